using static PeerAtlas.Policy.Checking.Check;

namespace PeerAtlas.Policy.Checking;

/// <summary>Checks that stop nothing: what a maintainer should look at.</summary>
public static class Warnings
{
    /// <summary>PA101.</summary>
    public static readonly Check UncitedSource = Warning("PA101", "source never cited",
        "A source is defined and no fact of the file cites it. Cite it or remove it.");

    /// <summary>PA102. Not asked of surveys, which stay as they are and only stand in until a state's own fact is known.</summary>
    public static readonly Check OldFact = Warning("PA102", "fact older than three years",
        "The date that the fact speaks for lies more than three years back. Look for a newer source.");

    /// <summary>PA103.</summary>
    public static readonly Check NoHeadlineAnswer = Warning("PA103", "headline question not yet researched",
        "Neither the state's file nor any survey answers one of the questions at the top of the state's page.");

    /// <summary>PA104.</summary>
    public static readonly Check UnexplainedCode = Warning("PA104", "billing code not explained",
        "A state uses a billing code that national/codes.yml does not explain.");

    /// <summary>PA105.</summary>
    public static readonly Check IdleDispute = Warning("PA105", "dispute says the same",
        "A source listed under 'disputed' says the same as the fact. Correct it or remove it.");
}

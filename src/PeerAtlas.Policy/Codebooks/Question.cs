using System.Collections.Immutable;
using PeerAtlas.Policy.Checking;

namespace PeerAtlas.Policy.Codebooks;

/// <summary>Of what a question is asked.</summary>
public enum Subject
{
    /// <summary>Of a state; answered under <c>answers</c> in its file.</summary>
    State,

    /// <summary>Of a credential; answered under <c>requirements</c>.</summary>
    Credential,
}

/// <summary>One question of the codebook, and how it is worded everywhere.</summary>
/// <param name="Id">Kebab-case; also the address of its page and the fragment on a state's page.</param>
/// <param name="Subject">Asked of a state or of a credential.</param>
/// <param name="Topic">Where it belongs.</param>
/// <param name="Order">Rank within all questions of its subject, unique.</param>
/// <param name="Headline">
/// Not null for the few questions answered at the top of a state's page: the short name of who is meant ("Adults with a
/// mental health condition").
/// </param>
/// <param name="Wording">The question as a reader would ask it.</param>
/// <param name="Label">A label of at most 32 characters for tables.</param>
/// <param name="Why">Why it matters, in plain language.</param>
/// <param name="Kind">The form of its answer.</param>
/// <param name="At">Where it is defined.</param>
public sealed record Question(
    string Id,
    Subject Subject,
    Topic Topic,
    int Order,
    string? Headline,
    string Wording,
    string Label,
    string Why,
    AnswerKind Kind,
    Place At)
{
    /// <summary>Other words in which readers ask the same ("felony", "record" for a criminal record). Used by search only.</summary>
    public ImmutableArray<string> Also { get; init; } = [];
}

/// <summary>A group of questions that are read together.</summary>
/// <param name="Id">Kebab-case; also the fragment of the section on a state's page.</param>
/// <param name="Name">The heading.</param>
/// <param name="Intro">One or two plain sentences on what the group is about.</param>
public sealed record Topic(string Id, string Name, string Intro);

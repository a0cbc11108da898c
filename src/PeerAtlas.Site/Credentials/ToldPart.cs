using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.Resolving;
using PeerAtlas.Site.Wording;

namespace PeerAtlas.Site.Credentials;

/// <summary>One requirement as a line of a checklist tells it, with what it rests on and what to beware of.</summary>
/// <param name="Label">What is asked.</param>
/// <param name="Value">"40 hours, by our reading; sources disagree".</param>
/// <param name="IsUndated">True where no date is known; told apart, since a page may say once for many facts what that means.</param>
public sealed record ToldPart(string Label, string Value, bool IsUndated)
{
    /// <summary>"Training hours: 40 hours, by our reading; sources disagree".</summary>
    public string InWords => $"{Label}: {FirstLetter.Lower(Value)}";

    /// <summary>Tells a requirement.</summary>
    public static ToldPart Of(ResolvedAnswer answer, DateOnly today) => new(
        answer.Question.Label,
        string.Join("; ", answer.Claim.Caveats(today).Where(caveat => !caveat.IsBasis() && caveat != Caveat.Undated).Select(caveat => caveat.Words()).Prepend(answer.InShort().TrimEnd('.'))),
        answer.Claim.Caveats(today).Contains(Caveat.Undated));
}

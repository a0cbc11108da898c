using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Upkeep;
using PeerAtlas.Site.Proofs;
using PeerAtlas.Site.Wording;

namespace PeerAtlas.Site.Upkeep;

/// <summary>What a maintainer should do next, in words.</summary>
public static class NeedWords
{
    private const int LongestValue = 120;

    /// <summary>The reason as a heading: "Announced dates that have passed".</summary>
    public static string Heading(this Reason reason) => reason switch
    {
        Reason.Unconfirmed => "Announced dates that have passed",
        Reason.Missing => "Headline answers not yet researched",
        Reason.Unclear => "Headline answers that are not clear",
        Reason.NoPhone => "States without a phone for members",
        Reason.Lead => "Leads that nobody could open yet",
        Reason.Survey => "Facts from a survey alone",
        Reason.Trade => "Facts from a trade publication alone",
        Reason.Inferred => "Facts by our reading alone",
        Reason.Old => $"Facts older than {Doubts.YearsUntilOld}",
        Reason.Undated => "Facts without a date",
        Reason.Copy => "Official texts read as copies on other hosts",
        Reason.ContactPhone => "Contacts for members without a phone",
        _ => "Sources never opened again",
    };

    /// <summary>What is to be done about it, in one sentence.</summary>
    public static string ToDo(this Reason reason) => reason switch
    {
        Reason.Unconfirmed => "Find out if it came. Then it is the fact, and the old one stands under “earlier”.",
        Reason.Missing => "Find a source that answers, and write the fact.",
        Reason.Unclear => "Find a source that settles it.",
        Reason.NoPhone => "Find the member line of the Medicaid office or a plan.",
        Reason.Lead => "Get hold of the text that it names.",
        Reason.Survey => "Find the state’s own word.",
        Reason.Trade => "Find what the state or the plan says itself.",
        Reason.Inferred => "Find a source that says it outright.",
        Reason.Old => "Look for a newer source.",
        Reason.Undated => "Find out for which date the source speaks.",
        Reason.Copy => "Find the text where its author keeps it.",
        Reason.ContactPhone => "Find its phone, or say that the line is for providers.",
        _ => "Open it. If it still says so, write the day under “checked”.",
    };

    /// <summary>Where it is: "Idaho · Youth", or only the name for what belongs to no state.</summary>
    public static string Where(this Need need) => need.State is { } state ? $"{state.Name} · {need.Name}" : need.Name;

    /// <summary>What stands there now: the value with what it rests on and its date, the lead, or the source's title.</summary>
    public static string Now(this Need need, DateOnly today) => need switch
    {
        { Lead: { } lead } => Shortened(lead.Text) + ((lead.Source?.Title ?? lead.Url) is { } named ? $" (named in {named})" : ""),
        { Source: { } source } => $"{Shortened(source.Title)}, {source.Publisher} ({need.FactsInWords()})",
        { Gravest: Reason.Unconfirmed, Claim: { Announced: { } announced } } => Shortened(HistoryWords.Announced(need.Question, announced, today)),
        { Kind: NeedOf.Contact, Claim: { } claim } => $"{(need.Reasons.Contains(Reason.ContactPhone) ? "no phone" : "a contact")} ({claim.Source.Publisher}, {claim.SpeaksFor.OrUndated()})",
        { Claim: { } claim } => $"{Shortened(claim.Said.InShort(need.Question))} ({claim.Source.Publisher}, {claim.SpeaksFor.OrUndated()})",
        { Gravest: Reason.NoPhone } => "no phone at which a member can ask",
        _ => "not yet researched",
    };

    /// <summary>"1 fact", "12 facts".</summary>
    private static string FactsInWords(this Need need) => Numbers.Counted(need.Facts, "fact", "facts");

    private static string Shortened(string text)
    {
        string line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= LongestValue ? line : $"{line[..LongestValue].TrimEnd()} …";
    }
}

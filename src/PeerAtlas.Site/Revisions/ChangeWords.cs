using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.Revisions;
using PeerAtlas.Site.Wording;

namespace PeerAtlas.Site.Revisions;

/// <summary>What changed between two revisions of the data, in words.</summary>
public static class ChangeWords
{
    private const int LongestText = 100;

    /// <summary>The kind as a heading: "Policy changed".</summary>
    public static string Heading(this ChangeKind kind) => kind switch
    {
        ChangeKind.Policy => "Policy changed",
        ChangeKind.Correction => "Facts corrected",
        ChangeKind.Added => "Added",
        ChangeKind.Removed => "Removed",
        ChangeKind.Renamed => "Renamed",
        ChangeKind.Date => "Dates",
        ChangeKind.Wording => "Wording",
        _ => "Sources",
    };

    /// <summary>"Idaho · Medicaid coverage for youth", or the list and the name for what belongs to no state.</summary>
    public static string Where(this Change change) =>
        $"{change.About.State?.Name ?? change.About.List} · {(change.About.State is not null && change.About.List is "sources" or "surveys" or "leads" ? $"{change.About.List} · " : "")}{change.About.Name}";

    /// <summary>Both: "Idaho · Medicaid coverage for youth: yes → no"; of a thing of which nothing more is said, where it stands.</summary>
    public static string Told(this Change change) => change.What() is { Length: > 0 } what ? $"{change.Where()}: {what}" : change.Where();

    /// <summary>"yes → no, since December 1, 2025, Hagadone News Network".</summary>
    public static string What(this Change change)
    {
        string field = change.Field is "" or "value" ? "" : $"{change.Field}: ";
        return change switch
        {
            { Before: { } before, After: { Said: { } said } after } => $"{field}{Sides(change, before, after)}{Proof(after, said)}",
            { Before: { } before, After: { } after } => $"{field}{Sides(change, before, after)}",
            { After: { Said: { } said } after } => $"{field}{Text(change, after)}{Proof(after, said)}",
            { After: { } after } => $"{field}{Text(change, after)}",
            { Before: { } before } => $"{field}{Text(change, before)}{Days(before)}{(change.Kind == ChangeKind.Removed ? "" : " → nothing")}",
            _ => "",
        };
    }

    // Of long texts what differs, with a few words before it.
    private static string Sides(Change change, ChangeSide before, ChangeSide after)
    {
        (string old, string now) = Apart(change, before, after);
        int same = old.Length > LongestText || now.Length > LongestText ? SameBeginning(old, now) : 0;
        return $"{Shortened(old, same)} → {Shortened(now, same)}";
    }

    // What a page says can be the same while the answers differ: in whom they are for, or in the time for which an amount stands. Then that is told too.
    private static (string Old, string Now) Apart(Change change, ChangeSide before, ChangeSide after)
    {
        (string old, string now) = (Whole(change, before), Whole(change, after));
        return old != now ? (old, now)
            : OneLine(before.Text) is var was && OneLine(after.Text) is var becomes && was != becomes ? (AsCompared(before), AsCompared(after))
            : (old, $"{now} (only white space differs)");
    }

    private static string AsCompared(ChangeSide side) =>
        side.Said?.Value is AnswerValue.Text { Kinds: { IsEmpty: false } kinds } text
            ? $"{OneLine(text.Words)} ({string.Join(", ", kinds.Select(kind => kind.Name))})"
            : OneLine(side.Text);

    private static int SameBeginning(string some, string other)
    {
        int length = some.AsSpan().CommonPrefixLength(other);
        int kept = Math.Max(0, length - 30);
        int word = kept == 0 ? 0 : some.LastIndexOf(' ', kept) + 1;
        return word;
    }

    private static string Shortened(string text, int from)
    {
        string rest = (from == 0 ? "" : "… ") + text[from..];
        return rest.Length <= LongestText ? rest : $"{rest[..LongestText].TrimEnd()} …";
    }

    private static string Text(Change change, ChangeSide side) => Shortened(Whole(change, side), 0);

    private static string Whole(Change change, ChangeSide side)
    {
        if (side.Said is not { } said)
        {
            return OneLine(side.Words ?? side.Text);
        }

        string words = OneLine(said.InShort(change.About.Question));
        return said.Value is AnswerValue.Text ? words : FirstLetter.Lower(words);
    }

    // The day since when it holds, else the date for which it speaks; from or until when, where that is said; and whose word it is.
    private static string Proof(ChangeSide side, Evidence said)
    {
        string days = Days(side);
        string date = said.Since is { } since ? $", since {since.InWords()}" : days.Length == 0 && said.AsOf is { } asOf ? $", {asOf.InWords()}" : "";
        return $"{date}{days}, {OneLine(said.Source.Publisher)}";
    }

    private static string Days(ChangeSide side) =>
        $"{(side.From is { } from ? $", from {from.InWords()}" : "")}{(side.Until is { } until ? $", until {until.InWords()}" : "")}";

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

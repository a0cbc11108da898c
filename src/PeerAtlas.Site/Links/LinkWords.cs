using PeerAtlas.Policy.Addresses;
using PeerAtlas.Policy.Links;

namespace PeerAtlas.Site.Links;

/// <summary>How it stands with external addresses, in words.</summary>
public static class LinkWords
{
    /// <summary>The verdict as a heading.</summary>
    public static string Heading(this LinkVerdict verdict) => verdict switch
    {
        LinkVerdict.Gone => "Gone",
        LinkVerdict.QuoteMissing => "Quotation not found",
        LinkVerdict.Malformed => "Wrong in form",
        LinkVerdict.Private => "Leads into a private network",
        LinkVerdict.Moved => "Moved for good",
        LinkVerdict.NoAnswer => "No answer",
        LinkVerdict.Refused => "Refuses robots",
        LinkVerdict.QuoteUnread => "Quotation could not be looked for",
        LinkVerdict.NotAsked => "Not asked",
        _ => "As it should be",
    };

    /// <summary>What is to be done about it, in one sentence; empty for nothing.</summary>
    public static string ToDo(this LinkVerdict verdict) => verdict switch
    {
        LinkVerdict.Gone => "Find the text anew. If there is a copy, write its address under “archived”.",
        LinkVerdict.QuoteMissing => "Read the page: the policy may have changed, or only the wording.",
        LinkVerdict.Malformed => "Correct the address.",
        LinkVerdict.Private => "Correct the address: no reader can open it.",
        LinkVerdict.Moved => "Open the new address. If it is the same text, write that address.",
        LinkVerdict.NoAnswer => "Ask again on another day.",
        LinkVerdict.Refused => "Open it yourself, and write the day under “checked”.",
        LinkVerdict.QuoteUnread => "Open it yourself, and look for the words.",
        _ => "",
    };

    /// <summary>What was found of one address, in a few words.</summary>
    public static string Told(this LinkFinding finding) => string.Join("; ", Parts(finding));

    /// <summary>A fault of form in words.</summary>
    public static string Told(this FormFault fault) => fault switch
    {
        FormFault.OtherScheme => "neither http nor https",
        FormFault.DoubledScheme => "http stands twice",
        FormFault.BadHost => "no host can have such a name",
        FormFault.LocalHost => "a host of somebody’s own network",
        FormFault.ReservedName => "a name that is kept for examples",
        FormFault.Gateway => "a mail filter’s address in place of the one that was meant",
        _ => "tells from where a reader came; leave out what begins with utm_, fbclid or gclid",
    };

    private static IEnumerable<string> Parts(LinkFinding finding)
    {
        foreach (FormFault fault in finding.Faults)
        {
            yield return fault.Told();
        }

        if (finding.Outcome is not { } outcome)
        {
            yield break;
        }

        if (outcome.Obstacle is { } obstacle)
        {
            yield return outcome.Detail is { } detail ? $"{Told(obstacle)}: {detail}" : Told(obstacle);
        }
        else if (outcome.Status is { } status && status is < 200 or >= 300)
        {
            yield return Told(status);
        }

        if (outcome.MovedTo is { } address)
        {
            yield return IsFrontPage(finding.Address.Url, address) ? $"now {address}, which is the front page: most likely gone" : $"now {address}";
        }
        else if (outcome.Hops is [.., var last] && finding.Verdict is not (LinkVerdict.Fine or LinkVerdict.Malformed))
        {
            yield return $"by way of {last.To}";
        }

        foreach (QuoteLook look in outcome.Quotes.Where(look => look.Seen != true))
        {
            yield return look.Why is { } why ? $"“{look.Quote}” not looked for: {why}" : $"“{look.Quote}” is not there";
        }
    }

    // Many hosts send what they no longer have to their front page.
    private static bool IsFrontPage(string from, string to) =>
        Uri.TryCreate(from, UriKind.Absolute, out Uri? old) && Uri.TryCreate(to, UriKind.Absolute, out Uri? now)
        && old.AbsolutePath.Length > 1 && now is { AbsolutePath: "/", Query: "" };

    private static string Told(int status) => status switch
    {
        401 => "asks for a login (401)",
        403 => "forbids it (403)",
        404 => "is not there (404)",
        410 => "is gone for good (410)",
        429 => "asks for fewer questions (429)",
        451 => "is held back for reasons of law (451)",
        >= 500 => $"has an error of its own ({status})",
        _ => $"answers {status}",
    };

    private static string Told(Obstacle obstacle) => obstacle switch
    {
        Obstacle.UnknownName => "there is no such host",
        Obstacle.NameNotAnswered => "the name of the host could not be looked up",
        Obstacle.NoConnection => "the host takes no connection",
        Obstacle.TimedOut => "it took too long",
        Obstacle.Untrusted => "its certificate cannot be trusted",
        Obstacle.Broken => "the answer broke off or is none",
        Obstacle.Private => "leads to an address that is not public",
        Obstacle.Loop => "is sent round in a circle",
        Obstacle.TooManyHops => "is sent on too often",
        Obstacle.BadHop => "is sent on to what is no web address",
        Obstacle.RefusesRobots => "refused",
        _ => "the host had not answered before",
    };
}

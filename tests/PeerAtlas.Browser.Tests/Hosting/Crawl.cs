using System.Net;
using System.Text.RegularExpressions;

namespace PeerAtlas.Browser.Tests.Hosting;

/// <summary>Follows every address that the files of a site name: links, what they load, canonical and social addresses, what scripts are told to fetch.</summary>
/// <param name="served">The root at which the site is served.</param>
/// <param name="published">The root for which it was built.</param>
internal sealed partial class Crawl(Uri served, Uri published)
{
    private readonly HashSet<Uri> known = [];
    private readonly Queue<(Uri Address, Uri From)> waiting = [];
    private readonly List<string> findings = [];

    /// <summary>What is broken or leads out of the path.</summary>
    public IReadOnlyList<string> Findings => findings;

    /// <summary>The paths below the root, as asked for, that have been answered.</summary>
    public HashSet<string> Reached { get; } = new(StringComparer.Ordinal);

    /// <summary>Follows an address and everything that can be reached from it.</summary>
    /// <param name="address">Below the root.</param>
    /// <param name="cancel">Ends the crawl early.</param>
    public async Task From(string address, CancellationToken cancel)
    {
        using HttpClient http = new(new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.GZip });
        Add(new Uri(served, address), served);
        while (waiting.TryDequeue(out var next))
        {
            using var answer = await http.GetAsync(next.Address, cancel);
            if (answer.StatusCode != HttpStatusCode.OK)
            {
                findings.Add($"{next.From.AbsolutePath}: {next.Address.AbsolutePath} is answered with {(int)answer.StatusCode}");
                continue;
            }

            Reached.Add(next.Address.AbsolutePath[served.AbsolutePath.Length..]);
            if (answer.Content.Headers.ContentType?.CharSet is not null)
            {
                Read(next.Address, await answer.Content.ReadAsStringAsync(cancel));
            }
        }
    }

    private void Read(Uri page, string text)
    {
        // The index of the API names patterns of addresses too (RFC 6570); they are no addresses.
        foreach (var whole in WholeAddress().Matches(text).Where(whole => !whole.Value.Contains('{', StringComparison.Ordinal)))
        {
            AddPublished(page, whole.Value);
        }

        foreach (Match attribute in Attribute().Matches(text))
        {
            var value = WebUtility.HtmlDecode(attribute.Groups["value"].Value);
            if (Uri.TryCreate(page, value, out var target) && target.Authority == served.Authority)
            {
                Add(target, page);
            }
        }
    }

    private void AddPublished(Uri page, string address)
    {
        if (Uri.TryCreate(WebUtility.HtmlDecode(address), UriKind.Absolute, out var target) && target.Authority == published.Authority)
        {
            Add(new Uri(served, target.PathAndQuery), page);
        }
    }

    private void Add(Uri target, Uri from)
    {
        var address = new Uri(target.GetLeftPart(UriPartial.Path));
        if ($"{address.AbsolutePath}/" == served.AbsolutePath)
        {
            return;
        }

        if (!served.IsBaseOf(address))
        {
            findings.Add($"{from.AbsolutePath}: {target} leads out of {served.AbsolutePath}");
        }
        else if (known.Add(address))
        {
            waiting.Enqueue((address, from));
        }
    }

    [GeneratedRegex("""https?://[^\s"'<>)}\\&,]+""")]
    private static partial Regex WholeAddress();

    // In pages: attributes that hold an address, and those that tell scripts one. Refreshing pages name theirs after "url=".
    [GeneratedRegex("""\s(?:(?:href|src|action|poster)="(?<value>[^"]*)"|data-(?:script|worker|index|base|src|href)="(?<value>[^"]*)"|content="0; url=(?<value>[^"]*)")""")]
    private static partial Regex Attribute();
}

using System.Text;
using System.Text.RegularExpressions;
using PeerAtlas.Policy.Yaml;

namespace PeerAtlas.Site.Tests.Hostile;

/// <summary>The texts of this repository with hostile settings, front matter and words of search, and hostile lines at the end of every page and letter.</summary>
internal static partial class HostileInput
{
    /// <summary>What a Markdown page may try that the checks let through: words that would be HTML if anything failed to encode them.</summary>
    private const string Markdown =
        """


        <a href="https://hostile.example/" title='"onclick="hostile(4)"'>a</a> &lt;script>hostile(1)&lt;/script> \<img src=x onerror=hostile(2)>
        `<script>hostile(6)</script>` ]]> --> "quotes" 'onmouseover=hostile(7)' &lt;script>hostile(8)&lt;/script>

            <form action="https://hostile.example"><input autofocus onfocus=hostile(9)></form>

        <p id="map-title">Overlay</p> <a href="/states/" title="</a><svg onload=hostile(5)>">b</a> <!-- <script>hostile(12)</script> -->

        [good](https://hostile.example/'onclick='hostile(10) "title' onclick='hostile(11)")
        """;

    /// <summary>A letter refuses elements; these are none to Markdown, and would be some to a browser if anything failed to encode them.</summary>
    private const string Letter =
        """


        x <img src=x onerror=hostile(2) y "> x </textarea x <svg onload=hostile(3) z javascript:hostile(4) &lt;script>hostile(1)&lt;/script>
        """;

    public static IEnumerable<DataFile> Of(IEnumerable<DataFile> input) => input.Select((file, number) => file.Name switch
    {
        "site.yml" => Changed(file, text => Corrections().Replace(Hostile(text, number), $"corrections_url: \"mailto:{Payloads.Mail(number)}\"")),
        "search-synonyms.yml" => Words(file),
        _ when file.Name.StartsWith("pages/", StringComparison.Ordinal) => Changed(file, text => Hostile(text, number) + Markdown),
        _ when file.Name.StartsWith("letters/", StringComparison.Ordinal) => Changed(file, text => Hostile(text, number) + Letter),
        _ => file,
    });

    private static DataFile Changed(DataFile file, Func<string, string> change) =>
        file with { Content = Encoding.UTF8.GetBytes(change(Encoding.UTF8.GetString(file.Content.Span))) };

    private static DataFile Words(DataFile file)
    {
        var words = LeafFile.Of(file);
        foreach (var (number, leaf) in words.Leaves.Index())
        {
            leaf.Text = Payloads.For(number).First();
        }

        return words.Write();
    }

    private static string Hostile(string text, int number) => Field().Replace(text, field =>
        $"{field.Groups[1].Value}: '{Payloads.For(number + field.Index).First().Replace("'", "''", StringComparison.Ordinal)}'");

    [GeneratedRegex(@"^(title|description): .*(\n +.*)*", RegexOptions.Multiline)]
    private static partial Regex Field();

    [GeneratedRegex("^corrections_url: .*", RegexOptions.Multiline)]
    private static partial Regex Corrections();
}

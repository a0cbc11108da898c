using System.Text;
using Microsoft.Playwright;
using PeerAtlas.Browser.Tests.Running;
using PeerAtlas.Policy.States;
using PeerAtlas.Site.Wording;
using Xunit;

namespace PeerAtlas.Browser.Tests.Comparing;

/// <summary>The file that a comparison can be taken away in.</summary>
public sealed class CsvTests(AtlasInBrowser atlas)
{
    [Fact]
    public async Task It_holds_exactly_the_rows_that_are_shown()
    {
        await using var visit = await atlas.Open("/compare/?states=michigan,wisconsin&topics=medicaid,certification,billing");
        await visit.Until("!document.querySelector('[data-part=tools]').hidden");
        // What a topic's fold hides from a reader is in the file all the same; what is left out as equal is not.
        await OpenTopics(visit);
        Assert.Equal(await Shown(visit), await Labels(visit));

        await visit.Page.Locator("details[data-fold=medicaid] summary").ClickAsync();
        await visit.UntilLaidOut();
        var unfolded = await Shown(visit);
        Assert.Equal(unfolded, await Labels(visit));

        await visit.Page.GetByRole(AriaRole.Checkbox, new() { Name = "Show only what differs" }).CheckAsync();
        await visit.Until("!document.querySelector('[data-part=tools]').hidden");
        await OpenTopics(visit);
        Assert.True((await Shown(visit)).Length < unfolded.Length);
        Assert.Equal(await Shown(visit), await Labels(visit));
    }

    [Fact]
    public async Task It_is_UTF_8_with_a_header_and_the_same_number_of_fields_in_each_row()
    {
        await using var visit = await atlas.Open("/compare/?states=idaho,new-york,ohio");
        await visit.Until("!document.querySelector('[data-part=tools]').hidden");
        var (name, bytes) = await Download(visit);
        Assert.Equal("peer-support-idaho-new-york-ohio.csv", name);
        var rows = Parse(new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes).TrimStart('\uFEFF'));
        Assert.Equal(["Topic", "Table", "Question", "Comparison", "Idaho: answer"], rows[0].Take(5));
        Assert.All(rows, row => Assert.Equal(4 + (3 * 5), row.Count));
        var asked = atlas.Atlas.Codebook.Headlines.First();
        Assert.Contains(rows, row => row[2] == asked.Label && $"{row[4]}." == atlas.FirstAnswerOf("idaho"));
        var named = rows.First(row => row[2] == "Credential");
        Assert.Contains(named[4], Of("idaho").Credentials.Select(credential => credential.Name));
        Assert.Contains(named[9], Of("new-york").Credentials.Select(credential => credential.Name));
    }

    [Fact]
    public async Task What_other_sources_say_comes_with_its_note_its_date_and_its_address()
    {
        // A plain answer that one dated source with a note disputes.
        var (state, answer) = atlas.Atlas.Counted
            .SelectMany(state => atlas.Atlas.Codebook.Questions.Where(question => question.Topic.Id == "medicaid").Select(question => (State: state, Answer: atlas.Atlas.Resolve(state, question))))
            .First(pair => pair.Answer?.Claim is { Disputed: [{ Note: not null, AsOf: not null, Since: null }], Announced: null, Earlier.IsEmpty: true, Said: { Quote: null, Note: not null } });
        var (claim, other) = (answer!.Claim, answer.Claim.Disputed[0]);
        await using var visit = await atlas.Open($"/compare/?states={state.Slug},{atlas.Atlas.Counted.First(beside => beside != state).Slug}&topics=medicaid");
        await visit.Until("!document.querySelector('[data-part=tools]').hidden");
        var row = Parse(Encoding.UTF8.GetString((await Download(visit)).Bytes).TrimStart('\uFEFF')).First(row => row[2] == answer.Question.Label);
        var by = other.Source.Publisher;
        Assert.Equal($"{answer.InShort()}\n{by}: {answer.Question.InShort(other)}", row[4]);
        Assert.Equal($"{claim.Note}\n{by}: {other.Note}", row[5]);
        Assert.Contains($"\n{by}: {other.AsOf!.Value.InWords()}", row[6], StringComparison.Ordinal);
        Assert.Equal(claim.Sources.Concat(other.Sources).Select(source => source.Publisher), row[7].Split('\n'));
        Assert.Equal(claim.Sources.Concat(other.Sources).Select(source => source.Url), row[8].Split('\n'));
    }

    [Fact]
    public async Task No_field_starts_as_a_formula_of_a_spreadsheet()
    {
        await using var visit = await atlas.Open("/compare/?states=idaho,ohio");
        await visit.Page.RouteAsync("**/api/v1/states/ohio.json", async route =>
        {
            var answer = await route.FetchAsync();
            var text = await answer.TextAsync();
            await route.FulfillAsync(new() { Response = answer, Body = text.Replace("\"note\":\"", "\"note\":\"=HYPERLINK(\\u0022x\\u0022)", StringComparison.Ordinal) });
        });
        await visit.Page.ReloadAsync();
        await visit.Until("!document.querySelector('[data-part=tools]').hidden");
        var rows = Parse(Encoding.UTF8.GetString((await Download(visit)).Bytes).TrimStart('\uFEFF'));
        Assert.Contains(rows.SelectMany(row => row), field => field.StartsWith("'=HYPERLINK(\"x\")", StringComparison.Ordinal));
        Assert.DoesNotContain(rows.SelectMany(row => row), field => field.Length > 0 && "=+-@\t\r".Contains(field[0], StringComparison.Ordinal));
    }

    private State Of(string slug) => atlas.Atlas.States.Single(state => state.Slug == slug);

    private static async Task OpenTopics(Visit visit)
    {
        await visit.Page.EvaluateAsync("() => { for (const fold of document.querySelectorAll('main details:not([data-fold])')) fold.open = true; }");
        await visit.UntilLaidOut();
    }

    // Labels of the rows in view below the overview, those that nobody has researched (one line of words) after the tables of their kind.
    private static Task<string[]> Shown(Visit visit) => visit.Page.EvaluateAsync<string[]>(
        """
        [...document.querySelectorAll('.result .compare:not(.glance) tbody tr, .result [data-unknown]')].filter(part => part.checkVisibility()).flatMap(part =>
          part.matches('tr') ? [(part.cells[0].querySelector('a') ?? part.cells[0]).textContent.trim().toLowerCase()]
            : part.textContent.replace(/^[^:]*: /, '').replace(/\.$/, '').split(', ')).sort()
        """);

    private static async Task<string[]> Labels(Visit visit) =>
        [.. Parse(Encoding.UTF8.GetString((await Download(visit)).Bytes).TrimStart('\uFEFF')).Skip(1).Select(row => row[2].ToLowerInvariant()).Order(StringComparer.Ordinal)];

    private static async Task<(string Name, byte[] Bytes)> Download(Visit visit)
    {
        var download = await visit.Page.RunAndWaitForDownloadAsync(() =>
            visit.Page.GetByRole(AriaRole.Button, new() { Name = "Download as CSV" }).ClickAsync());
        return (download.SuggestedFilename, await File.ReadAllBytesAsync(await download.PathAsync()));
    }

    // RFC 4180, written out so that the file is not judged by what wrote it.
    private static List<List<string>> Parse(string text)
    {
        List<List<string>> rows = [[]];
        StringBuilder field = new();
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (quoted && c == '"' && i + 1 < text.Length && text[i + 1] == '"')
            {
                field.Append('"');
                i++;
            }
            else if (c == '"')
            {
                quoted = !quoted;
            }
            else if (!quoted && c is ',' or '\r')
            {
                rows[^1].Add(field.ToString());
                field.Clear();
                if (c == '\r')
                {
                    i++;
                    rows.Add([]);
                }
            }
            else
            {
                field.Append(c);
            }
        }

        rows.RemoveAt(rows.Count - 1);
        return rows;
    }
}

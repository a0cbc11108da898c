using System.Net;
using System.Text.RegularExpressions;
using PeerAtlas.Site.Tests.Facts;
using PeerAtlas.Site.Tests.Running;
using Xunit;

namespace PeerAtlas.Site.Tests.Comparing;

/// <summary>What the first two paragraphs of every pair count and claim, worked out anew from the files.</summary>
public sealed partial class PairCountTests(RealSite site)
{
    private readonly Findings findings = new();

    private static readonly IReadOnlyList<RawYaml> Questions = [.. RawYaml.OfData("codebook.yml")["questions"].Items];

    private static readonly Dictionary<string, RawAnswer?[]> Answers = RawStates.All.ToDictionary(
        state => state.Slug, state => Questions.Select(question => RawAnswer.Of(state.File, question["id"].Text)).ToArray());

    private static IEnumerable<(RawYaml Question, int Index)> Headlines => Questions.Select((question, index) => (question, index)).Where(pair => pair.question["headline"].Exists);

    [Fact]
    public void Each_question_of_the_codebook_is_counted_once_as_the_same_as_different_to_be_read_or_not_to_be_compared_yet() => Each((path, first, second, _, counts) =>
    {
        var verdicts = Questions.Select((question, index) => RawVerdict.Of(question, Answers[first.Slug][index], Answers[second.Slug][index])).ToList();
        var (kind, kinds) = (RawPlaces.Each(first.File, second.File), RawPlaces.Both(first.File, second.File));
        int Of(string verdict) => verdicts.Count(each => each == verdict);
        List<string> expected =
        [
            $"We ask {Questions.Count} questions of each {kind}. The two {kinds} have the same answer to {(Of("same") is > 0 and var same ? same : "none")} and differ on {(Of("differ") is > 0 and var differ ? differ : "none")}.",
            .. Of("worded") switch
            {
                0 => Array.Empty<string>(),
                1 => ["1 more is answered in words that you need to read."],
                var many => [$"{many} more are answered in words that you need to read."],
            },
            .. Of("open") is > 0 and var open ? [$"We cannot compare {open} yet, as one {kind} or both are not yet researched or not clear."] : Array.Empty<string>(),
        ];
        findings.Check(
            counts.StartsWith(string.Join(' ', expected), StringComparison.Ordinal) && !counts[string.Join(' ', expected).Length..].Any(char.IsAsciiDigit),
            () => $"{path}: “{counts}”, not “{string.Join(' ', expected)}”");
    });

    [Fact]
    public void Each_headline_is_told_once_and_as_both_states_answer_it() => Each((path, first, second, lede, _) =>
    {
        var sentences = Ends().Split(lede);
        foreach (var (question, index) in Headlines)
        {
            var whom = question["headline"].Text;
            var about = sentences.Where(sentence => sentence.Contains($"or {char.ToLowerInvariant(whom[0])}{whom[1..]}", StringComparison.Ordinal)).ToList();
            var (one, other) = (Word(Answers[first.Slug][index]), Word(Answers[second.Slug][index]));
            var (kind, kinds) = (RawPlaces.Each(first.File, second.File), RawPlaces.Both(first.File, second.File));
            bool Tells(string sentence) => sentence switch
            {
                _ when sentence.StartsWith($"In both {kinds} Medicaid pays for peer support", StringComparison.Ordinal) => (one, other) == ("pays", "pays"),
                _ when sentence.StartsWith($"In both {kinds} Medicaid pays in part for", StringComparison.Ordinal) => (one, other) == ("pays in part", "pays in part"),
                _ when sentence.StartsWith($"In neither {kind} does Medicaid pay for", StringComparison.Ordinal) => (one, other) == ("does not pay", "does not pay"),
                _ when sentence.EndsWith($"sources do not settle it for either {kind}", StringComparison.Ordinal) => (one, other) == ("is not clear", "is not clear"),
                _ when sentence.EndsWith($"neither {kind} is researched yet", StringComparison.Ordinal) => (one, other) == (Absent, Absent),
                _ => Says(sentence, first.File, one) && Says(sentence, second.File, other),
            };
            findings.Check(about.Count == 1 && Tells(about[0]), () => $"{path}: {one} and {other} for {whom}, not “{string.Join(" / ", about)}”");
        }
    });

    [Fact]
    public void A_territory_is_not_called_a_state()
    {
        var main = new SmallAtlas().Data("states/guam.yml", SmallAtlas.StateFile("GU", "Guam", "")).Render().Page("/compare/guam-vs-idaho/").QuerySelector(".pair")!;
        Assert.Contains("For adults and for youth, neither place is researched yet.", main.QuerySelector(".lede")!.Reads(), StringComparison.Ordinal);
        Assert.Equal(
            "We ask 4 questions of each place. The two places have the same answer to none and differ on none. We cannot compare 4 yet, as one place or both are not yet researched or not clear.",
            main.QuerySelector(".lede + p")!.Reads());
    }

    [Theory]
    [InlineData("yes", "yes", "The two states have the same answer to 1 and differ on none. We cannot compare 3 yet")]
    [InlineData("yes", "no", "The two states have the same answer to none and differ on 1. We cannot compare 3 yet")]
    [InlineData("unclear", "unclear", "The two states have the same answer to none and differ on none. We cannot compare 4 yet")]
    [InlineData("no", "unclear", "The two states have the same answer to none and differ on none. We cannot compare 4 yet")]
    public void What_sources_do_not_settle_is_neither_the_same_nor_different(string idaho, string ohio, string expected) => Assert.Contains(
        expected,
        new SmallAtlas().Idaho(Answer(idaho)).Ohio(Answer(ohio)).Render().Page("/compare/idaho-vs-ohio/").QuerySelector(".lede + p")!.Reads(),
        StringComparison.Ordinal);

    [Fact]
    public void A_folded_table_holds_as_many_rows_as_its_summary_says()
    {
        foreach (var path in site.Routes.Select(page => page.Path).Where(path => path.Contains("-vs-", StringComparison.Ordinal)))
        {
            foreach (var part in site.Page(path).QuerySelectorAll("details.same-rows"))
            {
                var rows = part.QuerySelectorAll("tr[data-row]");
                var summary = part.QuerySelector("summary")!.Reads();
                findings.Check(
                    summary.StartsWith(rows.Length == 1 ? "1 answer is the same in both" : $"{rows.Length} answers are the same in both", StringComparison.Ordinal)
                        && rows.All(row => row.GetAttribute("data-verdict") == "same"),
                    () => $"{path}: “{summary}” over {rows.Length} rows");
            }
        }

        findings.AssertNone();
    }

    private const string Absent = "is not yet researched";

    private static string Word(RawAnswer? answer) => answer?.Values[0] switch
    {
        null => Absent,
        "yes" => "pays",
        "limited" => "pays in part",
        "no" => "does not pay",
        _ => "is not clear",
    };

    // "Idaho pays in part" does not say that Idaho pays.
    private static bool Says(string sentence, RawYaml state, string word) => Regex.IsMatch(
        sentence, $@"(, |; | and ){Regex.Escape(RawCodebook.Named(state["name"].Text))} {word}{(word == "pays" ? "(?! in part)" : "")}\b");

    private static string Answer(string value) => $"answers:\n  medicaid-adults: {{ value: {SmallAtlas.Explained(value)}, source: own }}\n";

    private void Each(Action<string, (string Slug, RawYaml File), (string Slug, RawYaml File), string, string> look)
    {
        var bySlug = RawStates.All.ToDictionary(state => state.Slug);
        foreach (var page in site.AllRoutes.Where(page => page.Path.Contains("-vs-", StringComparison.Ordinal)))
        {
            var slugs = page.Path["/compare/".Length..^1].Split("-vs-");
            var paragraphs = Opening().Match(site.Text(page.File));
            look(page.Path, bySlug[slugs[0]], bySlug[slugs[1]], Plain(paragraphs.Groups[1].Value), Plain(paragraphs.Groups[2].Value));
        }

        findings.AssertNone();
    }

    private static string Plain(string html) => Words.Normal(WebUtility.HtmlDecode(Tag().Replace(html, "")));

    [GeneratedRegex("<p class=\"lede\">(.*?)</p>\\s*<p>(.*?)</p>", RegexOptions.Singleline)]
    private static partial Regex Opening();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    // The stop in "U.S." ends no sentence.
    [GeneratedRegex(@"(?<!\bU\.S)[.?](?: (?=[A-Z])|$)")]
    private static partial Regex Ends();
}

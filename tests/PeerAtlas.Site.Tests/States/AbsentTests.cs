using PeerAtlas.Site.Tests.Facts;
using PeerAtlas.Site.Tests.Running;
using Xunit;

namespace PeerAtlas.Site.Tests.States;

/// <summary>A line that names what is not yet researched names all of it and nothing else, by the files.</summary>
public sealed class AbsentTests(RealSite site)
{
    private const string NotYet = "Not yet researched";

    private readonly Findings findings = new();

    private static IEnumerable<RawYaml> Questions => RawYaml.OfData("codebook.yml")["questions"].Items;

    private static IReadOnlyList<RawYaml> Requirements => [.. RawYaml.OfData("codebook.yml")["requirements"].Items];

    [Fact]
    public void A_topic_of_a_state_lists_the_questions_that_nobody_has_answered()
    {
        foreach (var (slug, state) in RawStates.All)
        {
            foreach (var topic in Questions.GroupBy(question => question["topic"].Text))
            {
                var expected = topic.Select(question => question["id"].Text).Where(id => RawAnswer.Of(state, id) is null).Order(StringComparer.Ordinal).ToList();
                var list = site.Page($"/states/{slug}/").GetElementById(topic.Key)!.QuerySelector(".absent-list");
                findings.Check(
                    expected.SequenceEqual((list?.QuerySelectorAll("li") ?? Enumerable.Empty<AngleSharp.Dom.IElement>()).Select(item => item.Id!).Order(StringComparer.Ordinal)),
                    () => $"{slug}, {topic.Key}: not {string.Join(", ", expected)}");
                var said = $"{NotYet} for {RawCodebook.Named(state["name"].Text)}: {expected.Count} question{(expected.Count == 1 ? "" : "s")}";
                findings.Check(list is null || list.QuerySelector("summary")!.Reads() == said, () => $"{slug}: {list!.QuerySelector("summary")!.Reads()}");
            }
        }

        findings.AssertNone();
    }

    [Fact]
    public void A_credential_names_the_requirements_that_nobody_has_read_of()
    {
        foreach (var (slug, state) in RawStates.All)
        {
            foreach (var credential in RawCredential.Of(state))
            {
                var absent = Requirements.Where(requirement => !credential[requirement["id"].Text].Exists).Select(requirement => requirement["label"].Text.ToLowerInvariant()).ToList();
                var expected = absent.Count == 0 ? null : $"{NotYet} for this credential: {string.Join(", ", absent)}.";
                var shown = site.Page($"/states/{slug}/").GetElementById(RawAnchors.Credential(credential.Entry))!.QuerySelector(".absent-line")?.Reads();
                findings.Check(shown == expected, () => $"{slug}: “{shown}”, not “{expected}”");
            }
        }

        findings.AssertNone();
    }

    [Fact]
    public void A_row_of_the_table_of_requirements_names_the_columns_of_which_nothing_is_known()
    {
        var columns = Requirements.Where(requirement => requirement["column"].TextOrNull == "yes").ToList();
        foreach (var (slug, state) in RawStates.All)
        {
            foreach (var credential in RawCredential.Of(state))
            {
                var absent = columns.Where(requirement => !credential[requirement["id"].Text].Exists).Select(requirement => requirement["label"].Text).ToList();
                var expected = absent.Count == 0 ? null : $"{NotYet}: {string.Join(", ", absent)}";
                var row = site.Page("/certification/").QuerySelector($"th > a[href='/states/{slug}/#{RawAnchors.Credential(credential.Entry)}']")!.Closest("tr")!;
                var shown = row.QuerySelector(".unknown-list")?.Reads();
                findings.Check(shown == expected, () => $"{slug}: “{shown}”, not “{expected}”");
            }
        }

        findings.AssertNone();
    }

    [Fact]
    public void The_page_of_billing_names_everybody_whose_codes_nobody_has_read()
    {
        var names = RawStates.InOrder.Where(state => !state.File["billing"].Items.Any()).Select(state => state.File["name"].Text).ToList();
        Assert.Equal(names.Count == 0 ? null : $"{NotYet} for {string.Join(", ", names)}.", site.Page("/billing/").QuerySelector(".absent-line")?.Reads());
    }

    [Theory]
    [InlineData("billing", "billing", ". We have not yet found billing codes for {0}. Codes in use elsewhere")]
    [InlineData("documents", "documents", ". We have not yet found documents for {0}.")]
    [InlineData("services", "services", ". We have not yet found a source that describes the work in this {1}. What peer specialists do in general")]
    public void A_section_is_said_to_be_empty_where_the_file_has_nothing_for_it_and_only_there(string list, string section, string sentence)
    {
        foreach (var (slug, state) in RawStates.All)
        {
            var word = RawStates.IsTerritory(state["code"].Text) ? "territory" : "state";
            var expected = NotYet + sentence.Replace("{0}", RawCodebook.Named(state["name"].Text), StringComparison.Ordinal).Replace("{1}", word, StringComparison.Ordinal);
            var says = site.Page($"/states/{slug}/").GetElementById(section)!.QuerySelectorAll("p").Any(part => part.Reads() == expected);
            findings.Check(says != state[list].Items.Any(), () => $"{slug}: {list}");
        }

        findings.AssertNone();
    }

    [Theory]
    [InlineData("training", "training", ". We have not yet found a training course for {0}.")]
    public void A_list_below_a_topic_is_said_to_be_empty_where_the_file_has_nothing_for_it_and_only_there(string list, string section, string sentence) =>
        A_section_is_said_to_be_empty_where_the_file_has_nothing_for_it_and_only_there(list, section, sentence);

    [Fact]
    public void A_pair_names_what_neither_of_the_two_has_been_researched_on()
    {
        foreach (var path in site.Routes.Select(page => page.Path).Where(path => path.Contains("-vs-", StringComparison.Ordinal)))
        {
            var states = path["/compare/".Length..^1].Split("-vs-").Select(slug => RawYaml.OfData($"states/{slug}.yml")).ToList();
            foreach (var topic in Questions.GroupBy(question => question["topic"].Text))
            {
                var absent = topic.Where(question => states.TrueForAll(state => RawAnswer.Of(state, question["id"].Text) is null)).Select(question => question["label"].Text.ToLowerInvariant()).ToList();
                var expected = absent.Count == 0 ? null : $"{NotYet} in both: {string.Join(", ", absent)}.";
                var shown = site.Page(path).QuerySelector($"section[aria-labelledby='{topic.Key}'] > details > .absent-line")?.Reads();
                findings.Check(shown == expected || (shown is not null && topic.Key == "certification" && expected is null), () => $"{path}: “{shown}”, not “{expected}”");
            }
        }

        findings.AssertNone();
    }
}

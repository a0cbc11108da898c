using System.Globalization;
using PeerAtlas.Site.Articles;
using PeerAtlas.Site.Input;
using PeerAtlas.Site.Tests.Facts;
using PeerAtlas.Site.Tests.Running;
using Xunit;

namespace PeerAtlas.Site.Tests.Articles;

/// <summary>Numbers in a text are those of the facts, counted here from the files' text alone.</summary>
public sealed class ArticleFiguresTests(RealSite real)
{
    private const string Advice = "/for-agencies/";

    private static List<RawYaml> States { get; } = [.. RawStates.All.Select(state => state.File)];

    private static List<RawYaml> Sources { get; } =
        [.. States.SelectMany(state => state["sources"].Entries.Select(entry => entry.Value)), .. RawYaml.AllOfData("sources").Select(source => source.File)];

    private static List<RawYaml> Official { get; } = [.. Sources.Where(source => Trait("source-kinds", source["kind"].Text, "official"))];

    private static List<RawYaml> Rows { get; } = [.. States.SelectMany(state => state["billing"].Items)];

    public static TheoryData<string, string> Sentences { get; } = new()
    {
        { "We cite ", Told($"We cite {Sources.Count:N0} sources. Of these, {Official.Count:N0} are official:") },
        { "we found no date", Told($"For {Official.Count(source => !source["published"].Exists):N0} of the {Official.Count:N0} official sources, we found no date.") },
        { "more than three years back", Told($"In {Official.Count(IsOld):N0} of the {Official.Count:N0}, the date is more than three years back.") },
        { "in a copy", Told($"We had to read {Official.Count(IsCopy):N0} official texts in a copy on the site of somebody else.") },
        { "more texts", Told($"We know of {States.SelectMany(state => state["leads"].Items).Select(lead => lead["lead"].Text).Distinct().Count():N0} more texts") },
        { "name no rate", Told($"Of {Rows.Count:N0} rows with billing codes, {Rows.Count(row => !row["rate_usd"].Exists):N0} name no rate.") },
        { "main questions", Told($"We have {MainAnswers().Count():N0} answers to the main questions, on who is covered. In {MainAnswers().Count(answer => !answer.IsSettled):N0} of them, sources were read and do not settle it.") },
    };

    [Theory]
    [MemberData(nameof(Sentences))]
    public void The_page_for_agencies_counts_what_the_files_say(string about, string sentence)
    {
        var said = real.Page(Advice).QuerySelector("#what-we-found ~ ul")!.Children.Single(item => item.Reads().Contains(about, StringComparison.Ordinal)).Reads();
        Assert.StartsWith(sentence, said, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_number_of_that_page_is_tested()
    {
        var named = real.Content.Articles.Single(article => article.Path == Advice).Html.Split('{').Skip(1).Select(part => part.Split('}')[0]).Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(ArticleFigures.Names, named);
        Assert.Equal(Sentences.Count, real.Page(Advice).QuerySelector("#what-we-found ~ ul")!.ChildElementCount);
    }

    [Fact]
    public void No_page_and_no_search_document_shows_a_name_in_braces()
    {
        Assert.All(real.Content.Articles, article => Assert.DoesNotMatch(@"\{[a-z-]+\}", real.Page(article.Path).QuerySelector("main")!.TextContent));
        Assert.DoesNotContain("{sources}", real.Text("for-agencies/index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/about/")]
    [InlineData("/data/quality/")]
    public void The_pages_on_this_site_lead_to_it(string from) => Assert.NotNull(real.Page(from).QuerySelector($"main a[href='{Advice}']"));

    [Fact]
    public void The_sitemap_lists_it() => Assert.Contains($"{Advice}</loc>", real.Text("sitemap.xml"), StringComparison.Ordinal);

    [Fact]
    public void A_number_that_is_not_known_is_refused_with_its_place_and_those_that_are()
    {
        var reading = SiteContentReader.Read(
        [
            SmallAtlas.File("input", "site.yml", "title: Small\ndescription: Small.\nbase_url: https://small.atlas/\nidentity: \"small.atlas,2026\"\n"),
            SmallAtlas.File("input", "pages/about.md", SmallAtlas.Markdown("About", "We cite {source} sources.")),
        ]);
        var problem = Assert.Single(reading.Problems).ToString();
        Assert.StartsWith("input/pages/about.md:7:9: error PA225 '{source}' stands for no number", problem, StringComparison.Ordinal);
        Assert.Contains("'sources'", problem, StringComparison.Ordinal);
    }

    private static IEnumerable<RawAnswer> MainAnswers()
    {
        var questions = RawData.OfRepository["codebook.yml"]["questions"].Items.Where(question => question["headline"].Exists).Select(question => question["id"].Text).ToList();
        return States.SelectMany(state => questions.Select(question => RawAnswer.Of(state, question)).OfType<RawAnswer>());
    }

    private static bool IsOld(RawYaml source) => source["published"].TextOrNull is { } date && RawDate.IsPast(date, Repository.Today.AddYears(-3));

    private static bool IsCopy(RawYaml source) => RawData.OfRepository["codebook.yml"]["copy-hosts"].Items
        .Any(host => ("." + source["url"].Text.Split('/')[2].ToLowerInvariant()).EndsWith("." + host.Text, StringComparison.Ordinal));

    private static bool Trait(string list, string id, string trait) => RawData.OfRepository.Codebook.Trait(list, id, trait).TextOrNull == "yes";

    private static string Told(FormattableString sentence) => sentence.ToString(CultureInfo.InvariantCulture);
}

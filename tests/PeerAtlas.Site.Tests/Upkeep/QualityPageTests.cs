using System.Globalization;
using AngleSharp.Dom;
using PeerAtlas.Site.Tests.Facts;
using PeerAtlas.Site.Tests.Running;
using Xunit;

namespace PeerAtlas.Site.Tests.Upkeep;

/// <summary>The page on how well the facts are proved: its numbers counted again from the files' text alone.</summary>
public sealed class QualityPageTests(RealSite site)
{
    private static readonly Lazy<List<RawState>> Raw = new(() =>
        [.. RawStates.InOrder.Select(state => new RawState(state.Slug, state.File, new RawFacts(state.File, RawData.OfRepository), Facts(state.File)))]);

    private static IReadOnlyList<RawYaml> StateQuestions { get; } = [.. RawData.OfRepository["codebook.yml"]["questions"].Items];

    private static IReadOnlyList<RawYaml> Surveys { get; } = [.. RawYaml.AllOfData("surveys").Select(survey => survey.File)];

    private IDocument Page => site.Page("/data/quality/");

    private sealed record RawState(string Slug, RawYaml File, RawFacts Facts, IReadOnlyList<RawYaml> Own)
    {
        public string Code => File["code"].Text;

        /// <summary>Questions that a survey alone answers, each with the newest survey.</summary>
        public IEnumerable<(string Question, RawYaml Survey)> Surveyed => Surveys
            .Where(survey => survey["values"][Code].Exists && !File["answers"][survey["question"].Text].Exists)
            .GroupBy(survey => survey["question"].Text)
            .Select(group => (group.Key, group.OrderByDescending(survey => RawDate.Day(survey["as_of"].Text)).First()));

        public int Count => Own.Count + Surveyed.Count();

        public string? AnswerTo(string question) => File["answers"][question] is { Exists: true } own ? own["value"].TextOrNull ?? "words"
            : Surveyed.Where(each => each.Question == question).Select(each => each.Survey["values"][Code].Text).FirstOrDefault();

        public bool Settles(RawYaml question) => AnswerTo(question["id"].Text) is { } value && !(question["kind"].Text == "yes-no-limited" && value == "unclear");

        /// <summary>How many facts of the state something holds for, of its file's and of surveys'.</summary>
        public int Holding(Func<RawFacts, RawYaml, bool> own, Func<RawYaml, bool> survey) =>
            Own.Count(fact => own(Facts, fact)) + Surveyed.Count(each => survey(each.Survey));
    }

    // Whatever has a source of its own and stands in the lists of facts.
    private static List<RawYaml> Facts(RawYaml state) =>
    [
        .. state["answers"].Entries.Select(entry => entry.Value),
        .. state["services"].Items,
        .. state["credentials"].Items,
        .. state["credentials"].Items.SelectMany(credential => credential["requirements"].Entries.Select(entry => entry.Value)),
        .. state["billing"].Items, .. state["training"].Items, .. state["documents"].Items, .. state["contacts"].Items,
        .. state["advocacy"]["strengths"].Items, .. state["advocacy"]["gaps"].Items, .. state["advocacy"]["actions"].Items,
    ];

    private static bool IsOfficial(RawFacts facts, RawYaml fact) => RawFacts.SourcesOf(fact)
        .Any(id => RawData.OfRepository.Codebook.Trait("source-kinds", facts.Source(id)["kind"].Text, "official").TextOrNull == "yes");

    private static bool Has(RawFacts facts, RawYaml fact, string caveat) => facts.Caveats(fact, Repository.Today).Any(each => each.Words == caveat && each.Applies);

    private static bool IsOld(string? date) => date is not null && RawDate.IsPast(date, Repository.Today.AddYears(-3));

    private int Measured(string id) => Number(Page.QuerySelector($"#measures #{id} td")!);

    private static int Number(IElement cell) => int.Parse(cell.TextContent.Trim(), NumberStyles.AllowThousands, CultureInfo.InvariantCulture);

    private static List<string> Cells(IElement row) => [.. row.QuerySelectorAll("td").Select(cell => cell.Reads())];

    private static int Sum(Func<RawFacts, RawYaml, bool> own, Func<RawYaml, bool> survey) => Raw.Value.Sum(state => state.Holding(own, survey));

    [Fact]
    public void The_page_of_data_leads_to_it() => Assert.NotNull(site.Page("/data/").QuerySelector("main a[href='/data/quality/']"));

    [Fact]
    public void The_facts_are_all_that_files_and_surveys_say_of_states() =>
        Assert.Contains($" show {Raw.Value.Sum(state => state.Count).ToString("N0", CultureInfo.InvariantCulture)} facts.", Page.QuerySelector("main .lede")!.Reads(), StringComparison.Ordinal);

    [Fact]
    public void The_measures_are_those_of_the_files()
    {
        Assert.Equal(Sum(IsOfficial, _ => false), Measured("official"));
        Assert.Equal(Sum((facts, fact) => facts.Date(fact) is not null, _ => true), Measured("dated"));
        Assert.Equal(Sum((facts, fact) => IsOld(facts.Date(fact)), survey => IsOld(survey["as_of"].Text)), Measured("old"));
        Assert.Equal(Sum((facts, fact) => Has(facts, fact, "from a survey"), _ => true), Measured("survey-only"));
        Assert.Equal(Sum((facts, fact) => Has(facts, fact, "trade publication"), _ => false), Measured("trade-only"));
        Assert.Equal(Sum((facts, fact) => Has(facts, fact, "our reading of the source"), _ => false), Measured("inferred"));
        Assert.Equal(Sum((_, fact) => fact["quote"].Exists, _ => false), Measured("quoted"));
        Assert.Equal(Sum((facts, fact) => facts.Checked(fact) is not null, survey => RawData.OfRepository.SharedSource(survey["source"].Text)["checked"].Exists), Measured("checked"));
        var all = Raw.Value.Sum(state => state.Count);
        Assert.All(Page.QuerySelectorAll("#measures tbody tr"), row => Assert.Equal(Share(Number(row.QuerySelector("td")!), all), row.QuerySelector("td:last-child")!.Reads()));
    }

    [Fact]
    public void The_charts_say_how_many_facts_have_a_date_and_what_a_full_bar_is()
    {
        var all = Raw.Value.Sum(state => state.Count);
        Assert.Equal(
            string.Create(CultureInfo.InvariantCulture, $"{Measured("dated"):N0} of {all:N0} facts have a date. {Measured("old"):N0} are older than three years."),
            Page.QuerySelector("#by-age figcaption p")!.Reads());
        var counted = RawPlaces.InWords(RawStates.All.Select(state => state.File).Where(file => !RawStates.IsTerritory(file["code"].Text)));
        Assert.Equal($"A full bar is {counted}. What is not clear is not counted.", Page.QuerySelector("#by-question figcaption p")!.Reads());
        Assert.Equal($"A full bar is all {StateQuestions.Count} questions. What is not clear is not counted.", Page.QuerySelector("#by-state figcaption p")!.Reads());
    }

    [Fact]
    public void Copies_are_official_texts_on_hosts_that_the_codebook_names()
    {
        var hosts = RawData.OfRepository["codebook.yml"]["copy-hosts"].Items.Select(host => host.Text).ToList();
        var sources = RawStates.All.SelectMany(state => state.File["sources"].Entries.Select(entry => entry.Value)).Concat(RawYaml.AllOfData("sources").Select(source => source.File)).ToList();
        var copies = sources.Count(source => RawData.OfRepository.Codebook.Trait("source-kinds", source["kind"].Text, "official").TextOrNull == "yes"
            && source["url"].Text.Split('/')[2].ToLowerInvariant() is var host && hosts.Any(known => ("." + host).EndsWith("." + known, StringComparison.Ordinal)));
        Assert.Contains(
            string.Create(CultureInfo.InvariantCulture, $"cite {sources.Count:N0} sources. Of these, {copies:N0} are copies"),
            Page.QuerySelector("#measures ~ p")!.Reads(), StringComparison.Ordinal);
    }

    [Fact]
    public void Each_age_has_its_facts()
    {
        var ages = Raw.Value.SelectMany(state => state.Own.Select(fact => state.Facts.Date(fact)).Concat(state.Surveyed.Select(each => each.Survey["as_of"].TextOrNull)))
            .Select(date => date is null ? "No date"
                : RawDate.IsPast(date, Repository.Today.AddYears(-3)) ? "3 years and more"
                : RawDate.IsPast(date, Repository.Today.AddYears(-2)) ? "2 to 3 years"
                : RawDate.IsPast(date, Repository.Today.AddYears(-1)) ? "1 to 2 years" : "Less than a year")
            .CountBy(age => age).ToDictionary(pair => pair.Key, pair => pair.Value);
        var rows = Page.QuerySelectorAll("#by-age tbody tr");
        Assert.Equal(5, rows.Length);
        Assert.All(rows, row => Assert.Equal(
            string.Create(CultureInfo.InvariantCulture, $"{ages.GetValueOrDefault(row.QuerySelector("th")!.Reads()):N0} facts"), row.QuerySelector(".bar-words")!.Reads()));
    }

    [Fact]
    public void Each_question_of_states_has_its_known_unclear_and_missing_answers()
    {
        var counted = Raw.Value.Where(state => !RawStates.IsTerritory(state.Code)).ToList();
        Assert.All(StateQuestions, question =>
        {
            var id = question["id"].Text;
            var known = counted.Count(state => state.Settles(question));
            var missing = counted.Count(state => state.AnswerTo(id) is null);
            Assert.Equal(
                [$"{counted.Count} states", $"{known}", $"{counted.Count - known - missing}", $"{missing}"],
                Cells(Page.QuerySelector($"#questions #q-{id}")!).Take(4));
            Assert.Contains(Page.QuerySelectorAll("#by-question tbody tr"), bar =>
                bar.QuerySelector("a")!.GetAttribute("href") == $"/questions/{id}/" && bar.QuerySelector(".bar-words")!.Reads() == $"{known} of {counted.Count}");
        });
    }

    [Fact]
    public void Each_requirement_is_counted_over_the_credentials_of_the_states()
    {
        var credentials = Raw.Value.Where(state => !RawStates.IsTerritory(state.Code)).SelectMany(state => state.File["credentials"].Items).ToList();
        Assert.All(RawData.OfRepository["codebook.yml"]["requirements"].Items, requirement =>
        {
            var id = requirement["id"].Text;
            var answers = credentials.Select(credential => credential["requirements"][id]).Where(answer => answer.Exists).ToList();
            var unclear = answers.Count(answer => requirement["kind"].Text == "yes-no-limited" && answer["value"].TextOrNull == "unclear");
            Assert.Equal(
                [$"{credentials.Count} credentials", $"{answers.Count - unclear}", $"{unclear}", $"{credentials.Count - answers.Count}"],
                Cells(Page.QuerySelector($"#questions #q-{id}")!).Take(4));
        });
    }

    [Fact]
    public void Each_state_has_its_facts_its_main_answers_and_its_bar()
    {
        var headlines = StateQuestions.Where(question => question["headline"].Exists).ToList();
        Assert.All(Raw.Value, state =>
        {
            Assert.Equal(
                [$"{state.Count}", $"{headlines.Count(state.Settles)} of {headlines.Count}"],
                Cells(Page.QuerySelector($"#states #s-{state.Slug}")!).Take(2));
            Assert.Contains(Page.QuerySelectorAll("#by-state tbody tr"), bar =>
                bar.QuerySelector("a")!.GetAttribute("href") == $"/states/{state.Slug}/" && bar.QuerySelector(".bar-words")!.Reads() == $"{StateQuestions.Count(state.Settles)} of {StateQuestions.Count}");
        });
    }

    [Fact]
    public void Each_state_has_its_shares()
    {
        Assert.All(Raw.Value.Where(state => state.Count > 0), state =>
        {
            var shares = Cells(Page.QuerySelector($"#states #s-{state.Slug}")!).Skip(2).ToList();
            int[] counts =
            [
                state.Holding(IsOfficial, _ => false),
                state.Holding((facts, fact) => facts.Date(fact) is not null, _ => true),
                state.Holding((facts, fact) => IsOld(facts.Date(fact)), survey => IsOld(survey["as_of"].Text)),
                state.Holding((facts, fact) => Has(facts, fact, "trade publication"), _ => false),
            ];
            Assert.Equal(counts.Select(count => Share(count, state.Count)), shares);
        });
    }

    [Fact]
    public void What_is_in_need_is_counted_and_the_gravest_is_listed_with_its_place()
    {
        var headlines = StateQuestions.Where(question => question["headline"].Exists).Select(question => question["id"].Text).ToList();
        var missing = Raw.Value.SelectMany(state => headlines.Where(id => state.AnswerTo(id) is null).Select(id => $"/states/{state.Slug}/#{id}")).ToList();
        Assert.Equal(missing.Count, Number(Page.QuerySelector("#need-missing td")!));
        Assert.Equal(missing.Order(StringComparer.Ordinal), Links("missing").Order(StringComparer.Ordinal));
        var unclear = Raw.Value.Sum(state => headlines.Count(id => state.AnswerTo(id) == "unclear"));
        Assert.Equal(unclear, Number(Page.QuerySelector("#need-unclear td")!));
        Assert.Equal(Sum((facts, fact) => facts.Date(fact) is null, _ => false), Number(Page.QuerySelector("#need-undated td")!));
    }

    [Fact]
    public void Each_kind_of_need_is_counted()
    {
        Assert.Equal(Sum((facts, fact) => Has(facts, fact, "a change was announced, and we have not confirmed it"), _ => false), Needed("unconfirmed"));
        Assert.Equal(Sum((facts, fact) => Has(facts, fact, "from a survey"), _ => true), Needed("survey"));
        Assert.Equal(Sum((facts, fact) => Has(facts, fact, "trade publication"), _ => false), Needed("trade"));
        Assert.Equal(Sum((facts, fact) => Has(facts, fact, "our reading of the source"), _ => false), Needed("inferred"));
        Assert.Equal(Sum((facts, fact) => IsOld(facts.Date(fact)), survey => IsOld(survey["as_of"].Text)), Needed("old"));
        Assert.Equal(Raw.Value.Sum(state => state.File["leads"].Items.Count()), Needed("lead"));
        Assert.Equal(Raw.Value.Count(state => !state.File["contacts"].Items.Any(contact => Is(contact, "pays") && contact["phone"].Exists)), Needed("no-phone"));
        Assert.Equal(Raw.Value.Sum(state => state.File["contacts"].Items.Count(contact => (Is(contact, "pays") || Is(contact, "helps")) && !contact["phone"].Exists)), Needed("contact-phone"));
        Assert.Equal(
            RawStates.All.SelectMany(state => state.File["sources"].Entries.Select(entry => entry.Value)).Concat(RawYaml.AllOfData("sources").Select(source => source.File)).Count(source => !source["checked"].Exists),
            Needed("unchecked"));

        static bool Is(RawYaml contact, string trait) =>
            RawData.OfRepository.Codebook.Trait("contact-roles", contact["role"].Text, trait).TextOrNull == "yes" && contact["for"].TextOrNull != "providers";
    }

    [Fact]
    public void A_lead_is_shown_here_and_nowhere_else()
    {
        var small = new SmallAtlas().Idaho("leads:\n  - { for: medicaid-adults, lead: The secret handbook of the plan., named_in: own }\n").Render();
        var shown = small.Files.Select(file => file.Path).Where(file => small.Text(file).Contains("secret handbook", StringComparison.Ordinal));
        Assert.Equal(["data/quality/index.html"], shown);
        var item = small.Page("/data/quality/").QuerySelector("#list-lead ~ ul li")!;
        Assert.Contains("The secret handbook of the plan. (named in Idaho's own manual)", item.Reads(), StringComparison.Ordinal);
        Assert.NotNull(item.QuerySelector("a[href='https://idaho.example/manual']"));
    }

    // A kind of which nothing is in need has no row.
    private int Needed(string kind) => Page.QuerySelector($"#need-{kind} td") is { } cell ? Number(cell) : 0;

    private IEnumerable<string> Links(string reason) =>
        Page.QuerySelector($"#list-{reason}")!.NextElementSibling!.QuerySelectorAll("a").Select(link => link.GetAttribute("href")!);

    // Whole percent, never all nor none unless it is.
    private static string Share(int count, int of)
    {
        var rounded = (int)Math.Floor((100m * count / of) + 0.5m);
        return $"{(count == 0 ? 0 : count == of ? 100 : Math.Max(1, Math.Min(99, rounded)))}%";
    }
}

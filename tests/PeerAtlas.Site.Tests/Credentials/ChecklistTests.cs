using System.Globalization;
using AngleSharp.Dom;
using PeerAtlas.Site.Tests.Facts;
using PeerAtlas.Site.Tests.Running;
using Xunit;

namespace PeerAtlas.Site.Tests.Credentials;

/// <summary>A credential's checklist: every sum added up anew from the files, with what it leaves out.</summary>
public sealed class ChecklistTests(RealSite site)
{
    private static readonly RawCodebook Codebook = RawData.OfRepository.Codebook;
    private readonly Findings findings = new();

    private static IEnumerable<RawYaml> Requirements => RawYaml.OfData("codebook.yml")["requirements"].Items;

    [Fact]
    public void Hours_and_costs_are_the_sum_of_what_is_known_and_say_what_is_missing()
    {
        foreach (var (slug, credential) in All)
        {
            var prices = Prices(credential);
            Sum(slug, credential, "Hours", "hours", "hours-within", null);
            Sum(slug, credential, "Cost", "cost", null, prices);
        }

        findings.AssertNone();
    }

    [Fact]
    public void Each_part_of_a_sum_stands_with_its_value_and_its_doubts()
    {
        foreach (var (slug, credential) in All)
        {
            var facts = new RawFacts(credential.State, RawData.OfRepository);
            foreach (var requirement in Requirements.Where(requirement => requirement["part"].TextOrNull is "hours" or "hours-within" or "cost"))
            {
                if (credential[requirement["id"].Text] is not { Exists: true } fact)
                {
                    continue;
                }

                var line = Line(slug, credential, requirement["part"].Text == "cost" ? "Cost" : "Hours");
                var told = facts.Told(Codebook.Words(requirement["id"].Text, fact, credential.Entry).Single(), fact);
                Says(slug, line, $"{requirement["label"].Text}: {char.ToLowerInvariant(told[0])}{told[1..]}");
                Says(slug, line, fact["disputed"].Items.Any() ? "sources disagree" : "");
                // What the first words of a value say already is not said again.
                foreach (var (words, _) in facts.Caveats(fact, RenderedSite.Today).Where(caveat => caveat.Applies && caveat.Words is not ("our reading of the source" or "trade publication" or "from a survey")))
                {
                    Says(slug, line, words);
                }
            }
        }

        findings.AssertNone();
    }

    [Fact]
    public void Hours_that_may_count_within_others_are_told_and_not_added()
    {
        var page = Small("training: { value: 40, source: own }, within: { value: 25, source: own }");
        Assert.Equal("40 hours known. Training hours: 40 hours. Within: 25 hours; this may be a part of the hours above, so it is not added.", page.QuerySelector("#checklist-one dd")!.Reads());
    }

    [Theory]
    [InlineData("{ value: 40, source: own }", "40 hours known.")]
    [InlineData("{ value: 40, source: own, disputed: [ { value: 30, source: plain } ] }", "40 hours known, and sources disagree.")]
    public void A_sum_that_may_be_less_says_so(string fact, string expected) =>
        Assert.Equal(expected, Small($"training: {fact}, within: {{ value: 25, source: own }}").QuerySelector("#checklist-one dd strong")!.Reads());

    [Fact]
    public void What_is_missing_makes_of_a_sum_the_least_that_is_known()
    {
        var hours = Small("training: { value: 40, source: own }", more: "work").QuerySelector("#checklist-one dd")!;
        Assert.StartsWith("At least 40 hours known.", hours.Reads(), StringComparison.Ordinal);
        Assert.EndsWith("Not yet researched: work, within.", hours.Reads(), StringComparison.Ordinal);
        Assert.Equal("Not yet researched: training hours, within.", Small("{}").QuerySelector("#checklist-one dd")!.Reads());
    }

    [Fact]
    public void Courses_for_the_same_work_are_named_and_what_they_cost_is_never_added()
    {
        foreach (var (slug, credential) in All)
        {
            var courses = Courses(credential).ToList();
            var line = Line(slug, credential, "Where to train");
            var links = line?.QuerySelectorAll("a:not(.term)").Select(link => link.GetAttribute("href")).ToList();
            findings.Check(
                links?.SequenceEqual(courses.Take(3).Select(course => $"#{RawAnchors.Training(course)}")) ?? false,
                () => $"{slug}: {string.Join(", ", links ?? [])} of {courses.Count} courses");
            Says(slug, line, courses.Count > 3 ? $"and {courses.Count - 3} more." : courses.Count == 0 ? "Not yet researched" : "Ask if the course counts before you pay.");
        }

        findings.AssertNone();
    }

    [Fact]
    public void Renewals_stand_apart_from_what_it_takes_at_first()
    {
        foreach (var (slug, credential) in All)
        {
            foreach (var requirement in Requirements.Where(requirement => requirement["part"].TextOrNull == "keeping"))
            {
                var label = requirement["label"].Text;
                Says(slug, Line(slug, credential, "To keep it"), credential[requirement["id"].Text].Exists ? $"{label}: " : label.ToLowerInvariant());
                findings.Check(!Line(slug, credential, "Cost")!.Reads().Contains(label, StringComparison.OrdinalIgnoreCase), () => $"{slug}: {label} among the costs");
            }
        }

        findings.AssertNone();
    }

    private static IEnumerable<(string Slug, RawCredential Credential)> All =>
        RawStates.All.SelectMany(state => RawCredential.Of(state.File).Select(credential => (state.Slug, credential)));

    private static IEnumerable<RawYaml> Courses(RawCredential credential)
    {
        var serves = credential.Entry["serves"].Text;
        return credential.State["training"].Items.Where(course => Codebook.Trait("populations", serves, "compared").TextOrNull != "no"
            && (course["for"].Text == serves || Covers(serves, course["for"].Text) || Covers(course["for"].Text, serves)));

        static bool Covers(string wide, string narrow) => Codebook.Trait("populations", wide, "covers").Items.Any(item => item.Text == narrow);
    }

    private static string? Prices(RawCredential credential)
    {
        var courses = Courses(credential).ToList();
        var prices = courses.Select(course => course["cost_usd"].TextOrNull).OfType<string>().Select(price => decimal.Parse(price, CultureInfo.InvariantCulture)).Order().ToList();
        return prices.Count == 0 ? null
            : (prices[0] == prices[^1] ? Price(prices[0]) : $"{Price(prices[0])} to {Price(prices[^1])}") + $", by {prices.Count} of {RawPlaces.Many(courses.Count, "course", "courses")} here";

        static string Price(decimal price) => price == 0 ? "free" : Dollars(price);
    }

    private static string Dollars(decimal amount) => "$" + amount.ToString(amount == decimal.Truncate(amount) ? "#,##0" : "#,##0.00##", CultureInfo.InvariantCulture);

    private void Sum(string slug, RawCredential credential, string name, string part, string? beside, string? prices)
    {
        var (asked, all) = (OfPart(part), OfPart(part).Concat(OfPart(beside)).ToList());
        var known = asked.Where(requirement => credential[requirement["id"].Text].Exists).Select(requirement => credential[requirement["id"].Text]).ToList();
        var total = known.Sum(fact => decimal.Parse(fact["value"].Text, CultureInfo.InvariantCulture));
        var missing = all.Where(requirement => !credential[requirement["id"].Text].Exists).Select(requirement => requirement["label"].Text.ToLowerInvariant()).ToList();
        var complete = known.Count == asked.Count && (part != "cost" || prices is not null);
        if (part == "cost" && prices is null)
        {
            missing.Add("price of training");
        }

        var amount = part == "cost" ? Dollars(total) : $"{total.ToString("#,##0.##", CultureInfo.InvariantCulture)} {(total == 1 ? "hour" : "hours")}";
        var expected = known.Count == 0 ? null
            : known.Any(fact => fact["disputed"].Items.Any()) ? $"{amount} known, and sources disagree."
            : complete ? $"{amount} known." : $"At least {amount} known.";
        var line = Line(slug, credential, name);
        findings.Check(line?.QuerySelector("strong")?.Reads() == expected, () => $"{slug}: {name} is “{line?.QuerySelector("strong")?.Reads()}”, not “{expected}”");
        Says(slug, line, missing.Count == 0 ? "" : $"Not yet researched: {string.Join(", ", missing)}.");
        Says(slug, line, prices is null ? "" : $"Training, not in the sum: {prices}.");
    }

    private static List<RawYaml> OfPart(string? part) => [.. Requirements.Where(requirement => part is not null && requirement["part"].TextOrNull == part)];

    private IElement? Line(string slug, RawCredential credential, string name) =>
        site.Page($"/states/{slug}/").GetElementById(RawAnchors.Credential(credential.Entry).Replace("credential-", "checklist-", StringComparison.Ordinal))
            ?.QuerySelectorAll("dt").SingleOrDefault(term => term.Reads() == name)?.NextElementSibling;

    private void Says(string slug, IElement? line, string words) =>
        findings.Check(line?.Reads().Contains(words, StringComparison.Ordinal) ?? false, () => $"{slug}: “{line?.Reads()}” lacks “{words}”");

    // A credential of which hours are asked that add up, and hours that may be a part of them.
    private static IDocument Small(string requirements, string? more = null)
    {
        const string Hour = "topic: certification, wording: How many?, why: So., kind: number, unit: { one: hour, many: hours }, carries: once";
        var codebook = SmallAtlas.Codebook;
        var start = codebook.IndexOf("requirements:", StringComparison.Ordinal);
        var end = codebook.IndexOf("vocabularies:", StringComparison.Ordinal);
        var asked = $"requirements:\n  - {{ id: training, order: 1, label: Training hours, part: hours, {Hour} }}\n"
            + (more is null ? "" : $"  - {{ id: {more}, order: 2, label: Work, part: hours, {Hour} }}\n")
            + $"  - {{ id: within, order: 3, label: Within, part: hours-within, {Hour} }}\n";
        return new SmallAtlas().Data("codebook.yml", codebook[..start] + asked + codebook[end..])
            .Idaho($"credentials:\n  - {{ name: One, serves: mental-health, source: own, requirements: {(requirements == "{}" ? "{}" : $"{{ {requirements} }}")} }}\n")
            .Render().Page("/states/idaho/");
    }
}

using System.Globalization;
using PeerAtlas.Site.Tests.Facts;
using PeerAtlas.Site.Tests.Running;
using Xunit;

namespace PeerAtlas.Site.Tests.Credentials;

/// <summary>Every count of credentials and of the numbers that they ask for, counted anew in the files.</summary>
public sealed class CertificationCountTests(RealSite site)
{
    private readonly Findings findings = new();

    private static IEnumerable<RawYaml> Numbers => RawYaml.OfData("codebook.yml")["requirements"].Items.Where(requirement => requirement["kind"].Text == "number");

    [Fact]
    public void The_page_counts_credentials_and_those_who_have_them_territories_told_apart() => Assert.EndsWith(
        $" {RawCredential.All.Count} credentials in {RawPlaces.InWords(RawCredential.All.Select(credential => credential.State))}.",
        site.Page("/certification/").QuerySelector(".lede")!.Reads(),
        StringComparison.Ordinal);

    [Fact]
    public void A_table_is_headed_by_how_many_credentials_serve_the_same_people()
    {
        foreach (var group in RawCredential.All.GroupBy(credential => credential.Entry["serves"].Text))
        {
            Assert.Equal(
                $"{RawPlaces.Many(group.Count(), "credential", "credentials")}: {RawData.OfRepository.Codebook.Term("populations", group.Key).ToLowerInvariant()}",
                site.Page("/certification/").QuerySelector($"#{group.Key} caption")!.Reads());
        }
    }

    [Fact]
    public void A_chart_says_of_how_many_the_number_is_known_how_far_it_spreads_and_how_many_follow_the_model_standards()
    {
        foreach (var requirement in Numbers)
        {
            var figure = site.Page($"/questions/{requirement["id"].Text}/").QuerySelector("figure.chart");
            var shown = figure?.QuerySelector("figcaption p")!.Reads();
            Check(requirement, shown, Sentence(requirement));
            if (requirement["chart"].Exists)
            {
                Check(requirement, site.Page("/certification/").QuerySelector($"#chart-{requirement["id"].Text} figcaption p")!.Reads(), Sentence(requirement));
            }

            findings.Check(figure is null || figure.QuerySelectorAll("svg").All(drawing => drawing.GetAttribute("aria-label")?.EndsWith(shown!, StringComparison.Ordinal) ?? true), () => $"{requirement["id"].Text}: the drawing is told in other words");
        }

        findings.AssertNone();
    }

    [Fact]
    public void A_line_of_dots_is_named_by_whom_its_credentials_serve_and_how_many_they_are()
    {
        var codebook = RawData.OfRepository.Codebook;
        foreach (var requirement in Numbers)
        {
            var id = requirement["id"].Text;
            var expected = codebook.Ids("populations").Select(population => (population, RawCredential.All.Count(credential => credential.Entry["serves"].Text == population
                    && credential[id].Exists && codebook.Yearly(id, credential[id], credential.Entry) is not null)))
                .Where(lane => lane.Item2 > 0).Select(lane => $"{codebook.Term("populations", lane.population)} ({lane.Item2})");
            foreach (var drawing in site.Page($"/questions/{id}/").QuerySelectorAll("svg.dots"))
            {
                Check(requirement, string.Join("; ", drawing.QuerySelectorAll(".lane > text").Select(name => name.Reads())), string.Join("; ", expected));
            }
        }

        findings.AssertNone();
    }

    [Theory]
    [InlineData("40", null, "The number is known for 1 of 2: Idaho: Peer, 40 hours (March 5, 2026).")]
    [InlineData("40", "40", "The number is known for 2 of 2: 40 hours each.")]
    [InlineData("40", "60", "The number is known for 2 of 2, from 40 hours to 60 hours. 1 of the 2 is at 40 hours or less.")]
    public void Few_numbers_are_told_in_the_right_number(string idaho, string? ohio, string expected)
    {
        var page = new SmallAtlas().Idaho(Hours(idaho)).Ohio(Hours(ohio)).Render().Page("/certification/");
        Assert.Equal($"Each dot is a credential. {expected}", page.QuerySelector("#chart-training-hours figcaption p")!.Reads());
    }

    [Fact]
    public void An_amount_for_a_time_that_nobody_says_is_counted_apart()
    {
        var page = new SmallAtlas()
            .Idaho("credentials:\n  - { name: One, serves: mental-health, source: own, requirements: { learning: { value: 20, source: own }, renewal: { value: 2, source: own } } }")
            .Ohio("credentials:\n  - { name: Two, serves: mental-health, source: own, requirements: { learning: { value: 20, source: own } } }")
            .Render().Page("/certification/");
        Assert.Equal(
            "Each dot is a credential. The number is known for 1 of 2: Idaho: One, 20 hours in 2 years (March 5, 2026). One more is for a time of which the length is not known.",
            page.QuerySelector("#chart-learning figcaption p")!.Reads());
    }

    private static string? Sentence(RawYaml requirement)
    {
        var id = requirement["id"].Text;
        var stated = RawCredential.All.Where(credential => credential[id].Exists).ToList();
        var drawn = stated.Where(credential => Yearly(credential) is not null).ToList();
        var amounts = drawn.Select(Yearly).OfType<decimal>().Order().ToList();
        if (amounts.Count == 0)
        {
            return null;
        }

        var middle = amounts[(amounts.Count - 1) / 2];
        // Of one alone, the sentence tells what its dot tells.
        if (amounts.Count == 1)
        {
            return null;
        }

        var spread = amounts[0] == amounts[^1] ? $": {InWords(requirement, amounts[0])} each."
            : $", from {InWords(requirement, amounts[0])} to {InWords(requirement, amounts[^1])}. {Are(amounts.Count(amount => amount <= middle), amounts.Count, "the ")} at {InWords(requirement, middle)} or less.";
        var standard = RawModelStandards.All.Where(standard => standard.Requirement == id)
            .Select(standard => $" {Are(amounts.Count(amount => !(amount < standard.Least) && !(amount > standard.Most)), amounts.Count)} within the model standards.").SingleOrDefault();
        var left = stated.Count - amounts.Count;
        return $"Each dot is a credential. The number is known for {amounts.Count} of {RawCredential.All.Count}{spread}{standard}" + left switch
        {
            0 => "",
            1 => " One more is for a time of which the length is not known.",
            _ => $" {left} more are for a time of which the length is not known.",
        } + drawn.Count(credential => IsInDoubt(credential, credential[id])) switch
        {
            0 => "",
            1 => $" One of the {amounts.Count} is old, undated or in doubt for another reason, which its dot names.",
            var doubted => $" {Are(doubted, amounts.Count, "the ")} old, undated or in doubt for another reason, which their dots name.",
        };

        decimal? Yearly(RawCredential credential) => RawData.OfRepository.Codebook.Yearly(id, credential[id], credential.Entry);
    }

    private static bool IsInDoubt(RawCredential credential, RawYaml fact) =>
        fact["disputed"].Items.Any() || new RawFacts(credential.State, RawData.OfRepository).Caveats(fact, Repository.Today).Any(caveat => caveat.Applies);

    private static string Are(int count, int all, string the = "") =>
        count == all ? (all == 2 ? "Both are" : $"All {all} are") : count == 0 ? $"None of {the}{all} is" : $"{count} of {the}{all} {(count == 1 ? "is" : "are")}";

    private static string InWords(RawYaml requirement, decimal amount)
    {
        var unit = requirement["unit"];
        var prefix = unit["prefix"].TextOrNull ?? "";
        var digits = amount.ToString(prefix == "$" && amount != decimal.Truncate(amount) ? "#,##0.00##" : "#,##0.##", CultureInfo.InvariantCulture);
        return $"{prefix}{digits} {unit[amount == 1 ? "one" : "many"].TextOrNull}".Trim() + (requirement["per"].Exists && amount != 0 ? " a year" : "");
    }

    private static string Hours(string? hours) => "credentials:\n  - { name: Peer, serves: mental-health, source: own, requirements: "
        + (hours is null ? "{}" : $"{{ training-hours: {{ value: {hours}, source: own }} }}") + " }\n";

    private void Check(RawYaml requirement, string? shown, string? expected) =>
        findings.Check(shown == expected, () => $"{requirement["id"].Text}: “{shown}”, not “{expected}”");
}

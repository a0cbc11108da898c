using AngleSharp.Html.Parser;
using PeerAtlas.Site.Tests.Running;
using Xunit;

namespace PeerAtlas.Site.Tests.Facts;

/// <summary>What the files of the states say, and what their pages show.</summary>
public sealed class StateFactsTests(RealSite site)
{
    // One of everything that a state file can say.
    private static readonly SmallAtlas Whole = new SmallAtlas()
        .Data("sources/report.yml", """{ title: A report on many, publisher: The Reporters, url: "https://report.example/", kind: trade, published: 2024-02, checked: 2026-10-02, archived: "https://stored.example/report" }""")
        .Idaho(
            """
            answers:
              medicaid-adults:
                value: limited
                source: [own, plain]
                as_of: 2026-02-03
                since: 2025-12
                note: Only in the north.
                quote: we pay for peers in the north
                disputed: [ { value: no, source: old, note: It says never. } ]
                earlier: [ { value: yes, until: 2025-12, since: 2021, source: old, note: Everywhere. } ]
                announced: { value: yes, from: 2027-05, source: blog, note: By a bill. }
              medicaid-youth: { value: no, source: report }
              medicaid-settings: { value: At home, source: plain, reading: inferred, announced: { value: At work, from: 2026-05, source: own } }
              certification-exists: { value: unclear, source: old, note: The letter leaves it open. }
            services:
              - { value: They listen to what people say and share what they lived, source: own }
              - { value: They guide, id: guiding, formerly: [ leading ], source: blog, earlier: [ { value: They led, until: 2020, source: old } ] }
            credentials:
              - name: Certified Peer
                abbreviation: CP
                serves: mental-health
                level: provisional
                certifying_body: The Board
                url: https://board.example/
                formerly: [ first ]
                source: own
                note: It is the first step.
                disputed: [ { value: No such card, source: old } ]
                requirements:
                  training-hours: { value: 36, source: own, disputed: [ { value: 46, source: plain } ] }
                  exam: { value: yes, kind: national, source: own }
                  renewal: { value: 2, source: own }
                  learning: { value: 20, source: own }
                  reciprocity: { value: yes, source: own, still_asks: [ exam ] }
            billing:
              - { code: H0038, modifiers: [ HQ ], service: Peer support together, population: mental-health, unit: 15 minutes, rate_usd: 9.005, rate_payer: A plan, superseded: 2025-06, limits: 4 a day, prior_authorization: unclear, note: Ask first., source: blog, disputed: [ { value: 8.5, source: old } ] }
              - { code: H0038, service: Peer support, group: both, source: own }
            training:
              - { name: A course, provider: A school, url: "https://school.example/", for: mental-health, hours: 40, cost_usd: 12.5, format: online, note: Twice a year., source: own, as_of: 2026-01-09 }
            documents:
              - { title: A rule on peers, number: R-7, kind: guide, issued: 2014-08, effective: 2014-09-01, url: "https://rules.example/7", summary: It sets hours., note: Repealed in part., source: own }
            advocacy:
              strengths: [ { value: Peers sit on the board., source: own, note: Two of nine. } ]
              gaps: [ { value: Youth wait., source: own, reading: inferred } ]
              actions: [ { name: Write to the board, url: "https://act.example/", source: own, note: In May. } ]
            contacts:
              - { role: medicaid-agency, name: The Help Line, for: members, url: "https://help.example/", phone: 208-555-0100, email: help@idaho.example, note: On workdays., source: own }
            """);

    private static readonly Lazy<RenderedSite> WholeSite = new(() => Whole.Render());

    [Fact]
    public void Every_fact_of_every_state_file_is_on_the_page_of_the_state_with_its_source_date_and_caveats()
    {
        Findings findings = new();
        foreach (var (slug, file) in RawStates.All)
        {
            new StateFile($"data/states/{slug}.yml", file, RawData.OfRepository, site.Page($"/states/{slug}/"), findings).Check();
        }

        TestContext.Current.TestOutputHelper!.WriteLine($"{findings.Checked:N0} checks");
        findings.AssertNone();
    }

    [Fact]
    public void A_file_that_says_everything_that_can_be_said_is_shown_whole()
    {
        Findings findings = new();
        Check(WholeSite.Value.Text("states/idaho/index.html"), findings);
        findings.AssertNone();
    }

    // The tests above are only as good as what they notice. Each of these takes one thing off the page.
    [Theory]
    [InlineData("Only in the north.", "answers.medicaid-adults.note")]
    [InlineData("our reading of the source", "answers.medicaid-settings")]
    [InlineData("At home, by our reading", "answers.medicaid-settings.value", "At home")]
    [InlineData("No, by a 2024 trade publication", "answers.medicaid-youth.value", "No")]
    [InlineData("<span>trade publication</span>", "answers.medicaid-youth")]
    [InlineData("older than three years", "answers.certification-exists")]
    [InlineData(">undated<", "answers.medicaid-settings", "><")]
    [InlineData("February 3, 2026", "answers.medicaid-adults.as_of")]
    [InlineData("in effect since December 2025", "answers.medicaid-adults.since")]
    [InlineData("checked October 2, 2026", "answers.medicaid-youth")]
    [InlineData("https://stored.example/report", "archived")]
    [InlineData("Idaho Pages<span", "answers.medicaid-adults.source", "<span")]
    [InlineData("we pay for peers in the north", "answers.medicaid-adults.quote")]
    [InlineData("from 2021 until December 2025", "answers.medicaid-adults.earlier[0]")]
    [InlineData("Everywhere.", "answers.medicaid-adults.earlier[0].note")]
    [InlineData("Announced for May 2027: yes", "answers.medicaid-adults.announced")]
    [InlineData("a change is announced", "answers.medicaid-adults")]
    [InlineData("we have not confirmed it.", "answers.medicaid-settings.announced")]
    [InlineData("a change was announced, and we have not confirmed it", "answers.medicaid-settings")]
    [InlineData("id=\"medicaid-youth\"", "answers.medicaid-youth")]
    [InlineData("https://report.example/", "answers.medicaid-youth.source")]
    [InlineData("A report on many", "sources.report")]
    [InlineData("They listen to what people say", "services[0].value")]
    [InlineData("id=\"service-they-listen-to-what-people-say-and-share\"", "services[0]")]
    [InlineData("id=\"service-guiding\"", "services[1]")]
    [InlineData("id=\"service-leading\"", "services[1].formerly[0]")]
    [InlineData("They led", "services[1].earlier[0]")]
    [InlineData("id=\"credential-cp\"", "credentials[0]")]
    [InlineData("id=\"credential-first\"", "credentials[0].formerly[0]")]
    [InlineData("A first step to the full credential", "credentials[0].level")]
    [InlineData("No such card", "credentials[0].disputed[0].value")]
    [InlineData("36 hours", "credentials[0].requirements.training-hours.value")]
    [InlineData("46 hours", "credentials[0].requirements.training-hours.disputed[0].value")]
    [InlineData("sources disagree", "credentials[0].requirements.training-hours")]
    [InlineData("Sources disagree.", "credentials[0].requirements.training-hours")]
    [InlineData("Yes (the national exam)", "credentials[0].requirements.exam.value", "Yes")]
    [InlineData("20 hours in 2 years", "credentials[0].requirements.learning.value", "20 hours")]
    [InlineData("Still asked of a person who is certified elsewhere", "credentials[0].requirements.reciprocity.still_asks")]
    [InlineData("$9.005, by a 2026 trade publication, until June 2025", "billing[0].rate_usd", "$9.005, by a 2026 trade publication")]
    [InlineData("$8.50", "billing[0].disputed[0].value")]
    [InlineData("In a group", "billing[0].group")]
    [InlineData("One to one or in a group", "billing[1].group")]
    [InlineData("R-7", "documents[0].number")]
    [InlineData("Repealed in part.", "documents[0].note")]
    [InlineData("issued August 2014", "documents[0].issued")]
    [InlineData("Write to the board", "advocacy.actions[0].name")]
    [InlineData("In May.", "advocacy.actions[0].note")]
    [InlineData(", for members", "contacts[0].role")]
    [InlineData("On workdays.", "contacts[0].note")]
    [InlineData("[4]", "answers.medicaid-adults.disputed[0]", "[2]")]
    public void What_is_taken_off_a_page_is_missed_there(string taken, string missed, string put = "")
    {
        var page = WholeSite.Value.Text("states/idaho/index.html");
        Assert.Contains(taken, page, StringComparison.Ordinal);
        Findings findings = new();
        Check(page.Replace(taken, put, StringComparison.Ordinal), findings);
        Assert.Contains(findings.All, finding => finding.StartsWith($"idaho: {missed}: ", StringComparison.Ordinal));
    }

    private static void Check(string html, Findings findings)
    {
        RawData data = new(Whole.Files);
        using var page = new HtmlParser().ParseDocument(html);
        new StateFile("idaho", data["states/idaho.yml"], data, page, findings).Check();
    }
}

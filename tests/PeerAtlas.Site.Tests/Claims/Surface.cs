using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Dom;
using PeerAtlas.Site.Letters;
using PeerAtlas.Site.Searching;
using PeerAtlas.Site.Tests.Running;

namespace PeerAtlas.Site.Tests.Claims;

/// <summary>A place where the site shows a value of Idaho's.</summary>
/// <param name="Name">Which.</param>
/// <param name="Value">The value as it stands there.</param>
/// <param name="Shows">The text of each part there that has the value, with all that belongs to it; at least one.</param>
public sealed record Surface(string Name, string Value, Func<RenderedSite, IEnumerable<string>> Shows)
{
    private const string State = "/states/idaho/";

    /// <summary>The value with what it rests on, as it must stand there; null where the quiet line beside it is enough, since the fact is no answer.</summary>
    public Func<string, string>? Told { get; init; }

    /// <summary>True where the life of the fact is told: what held before.</summary>
    public bool TellsLife { get; init; }

    /// <summary>True where the value may stand within a sentence.</summary>
    public bool InAnyCase { get; init; }

    /// <summary>How the value is looked for.</summary>
    public StringComparison Case => InAnyCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    public static IReadOnlyList<Surface> All { get; } =
    [
        // The state's page.
        Answer("top answers", "No", Parts(State, ".headline .answers > li:first-child")),
        Answer("topic sections", "No", Parts(State, "#medicaid-adults")) with { TellsLife = true },
        Answer("topic sections, in words", Doubt.Place, Parts(State, "#medicaid-settings")) with { TellsLife = true },
        Answer("credential card", Doubt.Hours, Parts(State, "#credential-cp-training-hours")) with { TellsLife = true },
        Answer("credential card, the sum of hours", Doubt.Hours, Parts(State, "#checklist-cp > div:first-child")),
        Entry("credential card, the credential", "Certified Peer", Parts(State, "#credential-cp")) with { TellsLife = true },
        Answer("billing table", Doubt.Rate, Parts(State, "#billing-h0038")) with { TellsLife = true },
        Answer("fact lists, services", "They listen", Parts(State, "#services .fact-group")) with { TellsLife = true },
        Answer("fact lists, strengths", "Peers sit on the board", Parts(State, ".fact-group:has([id^=strength-])")) with { TellsLife = true },
        Answer("fact lists, gaps", "Youth wait", Parts(State, ".fact-group:has([id^=gap-])")) with { TellsLife = true },
        Entry("actions", "Write to the board", Parts(State, "#action-write-to-the-board")) with { TellsLife = true },
        Entry("contacts", "The Help Line", Parts(State, "#contact-the-help-line, #contact-medicaid-agency")) with { TellsLife = true },
        Entry("courses", "A course", Parts(State, "#training-a-course")) with { TellsLife = true },
        Entry("documents", "A rule", Parts(State, "#document-a-rule")) with { TellsLife = true },
        Answer("linked data", "No", Linked),

        // Pages of all states.
        Answer("table of states", "No", Parts("/states/", "tr[data-code=ID] td:nth-child(2)")),
        Answer("table under the map of the home page", "No", site => Rows(site, "/", ".map-table tr")),
        Answer("names of the links of the map", "No", Parts("/", ".country a[href='/states/idaho/'] title")),
        Answer("names of the links of the squares", "No", Parts("/", ".tiles a[href='/states/idaho/'] .tile-answer")),
        Answer("question page", "No", Parts("/questions/medicaid-adults/", "tr#idaho")) with { TellsLife = true },
        Answer("question page, map", "No", Parts("/questions/medicaid-adults/", ".country a[href^='/states/idaho/'] title")),
        Answer("question page, in words", Doubt.Place, Parts("/questions/medicaid-settings/", "tr#idaho")) with { TellsLife = true },
        Answer("requirement page", Doubt.Hours, site => Rows(site, "/questions/training-hours/", "tbody tr")) with { TellsLife = true },
        Answer("requirement page, chart", Doubt.Hours, Parts("/questions/training-hours/", "circle title")),
        Answer("certification table", Doubt.Hours, site => Rows(site, "/certification/", "tbody tr")),
        Answer("certification chart", Doubt.Hours, Parts("/certification/", "#chart-training-hours circle title")),
        Answer("rates, table", Doubt.Rate, site => Rows(site, "/billing/", "table.rates tbody tr")) with { Told = basis => $"{Doubt.Rate} for 15 minutes, {basis}" },
        Entry("rates, chart", Doubt.Rate, Parts("/billing/", ".bars tbody tr")),
        Answer("billing page, table", Doubt.Rate, Parts("/billing/", "#idaho tr:not(.of-state)")) with { TellsLife = true },
        Answer("page of a code", Doubt.Rate, Parts("/billing/codes/h0038/", "#idaho tr:not(.of-state)")) with { TellsLife = true },
        Entry("training page", "A course", Parts("/training/", "#idaho li")) with { TellsLife = true },
        Entry("documents page", "A rule", Parts("/documents/", "#idaho li")) with { TellsLife = true },
        Entry("advocacy page", "Write to the board", Parts("/advocacy/", "#idaho li")),
        Answer("scorecard", "$37.48", Parts("/advocacy/scorecard/", "tr#idaho td:last-child")),
        Answer("criterion page", "No", Parts("/advocacy/criteria/covers-adults/", "tr#idaho")) with { TellsLife = true },
        Answer("criterion page of a requirement", Doubt.Hours, Parts("/advocacy/criteria/enough-training/", "tr#idaho")) with { TellsLife = true },
        Answer("criterion page of rates", "$37.48", Parts("/advocacy/criteria/living-wage/", "tr#idaho")) with { TellsLife = true },
        Answer("criterion page of rates, the fact", "$37.48 an hour", Parts("/advocacy/criteria/living-wage/", "tr#idaho .deciding")) with { TellsLife = true },

        // States side by side.
        Answer("pair page", "No", Parts("/compare/idaho-vs-ohio/", "tr[data-row=medicaid-adults] td:nth-child(2)")) with { TellsLife = true },
        Answer("pair page, requirement", Doubt.Hours, Parts("/compare/idaho-vs-ohio/", "tr[data-row=training-hours] td:nth-child(2)")) with { TellsLife = true },
        Answer("pair page, whether it accepts others", "No", Parts("/compare/idaho-vs-ohio/", ".accepts")) with { TellsLife = true },
        Answer("pair page, rate", "$9.37 for 15 minutes", Parts("/compare/idaho-vs-ohio/", "tr[data-row=H0038] td:nth-child(2)")) with { TellsLife = true },
        new("pair page, first paragraphs", "Idaho does not pay", Lede) { Told = basis => $"Idaho does not pay {basis}" },
        new("pair page, first paragraphs, training", $"Idaho asks for {Doubt.Hours} of training", Lede) { Told = basis => $"Idaho asks for {Doubt.Hours} of training, {basis}" },
        new("pair page, first paragraphs, acceptance", "Idaho does not accept a certificate from another state", Lede) { Told = basis => $"Idaho does not accept a certificate from another state, {basis}" },
        Entry("pair page, courses", "A course", Parts("/compare/idaho-vs-ohio/", ".two-lists li:has(a[href$='#training-a-course'])")),

        // What advocates carry away.
        Answer("brief", "No", Parts($"{State}brief/", ".brief-answers tbody tr:first-child td:first-of-type")),
        Answer("brief, strengths", "Peers sit on the board", site => Items(site, $"{State}brief/", ".brief-pair li", "Peers sit on the board")),
        Answer("brief, gaps", "Youth wait", site => Items(site, $"{State}brief/", ".brief-pair li", "Youth wait")),
        Answer("brief, asks", "No", site => Items(site, $"{State}brief/", ".asks li", "Pay for adults.")),
        Answer("brief, asks of a requirement", Doubt.Hours, site => Items(site, $"{State}brief/", ".asks li", "Ask for 40 hours.")),
        new("letter", "Idaho Medicaid does not pay for adults", site => Letter(site, "idaho", "- ", "pay for adults")) { Told = basis => $"{Capital(basis)}, Idaho Medicaid does not pay for adults" },
        new("letter, asks", "Idaho Medicaid does not pay for adults", site => Letter(site, "idaho", "1. ", "pay for adults")) { Told = basis => $"{Capital(basis)}, Idaho Medicaid does not pay for adults" },
        Answer("letter, gaps", "Youth wait", site => Letter(site, "idaho", "- ", "Youth wait")),
        Answer("letter, requirement", Doubt.Hours, site => Letter(site, "idaho", "", Doubt.Hours)),
        new("letter next door", "no in Idaho", site => Letter(site, "wyoming", "- Adults", "no in Idaho")) { Told = basis => $"no in Idaho ({basis}" },

        // For other sites and programs.
        Answer("card of a state", "No", Parts("/embed/states/idaho/", ".card li:first-child")),
        Answer("card of a question", "No", Parts("/embed/questions/medicaid-adults/", ".tiles a[href^='/states/idaho/'] .tile-answer")),
        new("search", "\"sign\":\"no\"", site => Search(site, "/states/idaho/#medicaid-adults")) { Told = basis => $"\"basis\":\"{basis}\"" },
        Answer("search, in words", Doubt.Place, site => Search(site, "/states/idaho/#medicaid-settings")),
        Answer("search, requirement", Doubt.Hours, site => Search(site, "/states/idaho/#credential-cp-training-hours")),
        Answer("search, rate", Doubt.Rate, site => Search(site, "/states/idaho/#billing-h0038")) with { Told = basis => $"{Doubt.Rate} for 15 minutes, {basis}" },
        Entry("search, course", "A course", site => Search(site, "/states/idaho/#training-a-course")),
        Answer("feed", "No", site => Feed(site, "#medicaid-adults")) with { TellsLife = true, InAnyCase = true },
        Answer("feed, requirement", Doubt.Hours, site => Feed(site, "#credential-cp-training-hours")) with { TellsLife = true },
        Answer("feed, rate", Doubt.Rate, site => Feed(site, "#billing-h0038")) with { TellsLife = true },
        Answer("what changed", "No", site => News(site, "/changes/", ".entries > li", "/states/idaho/#medicaid-adults")) with { TellsLife = true, InAnyCase = true },
        Answer("what changed, requirement", Doubt.Hours, site => News(site, "/changes/", ".entries > li", "/states/idaho/#credential-cp-training-hours")) with { TellsLife = true },
        Answer("what changed, a year", "No", site => News(site, "/changes/2020/", ".entries > li", "/states/idaho/#medicaid-adults")) with { TellsLife = true, InAnyCase = true },
        Answer("what changed, home page", "No", site => News(site, "/", ".entries > li", "/states/idaho/#medicaid-adults")) with { TellsLife = true, InAnyCase = true },
        Answer("what changed, state", "No", site => News(site, State, "#changes li", "#medicaid-adults")) with { TellsLife = true, InAnyCase = true },
        Answer("API, changes", "No", site => Api(site, "changes.json", "changes", "id", "medicaid-adults")) with { TellsLife = true, InAnyCase = true },
        Answer("API, state", "No", site => Api(site, "states/idaho.json", "answers", "question", "medicaid-adults")) with { TellsLife = true },
        Answer("API, question", "No", site => Api(site, "questions/medicaid-adults.json", "answers", "state", "idaho")) with { TellsLife = true },
        Answer("API, requirement", Doubt.Hours, site => Api(site, "questions/training-hours.json", "answers", "state", "idaho")) with { TellsLife = true },
        Answer("API, rate", "$9.37 for 15 minutes", site => Api(site, "states/idaho.json", "billing", "id", "billing-h0038")) with { TellsLife = true },
        Entry("API, course", "A course", site => Api(site, "states/idaho.json", "training", "name", "A course")) with { TellsLife = true },
        Entry("API, all courses", "A course", site => Api(site, "training.json", "training", "state", "idaho")) with { TellsLife = true },
        Answer("API, all rates", "$9.37 for 15 minutes", site => Api(site, "billing.json", "billing", "state", "idaho")) with { TellsLife = true },
        Entry("API, all contacts", "The Help Line", site => Api(site, "contacts.json", "contacts", "state", "idaho")) with { TellsLife = true },
        Answer("API, scores", "No", site => Api(site, "scores.json", "scores", "criterion", "covers-adults").Where(score => score.Contains("\"idaho\"", StringComparison.Ordinal) || score.Contains("'idaho'", StringComparison.Ordinal))),
        Answer("API, scores of a rate", "$37.48 an hour", site => Api(site, "scores.json", "scores", "criterion", "living-wage").Where(score => score.Contains("idaho", StringComparison.Ordinal))),
        Entry("API, document", "A rule", site => Api(site, "states/idaho.json", "documents", "title", "A rule")) with { TellsLife = true },
        Entry("API, contact", "The Help Line", site => Api(site, "states/idaho.json", "contacts", "name", "The Help Line")) with { TellsLife = true },
        Entry("API, service", "They listen.", site => Api(site, "states/idaho.json", "services", "value", "They listen.")) with { TellsLife = true },
    ];

    /// <summary>True for what an advocate prints or sends, which leaves out what a trade publication alone says.</summary>
    public bool IsHandedOver => Name.StartsWith("brief", StringComparison.Ordinal) || Name.StartsWith("letter", StringComparison.Ordinal);

    public override string ToString() => Name;

    // An answer, or a fact that is told as one: on what it rests stands in its first words.
    private static Surface Answer(string name, string value, Func<RenderedSite, IEnumerable<string>> shows) =>
        new(name, value, shows) { Told = basis => $"{value}, {basis}" };

    private static Surface Entry(string name, string value, Func<RenderedSite, IEnumerable<string>> shows) => new(name, value, shows);

    private static Func<RenderedSite, IEnumerable<string>> Parts(string page, string selector) =>
        site => Of(site, page).QuerySelectorAll(selector).Select(part => part.Reads());

    private static IDocument Of(RenderedSite site, string page) =>
        page.StartsWith("/embed/", StringComparison.Ordinal) ? site.Document($"{page[1..]}index.html") : site.Page(page);

    private static IEnumerable<string> Rows(RenderedSite site, string page, string selector) => Items(site, page, selector, "Idaho");

    private static IEnumerable<string> Items(RenderedSite site, string page, string selector, string with) =>
        Parts(page, selector)(site).Where(text => text.Contains(with, StringComparison.Ordinal));

    // The paragraph of sentences and the one below it that says how sure they are.
    private static IEnumerable<string> Lede(RenderedSite site)
    {
        var lede = site.Page("/compare/idaho-vs-ohio/").QuerySelector(".lede")!;
        return [$"{lede.Reads()} {lede.NextElementSibling!.Reads()}"];
    }

    private static IEnumerable<string> Linked(RenderedSite site) => site.Page(State).QuerySelectorAll("script[type='application/ld+json']")
        .Select(script => JsonDocument.Parse(script.TextContent).RootElement)
        .Where(thing => thing.GetProperty("@type").GetString() == "FAQPage")
        .SelectMany(faq => faq.GetProperty("mainEntity").EnumerateArray())
        .Where(question => question.GetProperty("name").GetString()!.EndsWith("for adults?", StringComparison.Ordinal))
        .Select(question => question.GetProperty("acceptedAnswer").GetProperty("text").GetString()!);

    private static IEnumerable<string> Letter(RenderedSite site, string slug, string start, string with) => LetterText
        .Of(site.Content.Letters.Single(), site.Atlas.States.Single(state => state.Slug == slug), site.Context).Split('\n')
        .Where(line => line.StartsWith(start, StringComparison.Ordinal) && line.Contains(with, StringComparison.Ordinal));

    private static IEnumerable<string> Search(RenderedSite site, string address) => JsonDocument
        .Parse(SearchCorpus.Of(site.Context, site.AllRoutes).ToJson()).RootElement.GetProperty("documents").EnumerateArray()
        .Where(document => document.GetProperty("address").GetString() == address).Select(document => document.GetRawText());

    private static IEnumerable<string> Feed(RenderedSite site, string fragment)
    {
        XNamespace atom = "http://www.w3.org/2005/Atom";
        return XDocument.Parse(site.Text("states/idaho/feed.xml")).Root!.Elements(atom + "entry")
            .Where(entry => entry.Element(atom + "link")!.Attribute("href")!.Value.EndsWith(fragment, StringComparison.Ordinal))
            .Select(entry => entry.Element(atom + "summary")!.Value);
    }

    private static IEnumerable<string> News(RenderedSite site, string page, string items, string address) => site.Page(page).QuerySelectorAll(items)
        .Where(item => item.QuerySelector($"a[href='{address}']") is not null).Select(item => item.Reads());

    // A record, with the escapes of JSON as the letters that they mean.
    private static IEnumerable<string> Api(RenderedSite site, string file, string list, string key, string value) => JsonDocument
        .Parse(site.Bytes($"api/v1/{file}")).RootElement.GetProperty(list).EnumerateArray()
        .Where(record => record.GetProperty(key).GetString() == value)
        .Select(record => System.Text.RegularExpressions.Regex.Unescape(record.GetRawText().Replace("\\\"", "'", StringComparison.Ordinal)));

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}

using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Files;
using PeerAtlas.Site.Building;
using PeerAtlas.Site.Input;
using PeerAtlas.Site.Pages;
using PeerAtlas.Site.Tests.Running;
using Xunit;

namespace PeerAtlas.Site.Tests.Building;

/// <summary>However few the facts are: what check accepts, build builds, and every link of every page leads somewhere.</summary>
public sealed partial class SmallShapesTests
{
    private const string Known = """
        contacts:
          - { role: medicaid-agency, name: Idaho Medicaid, url: "https://idaho.example/", phone: 208-555-0100, source: own }
        answers:
          medicaid-adults: { value: yes, source: own }
        credentials:
          - { name: Peer, serves: mental-health, source: own, requirements: { training-hours: { value: 40, source: own }, reciprocity: { value: yes, source: own } } }
        billing:
          - { code: H0038, service: Peer support, population: all, unit: 15 minutes, rate_usd: 10, source: own }
        training:
          - { name: A course, for: mental-health, hours: 40, source: own }
        documents:
          - { title: A guide, kind: guide, url: "https://idaho.example/guide", summary: It says so., source: own }
        advocacy:
          strengths: [ { value: Peers lead., source: own } ]
          actions: [ { name: Join, url: "https://idaho.example/join", source: own } ]
        """;

    private static readonly ImmutableSortedDictionary<string, Func<SmallAtlas>> Shapes = new Dictionary<string, Func<SmallAtlas>>
    {
        ["nothing is known of any state"] = () => new SmallAtlas(),
        ["something of everything is known of one state"] = () => new SmallAtlas().Idaho(Known),
        ["something of everything is known of two states"] = () => new SmallAtlas().Idaho(Known).Ohio(OfOhio(Known)),
        ["one answer alone is known"] = () => new SmallAtlas().Idaho("answers: { medicaid-adults: { value: no, source: own } }"),
        ["one state alone"] = () => new SmallAtlas().Without("states/ohio.yml").Idaho(Known),
        ["one state alone, of which nothing is known"] = () => new SmallAtlas().Without("states/ohio.yml"),
        ["no credentials"] = () => new SmallAtlas().Idaho(Without("credentials")),
        ["no answers"] = () => new SmallAtlas().Idaho(Without("answers")),
        ["no billing"] = () => new SmallAtlas().Idaho(Without("billing")),
        ["no contacts"] = () => new SmallAtlas().Idaho(Without("contacts")),
        ["no courses"] = () => new SmallAtlas().Idaho(Without("training")),
        ["no documents"] = () => new SmallAtlas().Idaho(Without("documents")),
        ["no advocacy"] = () => new SmallAtlas().Idaho(Without("advocacy")),
        ["a survey alone"] = () => new SmallAtlas().Survey("2026-01", "ID: no"),
        ["history"] = () => new SmallAtlas().Idaho("""
            answers:
              medicaid-adults: { value: yes, source: own, since: 2026-02, earlier: [ { value: no, until: 2026-02, source: old } ], announced: { value: limited, from: 2027-01, source: own, note: So it is. } }
            """),
        ["no national criteria"] = () => new SmallAtlas().Data("national/adequacy.yml", "[]\n").Idaho(Known),
        ["no national groups"] = () => new SmallAtlas().Data("national/advocacy.yml", "[]\n").Idaho(Known),
        ["no codes of the nation"] = () => new SmallAtlas().Data("national/codes.yml", NoCodes).Without("seed-points.yml").Idaho(Without("billing")),
        ["no national documents"] = () => new SmallAtlas().Data("national/documents.yml", "[]\n").Idaho(Known),
        ["no terms"] = () => new SmallAtlas().Data("national/glossary.yml", "[]\n").Idaho(Known),
        ["no national timeline"] = () => new SmallAtlas().Data("national/timeline.yml", "[]\n").Idaho(Known),
        ["nothing of the nation"] = () => NationalFiles.Aggregate(new SmallAtlas().Without("seed-points.yml"), (atlas, file) => atlas.Data(file, file == "national/codes.yml" ? NoCodes : "[]\n")),
        ["a codebook without the topic of certification"] = () => OneTopic().Idaho(Known).Ohio(OfOhio(Known)),
        ["a codebook without the topic of Medicaid"] = () => OneTopic("coverage").Idaho(Known),
        ["a codebook with no requirement"] = () => NoRequirements().Idaho(Regex.Replace(Known, ", requirements: .*", " }")),
        ["a codebook with no headline"] = () => Changed(text => text.Replace("    headline: Adults\n", "", StringComparison.Ordinal).Replace("    headline: Youth\n", "", StringComparison.Ordinal)).Idaho(Known),
        ["a codebook with no question"] = () => Changed(text => Cut(text, "questions:", "requirements:").Replace("requirements:", "questions: []\nrequirements:", StringComparison.Ordinal)).Data("national/adequacy.yml", "[]\n").Idaho(Without("answers")),
        ["a codebook without roles"] = () => Changed(text => Roles().Replace(text, "")).Idaho(Known),
        ["a codebook with one question and nothing else"] = () => NationalFiles.Aggregate(OnlyQuestion().Without("seed-points.yml"), (atlas, file) => atlas.Data(file, file == "national/codes.yml" ? NoCodes : "[]\n")),
        ["a topic without questions"] = () => Changed(text => text.Replace("questions:\n", "  - { id: training, name: Training, intro: How. }\n  - { id: money, name: Money, intro: How. }\nquestions:\n", StringComparison.Ordinal)).Idaho(Known),
        ["letters of ill-known states"] = () => new SmallAtlas().Input("letters/mine.md", SmallAtlas.Markdown("Mine", "I live in {state}. {answers} {works} {missing} {asks} {neighbors} {nation} {known} {page} {sources} {agency} {word}")),
        ["a territory alone"] = () => new SmallAtlas().Data("states/guam.yml", "code: GU\nname: Guam\noverview: An island.\nsources: {}\n").Without("states/idaho.yml").Without("states/ohio.yml").Without("seed-points.yml"),
        ["a survey of a territory alone"] = () => new SmallAtlas().Data("states/guam.yml", "code: GU\nname: Guam\noverview: An island.\nsources: {}\n").Without("states/idaho.yml").Survey("2026-01", "GU: no"),
        ["a survey that names nobody yet"] = () => new SmallAtlas().Survey("2026-01", ""),
        ["amounts of nothing"] = () => new SmallAtlas().Idaho(Amounts("0")),
        ["amounts beyond all that is known"] = () => new SmallAtlas().Idaho(Amounts("999999")),
        ["territories"] = () => new SmallAtlas().Data("states/guam.yml", "code: GU\nname: Guam\noverview: An island.\nsources: {}\n").Without("states/idaho.yml"),
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);

    public static TheoryData<string> Names => [.. Shapes.Keys];

    private const int Chances = 8;
    private const string NoCodes = "sources: {}\ncodes: []\nmodifiers: []\n";

    private static string[] NationalFiles =>
        [.. new[] { "adequacy", "advocacy", "codes", "documents", "glossary", "timeline" }.Select(name => $"national/{name}.yml")];

    [Theory]
    [MemberData(nameof(Names))]
    public void What_check_accepts_is_built_with_every_link_leading_somewhere(string shape) => Builds(Shapes[shape]());

    [Fact]
    public void So_is_whatever_is_left_of_the_facts_and_of_the_codebook()
    {
        for (var seed = 1; seed <= Chances; seed++)
        {
            Random random = new(seed);
            var codebook = SmallAtlas.Codebook;
            foreach (var line in Dispensable().Matches(codebook).Where(_ => random.Next(5) == 0).Reverse())
            {
                codebook = codebook.Remove(line.Index, line.Length);
            }

            string Known(Random chance) => Requirement().Replace(Some(chance), asked => codebook.Contains($"id: {asked.Groups[1].Value}", StringComparison.Ordinal) ? asked.Value : "");
            var small = new SmallAtlas().Data("codebook.yml", codebook).Idaho(Known(random)).Ohio(OfOhio(Known(random))).Without("seed-points.yml");
            foreach (var file in NationalFiles.Where(_ => random.Next(3) == 0))
            {
                small.Data(file, file == "national/codes.yml" ? NoCodes : "[]\n");
            }

            Builds(small);
        }
    }

    private static void Builds(SmallAtlas small)
    {
        var facts = AtlasReader.Read(small.Files, RenderedSite.Today);
        var texts = SiteContentReader.Read(small.InputFiles);
        Assert.DoesNotContain(facts.Problems.Concat(texts.Problems), problem => problem.Severity == Severity.Error);
        SiteRequest request = new(facts.Atlas!, texts.Content!, texts.Content!.Settings.BaseUrl, RenderedSite.Today) { Draws = "a test" };
        var plan = SitePlan.Of(request);
        Assert.Empty(LinkCheck.Check([.. plan.Files(), .. plan.Pictures.Select(picture => new SiteFile(picture.PngPath, default))], request.BaseUrl, plan.Origins));
        Assert.NotEmpty(plan.Corpus!().ToJson());
    }

    private static string Amounts(string amount) => Regex.Replace(Known, "(hours|value|rate_usd): [0-9]+", fact => $"{fact.Groups[1].Value}: {(amount == "0" && fact.Value.StartsWith('r') ? "0.01" : amount)}");

    private static string OfOhio(string yaml) => yaml.Replace("idaho.example", "ohio.example", StringComparison.Ordinal);

    // Known, with each of its lists by chance.
    private static string Some(Random random) => Regex.Replace(Known, @"^[a-z]+:\n(?:  .*\n?)*", list => random.Next(2) == 0 ? "" : list.Value, RegexOptions.Multiline);

    // A list of the state's file goes with the lines below it.
    private static string Without(string key) => Regex.Replace(Known, $@"^{key}:\n(?:  .*\n?)*", "", RegexOptions.Multiline);

    private static string Cut(string text, string from, string to) => text[..text.IndexOf(from, StringComparison.Ordinal)] + text[text.IndexOf(to, StringComparison.Ordinal)..];

    private static SmallAtlas Changed(Func<string, string> change) => new SmallAtlas().Data("codebook.yml", change(SmallAtlas.Codebook));

    private static SmallAtlas OneTopic(string id = "medicaid") => Changed(text => Regex.Replace(
        Regex.Replace(text, "  - { id: certification, name: .*\n", ""), "topic: (certification|medicaid)", $"topic: {id}").Replace("{ id: medicaid, name", $"{{ id: {id}, name", StringComparison.Ordinal));

    private static SmallAtlas NoRequirements() => Changed(text => Cut(text, "requirements:", "vocabularies:").Replace("vocabularies:", "requirements: []\nvocabularies:", StringComparison.Ordinal));

    private static SmallAtlas OnlyQuestion() => Changed(text => Regex.Replace(
        Cut(text, "  - id: medicaid-youth", "vocabularies:").Replace("vocabularies:", "requirements: []\nvocabularies:", StringComparison.Ordinal), "  - { id: certification, name: .*\n", ""));

    [GeneratedRegex("^    headline: .*\n|^    limited_with_note: .*\n|^    carries: .*\n|^    role: .*\n|^  - { id: (fee|renewal|learning|training-hours|medicaid-settings), .*\n|^  - id: (exam|reciprocity|medicaid-youth|certification-exists)\n(    .*\n)+", RegexOptions.Multiline)]
    private static partial Regex Dispensable();

    // What is asked of a credential, with what comes after it in the line, so that either may go.
    [GeneratedRegex("(training-hours|reciprocity): { value: [a-z0-9]+, source: own }(, )?")]
    private static partial Regex Requirement();

    [GeneratedRegex(", (role|part|chart|per|column): [a-zA-Z -]+|\n    role: .*|, runs: medicaid|, pays: yes|, own: yes|, official: yes|, adults: yes")]
    private static partial Regex Roles();
}

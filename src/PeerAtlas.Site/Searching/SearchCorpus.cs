using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using PeerAtlas.Policy;
using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Site.Addresses;
using PeerAtlas.Site.Content;
using PeerAtlas.Site.Pages;
using PeerAtlas.Site.Wording;

namespace PeerAtlas.Site.Searching;

/// <summary>Everything from which the search index is made. Pure: the same site gives the same bytes.</summary>
/// <param name="Atlas">The facts.</param>
/// <param name="Words">What readers say that the facts do not.</param>
/// <param name="Topics">By which results can be narrowed: id and name, in reading order.</param>
/// <param name="Documents">What can be found.</param>
/// <param name="HasPairs">True when every two states have a page that compares them.</param>
public sealed record SearchCorpus(
    Atlas Atlas, SearchWords Words, ImmutableArray<Topic> Topics, ImmutableArray<SearchDocument> Documents, bool HasPairs)
{
    private static readonly JsonSerializerOptions Compact = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Gathers what can be found on a site.</summary>
    /// <param name="site">The site.</param>
    /// <param name="pages">Every page of the route table.</param>
    public static SearchCorpus Of(SiteContext site, ImmutableArray<Page> pages) => new(
        site.Atlas,
        site.Content.SearchWords,
        TopicsOf(site.Atlas),
        [
            .. site.Atlas.States.SelectMany(state => StateSearchDocuments.Of(site.Atlas, state, site.Today)),
            .. NationalSearchDocuments.Of(site.Atlas),
            .. PageSearchDocuments.Of(site, pages),
        ],
        pages.Any(page => page.Path.StartsWith("/compare/", StringComparison.Ordinal) && page.Path.Contains("-vs-", StringComparison.Ordinal)));

    /// <summary>The corpus as JSON (UTF-8), as the program that makes the index reads it.</summary>
    public byte[] ToJson() => JsonSerializer.SerializeToUtf8Bytes(new JsonObject
    {
        ["states"] = Array(Atlas.States, state => new JsonObject
        {
            ["code"] = state.Code,
            ["name"] = state.Name,
            ["slug"] = state.Slug,
            ["takesThe"] = state.Name.InSentence() != state.Name,
            ["also"] = Texts(Words.NamesOf(state)),
            ["cities"] = Texts(Words.OwnCitiesOf(state)),
        }),
        ["topics"] = Array(Topics, topic => new JsonObject { ["id"] = topic.Id, ["name"] = topic.Name }),
        ["sections"] = Array(StateSections.Of(Atlas), section => new JsonObject
        {
            ["id"] = section.Id,
            ["name"] = section.Name,
            ["also"] = Texts(Words.Sections.GetValueOrDefault(section.Id, [])),
        }),
        ["questions"] = Array(Atlas.Codebook.Questions.Concat(Atlas.Codebook.Requirements), Question),
        ["modifiers"] = Texts(Atlas.BillingCodes.Modifiers.Select(modifier => modifier.Name)),
        ["same"] = Array(Words.Same, group => Texts(group)),
        ["readAs"] = new JsonObject(Words.ReadAs.Select(reading => KeyValuePair.Create(reading.Key, (JsonNode?)reading.Value))),
        ["everyday"] = Texts(Words.Everyday),
        ["passedOver"] = Texts(Words.PassedOver),
        ["signs"] = new JsonObject(Signs.All.Select(sign => KeyValuePair.Create(NameOf(sign), (JsonNode?)sign.Word()))),
        ["pairs"] = HasPairs,
        ["documents"] = Array(Documents, Document),
    }, Compact);

    private static ImmutableArray<Topic> TopicsOf(Atlas atlas) =>
    [
        .. atlas.Codebook.Topics,
        .. new[] { StateSections.Billing, StateSections.Documents, StateSections.Contacts }
            .Where(section => atlas.Codebook.Topics.All(topic => topic.Id != section.Id))
            .Select(section => new Topic(section.Id, section.Name, "")),
        new Topic(NationalSearchDocuments.GlossaryTopic, "Glossary", ""),
        new Topic(PageSearchDocuments.LearnTopic, "Learn", ""),
        new Topic(PageSearchDocuments.SiteTopic, "This site", ""),
    ];

    private static JsonObject Question(Question question)
    {
        JsonObject json = new()
        {
            ["id"] = question.Id,
            ["subject"] = question.Subject == Subject.State ? "state" : "credential",
            ["topic"] = question.Topic.Id,
            ["label"] = question.Label,
            ["wording"] = question.Wording,
            ["why"] = question.Why,
            ["also"] = Texts(question.Also),
            ["headline"] = question.Headline,
        };
        switch (question.Kind)
        {
            case AnswerKind.YesNoLimited { Terms: var signs }:
                json["sentences"] = Texts(signs.Select(term => term.Meaning ?? ""));
                break;
            case AnswerKind.FixedTerms { Terms: var terms }:
                json["terms"] = Texts(terms.Select(term => term.Name));
                break;
        }

        return json;
    }

    private static JsonObject Document(SearchDocument document)
    {
        JsonObject json = new() { ["kind"] = document.Kind, ["address"] = document.Address, ["topic"] = document.Topic };
        Add("title", document.Title);
        Add("text", document.Text);
        Add("state", document.State);
        Add("question", document.Question);
        Add("sign", document.Sign is { } sign ? NameOf(sign) : null);
        Add("basis", document.Basis);
        Add("date", document.Date?.ToString());
        Add("source", document.Source);
        Add("words", document.Words);
        Add("caveats", string.Join(" · ", document.Caveats.Select(caveat => caveat.Words())));
        if (!document.Also.IsEmpty)
        {
            json["also"] = Texts(document.Also);
        }

        return json;

        void Add(string key, string? value)
        {
            if (!string.IsNullOrEmpty(value))
            {
                json[key] = value;
            }
        }
    }

    private static string NameOf(Sign sign) => sign.ToString().ToLowerInvariant();

    private static JsonArray Array<T>(IEnumerable<T> items, Func<T, JsonNode> of) => new([.. items.Select(of)]);

    private static JsonArray Texts(IEnumerable<string> texts) => new([.. texts.Select(text => (JsonNode)JsonValue.Create(text))]);
}

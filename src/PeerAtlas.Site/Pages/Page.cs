using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Components;
using PeerAtlas.Policy.Dates;
using PeerAtlas.Policy.States;
using PeerAtlas.Site.Addresses;

namespace PeerAtlas.Site.Pages;

/// <summary>One page: its address, what machines are told of it, and the component that makes its body.</summary>
/// <param name="Path">Its address below the root; ends with a slash, or is a file such as <c>/404.html</c>.</param>
/// <param name="Title">Without the site's name.</param>
/// <param name="Description">One sentence for search engines and social cards.</param>
/// <param name="Trail">The pages above it, the home page left out, the page itself left out.</param>
/// <param name="Body">What stands between header and footer.</param>
public sealed record Page(
    string Path, string Title, Later<string> Description, ImmutableArray<Crumb> Trail, RenderFragment Body)
{
    /// <summary>The most characters of a title that search engines show whole.</summary>
    public const int LongestTitle = 65;

    /// <summary>The most characters of a description that search engines show whole.</summary>
    public const int LongestDescription = 155;

    /// <summary>English as it is spoken in the United States (BCP 47).</summary>
    public const string English = "en-US";

    /// <summary>Spanish (BCP 47).</summary>
    public const string Spanish = "es";

    private static readonly Later<FactDate?> Undated = new(() => null);

    /// <summary>The language of its texts (BCP 47).</summary>
    public string Language { get; init; } = English;

    /// <summary>True for a page whose texts are Spanish.</summary>
    public bool IsSpanish => Language == Spanish;

    /// <summary>The page that says the same in the other language; null for none.</summary>
    public string? OtherLanguage { get; init; }

    /// <summary>Its addresses by language, its own first; none for a page of one language.</summary>
    public IEnumerable<(string Language, string Path)> Languages => OtherLanguage is null
        ? []
        : [(Language, Path), (IsSpanish ? English : Spanish, OtherLanguage)];

    /// <summary>The title where room is scarce, as in the breadcrumb: "Idaho" for "Peer support in Idaho".</summary>
    public string ShortTitle { get; init; } = Title;

    /// <summary>Descriptions for machines in schema.org's words (JSON-LD), beside the breadcrumb that every page has.</summary>
    public Later<ImmutableArray<JsonObject>> LinkedData { get; init; } = ImmutableArray<JsonObject>.Empty;

    /// <summary>False for a page that search engines should pass over, such as the page for an unknown address.</summary>
    public bool Listed { get; init; } = true;

    /// <summary>True for a page that may be served at other addresses than its own, so that nothing in it may be relative to that.</summary>
    public bool IsAnywhere { get; init; }

    /// <summary>False for a page that search finds by way of the page above it.</summary>
    public bool IsSearched { get; init; } = true;

    /// <summary>The newest date of the facts on the page; null where they have none, or where it shows no facts.</summary>
    public Later<FactDate?> Newest { get; init; } = Undated;

    /// <summary>
    /// The states whose facts alone make it, beside what all pages share and the names of the others: a build that changes a third one need not make it again.
    /// Null where it may tell of any state.
    /// </summary>
    public ImmutableArray<State>? Subjects { get; init; }

    /// <summary>When it last had something new to say, as far as that is known better than by its newest fact; null where it is not.</summary>
    public Later<FactDate?> Modified { get; init; } = Undated;

    /// <summary>Gives its picture for social cards, where pictures are made; null for none.</summary>
    public Func<Picture?>? Card { get; init; }

    /// <summary>The feed of what is new on the page; null for none.</summary>
    public Feed? Feed { get; init; }

    /// <summary>Scripts beside the one of every page, by their plain names.</summary>
    public ImmutableArray<string> Scripts { get; init; } = [];

    /// <summary>Style sheets beside the one of every page, by their plain names.</summary>
    public ImmutableArray<string> StyleSheets { get; init; } = [];

    /// <summary>The file that holds the page: <c>states/idaho/index.html</c>.</summary>
    public string File => Path.EndsWith('/') ? $"{Path[1..]}index.html" : Path[1..];

    /// <summary>A body made by one component with the given parameters.</summary>
    public static RenderFragment MadeBy<TComponent>(params (string Name, object? Value)[] parameters)
        where TComponent : IComponent => builder =>
    {
        builder.OpenComponent<TComponent>(0);
        foreach ((string name, object? value) in parameters)
        {
            builder.AddComponentParameter(1, name, value);
        }

        builder.CloseComponent();
    };
}

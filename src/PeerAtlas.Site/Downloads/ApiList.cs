using System.Text.Json;
using PeerAtlas.Site.Formats;
using PeerAtlas.Site.Pages;

namespace PeerAtlas.Site.Downloads;

/// <summary>A file of the API that lists all of one kind.</summary>
/// <param name="Name">Of the file, without its ending, and mostly of the list in it.</param>
/// <param name="Title">What it holds, in a sentence.</param>
/// <param name="Write">Writes the members of its object.</param>
internal sealed record ApiList(string Name, string Title, Action<Utf8JsonWriter, SiteContext> Write)
{
    /// <summary>True where each state's own file holds its part of the list.</summary>
    public bool IsWithinStates { get; init; }

    /// <summary>Its name in the index of all files, where "changes" is the page of what changed in the files themselves.</summary>
    public string IndexName { get; init; } = Name;

    /// <summary>Its address below the root.</summary>
    public string Address => $"{ApiAddress.Root}{Name}.json";
}

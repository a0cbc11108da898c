using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.States;

namespace PeerAtlas.Site.Formats;

/// <summary>Where the JSON files of the facts stand.</summary>
public static class ApiAddress
{
    /// <summary>The present version. Within it fields are added, never renamed or removed.</summary>
    public const string Version = "v1";

    /// <summary>The folder of the present version.</summary>
    public const string Root = $"/api/{Version}/";

    /// <summary>The file of a state.</summary>
    public static string Of(State state) => $"{Root}states/{state.Slug}.json";

    /// <summary>The file of a question.</summary>
    public static string Of(Question question) => $"{Root}questions/{question.Id}.json";
}

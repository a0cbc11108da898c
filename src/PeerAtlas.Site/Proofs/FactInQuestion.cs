using PeerAtlas.Policy.States;

namespace PeerAtlas.Site.Proofs;

/// <summary>A fact as the page shows it, for a reader who knows better.</summary>
/// <param name="State">Whose it is; null for a fact of the whole country.</param>
/// <param name="Subject">The question, or what else it tells: "Training hours (CPSS)".</param>
/// <param name="Value">The value that the page shows.</param>
public sealed record FactInQuestion(State? State, string Subject, string Value)
{
    /// <summary>The page on which it stands, such as <c>/timeline/</c>; by itself the state's.</summary>
    public string Path { get; init; } = State is null ? "/" : $"/states/{State.Slug}/";

    /// <summary>A fact of the whole country.</summary>
    /// <param name="path">The page on which it stands.</param>
    /// <param name="subject">What it tells.</param>
    /// <param name="value">The value that the page shows.</param>
    public static FactInQuestion National(string path, string subject, string value) => new(null, subject, value) { Path = path };
}

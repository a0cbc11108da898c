using PeerAtlas.Policy.Links;

namespace PeerAtlas.Links;

/// <summary>What a host answered to one request, or what kept it from answering.</summary>
/// <param name="Status">The status; null for no answer.</param>
/// <param name="Obstacle">What kept it; null for an answer.</param>
internal sealed record Answer(int? Status, Obstacle? Obstacle)
{
    /// <summary>More on the obstacle; null for nothing.</summary>
    public string? Detail { get; init; }

    /// <summary>Where it sends on to, as it says; null for nowhere.</summary>
    public string? Location { get; init; }

    /// <summary>How long to wait, as it says; null for nothing.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>The media type with its parameters, as it says; null for nothing.</summary>
    public string? ContentType { get; init; }

    /// <summary>What was read of the text; empty when it was not asked for.</summary>
    public byte[] Body { get; init; } = [];

    /// <summary>True when the text was longer, or came slower, than is read.</summary>
    public bool IsCut { get; init; }

    /// <summary>True for the answer to a HEAD, which hosts neglect.</summary>
    public bool IsToHead { get; init; }

    /// <summary>True where a HEAD was left without an answer, which tells nothing of the page and nothing of its host: a GET may still be answered.</summary>
    public bool IsHeadUnanswered => IsToHead && Obstacle == Policy.Links.Obstacle.TimedOut;

    /// <summary>True for what may pass by itself.</summary>
    public bool MayPass => !IsHeadUnanswered && (
        Obstacle is Policy.Links.Obstacle.NoConnection or Policy.Links.Obstacle.TimedOut or Policy.Links.Obstacle.Broken or Policy.Links.Obstacle.NameNotAnswered
        || Status is 408 or 425 or 429 or 500 or 502 or 503 or 504);

    /// <summary>True when the host could not be reached at all.</summary>
    public bool IsSilence =>
        Obstacle is Policy.Links.Obstacle.UnknownName or Policy.Links.Obstacle.NameNotAnswered or Policy.Links.Obstacle.NoConnection or Policy.Links.Obstacle.TimedOut;
}

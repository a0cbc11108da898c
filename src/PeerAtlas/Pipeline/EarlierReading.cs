using PeerAtlas.Policy.Files;
using PeerAtlas.Site.Input;

namespace PeerAtlas.Pipeline;

/// <summary>What a preview keeps from one reading to the next: what was read of files of facts, and the texts as long as none of them changes.</summary>
internal sealed class EarlierReading
{
    private (Sources Sources, DateOnly Today, SiteContentReading Texts)? _last;

    /// <summary>What was read of the files of the facts.</summary>
    public EarlierFacts Facts { get; } = new();

    /// <summary>The texts of the last reading, if they are of the same files and the same day; else null.</summary>
    public SiteContentReading? TextsOf(Sources sources, DateOnly today) =>
        _last is { } last && last.Today == today && sources.HasSameTextsAs(last.Sources) ? last.Texts : null;

    /// <summary>Keeps the texts of a reading.</summary>
    public void Keep(Sources sources, DateOnly today, SiteContentReading texts) => _last = (sources, today, texts);
}

using PeerAtlas.Policy.Yaml;
using PeerAtlas.Site.Input;

namespace PeerAtlas.Pipeline;

/// <summary>What a preview keeps from one reading to the next: the trees of files, and the texts as long as none of them changes.</summary>
internal sealed class EarlierReading
{
    private (Sources Sources, DateOnly Today, SiteContentReading Texts)? _last;

    /// <summary>The trees of the files of the facts.</summary>
    public ParsedTrees Trees { get; } = new();

    /// <summary>The texts of the last reading, if they are of the same files and the same day; else null.</summary>
    public SiteContentReading? TextsOf(Sources sources, DateOnly today) =>
        _last is { } last && last.Today == today && sources.HasSameTextsAs(last.Sources) ? last.Texts : null;

    /// <summary>Keeps the texts of a reading.</summary>
    public void Keep(Sources sources, DateOnly today, SiteContentReading texts) => _last = (sources, today, texts);
}

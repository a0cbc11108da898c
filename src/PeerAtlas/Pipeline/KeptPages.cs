using System.Collections.Immutable;
using PeerAtlas.Disk;
using PeerAtlas.Policy;
using PeerAtlas.Site.Building;
using PeerAtlas.Site.Hosting;
using PeerAtlas.Site.Pages;

namespace PeerAtlas.Pipeline;

/// <summary>
/// Pages of the earlier output that would be the same again, since they tell of states alone whose files did not change (<c>Page.Subjects</c>), and nothing
/// that all pages share changed either. That those pages tell of no other state is held by a test of the whole site.
/// </summary>
/// <param name="output">The earlier output.</param>
/// <param name="unchanged">The slugs of the states whose files are the same.</param>
internal sealed class KeptPages(EarlierOutput output, ImmutableHashSet<string> unchanged)
{
    /// <summary>What may be kept; null for nothing.</summary>
    /// <param name="output">The earlier output, as its build left it; null for none.</param>
    /// <param name="then">What it was made of.</param>
    /// <param name="now">What this one is made of.</param>
    public static KeptPages? Of(EarlierOutput? output, InputDigests? then, InputDigests now) =>
        output is null || then is null || then.Shared != now.Shared ? null
        : new KeptPages(output, [.. now.States.Where(state => then.States.GetValueOrDefault(state.Key) == state.Value).Select(state => state.Key)]);

    /// <summary>What pages that tell of some states share with all others: beside the files that are no state's, how all states are called.</summary>
    public static InputDigests WithNames(InputDigests inputs, Atlas atlas) =>
        inputs with { Shared = InputDigests.Of([inputs.Shared, .. atlas.States.Select(state => $"{state.Code} {state.Slug} {state.Name}")]) };

    /// <summary>Whether a page would be the same again.</summary>
    /// <param name="subjects">The slugs of the states of which alone it tells.</param>
    public bool Covers(IEnumerable<string> subjects) => subjects.All(unchanged.Contains);

    /// <summary>What links have to know of the earlier output.</summary>
    public EarlierPages Pages => new(
        output.Paths.Where(path => Compression.WholeOf(path) is null).ToHashSet(StringComparer.Ordinal),
        path => output.Read(path) is { } content ? new SiteFile(path, content) : null);
}

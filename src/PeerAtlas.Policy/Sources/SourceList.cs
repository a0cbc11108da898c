using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Yaml;

namespace PeerAtlas.Policy.Sources;

/// <summary>The sources that a file defines, and which of them its facts cite.</summary>
/// <typeparam name="TSource">Sources of states carry a kind, those of the list of codes do not.</typeparam>
internal sealed class SourceList<TSource>
    where TSource : class
{
    private readonly Dictionary<string, TSource> sources = new(StringComparer.Ordinal);
    private readonly List<(string Id, Place At)> defined = [];
    private readonly HashSet<string> cited = new(StringComparer.Ordinal);
    private readonly Section section;
    private readonly TSource standIn;
    private readonly bool known;

    /// <summary>Reads the sources under <c>sources</c>.</summary>
    /// <param name="fields">The file.</param>
    /// <param name="read">Reads one source by its id.</param>
    /// <param name="standIn">What a fact gets whose source could not be found.</param>
    public SourceList(Fields fields, Func<string, YamlNode, Section, TSource> read, TSource standIn)
    {
        section = fields.Section.In("sources");
        this.standIn = standIn;
        YamlNode? node = fields.Find("sources");
        known = node is YamlMapping;
        if (node is null)
        {
            return;
        }

        foreach (YamlEntry entry in Fields.Entries(node, section))
        {
            string id = entry.Key.Text;
            IdValue.Check(section, "id", id, entry.Key);
            sources.Add(id, read(id, entry.Value, section.In(id)));
            defined.Add((id, entry.Key.At));
        }
    }

    /// <summary>In the file's order.</summary>
    public IEnumerable<TSource> All => defined.Select(source => sources[source.Id]);

    /// <summary>The source that an entry cites under <c>source</c>; a stand-in, and one problem, when it is not defined.</summary>
    public TSource CitedBy(Fields fields)
    {
        if (fields.Find("source") is not { } node || TextValue.Read(fields.Section, "source", node) is not { } id)
        {
            return standIn;
        }

        if (sources.TryGetValue(id, out TSource? source))
        {
            cited.Add(id);
            return source;
        }

        if (known)
        {
            fields.Section.Report(SourceChecks.Undefined, node.At,
                $"'source' is {Wording.Quote(id)}, which is not defined under 'sources'{Wording.DidYouMean(id, sources.Keys)}");
        }

        return standIn;
    }

    /// <summary>Counts as cited what an entry cites by other means than its id.</summary>
    public void CiteWhere(Func<TSource, bool> isCited) =>
        cited.UnionWith(sources.Where(source => isCited(source.Value)).Select(source => source.Key));

    /// <summary>Warns of sources that nothing cites. To be called when the whole file has been read.</summary>
    public void WarnOfUncited()
    {
        foreach ((string id, Place at) in defined)
        {
            if (!cited.Contains(id))
            {
                section.Report(SourceChecks.Uncited, at, $"{Wording.Quote(id)} is defined and never cited; cite it or remove it");
            }
        }
    }
}

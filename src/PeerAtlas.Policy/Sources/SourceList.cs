using System.Collections.Immutable;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Yaml;

namespace PeerAtlas.Policy.Sources;

/// <summary>The sources that a file may cite: those that it defines and the shared ones; and which of them its facts cite.</summary>
internal sealed class SourceList
{
    private readonly Dictionary<string, Source> own = new(StringComparer.Ordinal);
    private readonly List<(string Id, Place At)> defined = [];
    private readonly HashSet<string> cited = new(StringComparer.Ordinal);
    private readonly List<Source> citedShared = [];
    private readonly Section section;
    private readonly Source standIn;
    private readonly SharedSources shared;
    private readonly bool known;

    /// <summary>Reads the sources under <c>sources</c>.</summary>
    /// <param name="fields">The file.</param>
    /// <param name="read">Reads one source by its id.</param>
    /// <param name="standIn">What a fact gets whose source could not be found.</param>
    /// <param name="shared">The documents of <c>sources/</c>.</param>
    public SourceList(Fields fields, Func<string, YamlNode, Section, Source> read, Source standIn, SharedSources shared)
    {
        section = fields.Section.In("sources");
        this.standIn = standIn;
        this.shared = shared;
        YamlNode? node = fields.Find("sources");
        known = node is null or YamlMapping;
        if (node is null)
        {
            return;
        }

        foreach (YamlEntry entry in Fields.Entries(node, section))
        {
            string id = entry.Key.Text;
            IdValue.Check(section, "id", id, entry.Key);
            if (shared.ById.ContainsKey(id))
            {
                section.Report(ShapeChecks.Duplicate, entry.Key.At,
                    $"{Wording.Quote(id)} is a shared source, in sources/{id}.yml; cite that one, or give this one another id");
            }

            own.Add(id, read(id, entry.Value, section.In(id)));
            defined.Add((id, entry.Key.At));
        }
    }

    /// <summary>Its own sources in the file's order, then the shared ones that it cites, in the order of first citation.</summary>
    public IEnumerable<Source> All => defined.Select(source => own[source.Id]).Concat(citedShared);

    /// <summary>
    /// The sources that an entry cites under <c>source</c>, an id or a list of ids, the main one first; a stand-in, and one problem
    /// each, for what is not defined.
    /// </summary>
    public ImmutableArray<Source> CitedBy(Fields fields)
    {
        if (fields.Find("source") is not { } node)
        {
            return [standIn];
        }

        if (node is not YamlSequence list)
        {
            return [Cited(fields.Section, node) ?? standIn];
        }

        if (list.Items.IsEmpty)
        {
            fields.Section.Report(ShapeChecks.EmptyText, node.At, "'source' is an empty list; name the source in which the fact was read");
            return [standIn];
        }

        List<Source> sources = [];
        foreach (YamlNode item in list.Items)
        {
            Source? source = Cited(fields.Section, item);
            if (source is not null && sources.Contains(source))
            {
                fields.Section.Report(ShapeChecks.Duplicate, item.At, $"'source' names {Wording.Quote(source.Id)} twice; once is enough");
            }
            else if (source is not null)
            {
                sources.Add(source);
            }
        }

        return sources.Count == 0 ? [standIn] : [.. sources];
    }

    /// <summary>The source that an entry cites which rests on one text alone.</summary>
    public Source OneCitedBy(Fields fields) => CitedBy(fields)[0];

    /// <summary>The source that an entry names under a key, by its id; null where it names none, and for one that is not defined.</summary>
    public Source? NamedBy(Fields fields, string key) => fields.Find(key) is { } node ? Cited(fields.Section, node, key) : null;

    /// <summary>Counts as cited what an entry cites by other means than its id.</summary>
    public void CiteWhere(Func<Source, bool> isCited) =>
        cited.UnionWith(own.Where(source => isCited(source.Value)).Select(source => source.Key));

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

    private Source? Cited(Section at, YamlNode node, string key = "source")
    {
        if (TextValue.Read(at, key, node) is not { } id)
        {
            return null;
        }

        if (own.TryGetValue(id, out Source? source))
        {
            cited.Add(id);
            return source;
        }

        if (shared.ById.TryGetValue(id, out source))
        {
            if (!citedShared.Contains(source))
            {
                citedShared.Add(source);
            }

            return source;
        }

        if (known && shared.AllRead)
        {
            at.Report(SourceChecks.Undefined, node.At,
                $"'{key}' is {Wording.Quote(id)}, which is defined neither under 'sources' nor in sources/{Wording.DidYouMean(id, own.Keys.Concat(shared.ById.Keys))}");
        }

        return null;
    }
}

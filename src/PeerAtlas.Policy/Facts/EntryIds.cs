using System.Collections.Immutable;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Yaml;

namespace PeerAtlas.Policy.Facts;

/// <summary>Gives the entries of one list their ids, and reports two that would be the same.</summary>
/// <param name="section">Where problems go.</param>
/// <param name="kind">What the entries are: <c>credential</c>.</param>
internal sealed class EntryIds(Section section, string kind)
{
    /// <summary>How many words of a text without a name make its id.</summary>
    public const int WordsOfText = 8;

    /// <summary>The keys that belong to an entry's id.</summary>
    public static readonly ImmutableArray<Key> Keys =
    [
        new("id", Form.Id, "The entry's id, where what it would get from its name, number or code is another's."),
        new("formerly", Form.List(Form.Id), "Ids that the entry had before; links with them lead to it still.", "[old-id]"),
    ];

    private readonly Dictionary<string, int> lines = new(StringComparer.Ordinal);

    /// <summary>The id of an entry: what it says under <c>id</c>, else the slug of what it is.</summary>
    /// <param name="fields">The entry.</param>
    /// <param name="derivedFrom">Its number, abbreviation, code, name or text; empty when that could not be read.</param>
    /// <param name="words">How many words of it count.</param>
    public EntryId Of(Fields fields, string derivedFrom, int words = int.MaxValue)
    {
        string derived = Slug.OfBeginning(derivedFrom, words);
        string id = fields.Has("id") ? fields.Id("id") : derived;
        EntryId entry = new(kind, id, Formerly(fields, id));
        if (id.Length == 0)
        {
            if (!fields.Has("id") && derivedFrom.Length > 0)
            {
                section.Report(FactChecks.SameAddress, fields.At, $"nothing in {Wording.Quote(derivedFrom)} can stand in an address; give the entry an 'id'");
            }

            return entry;
        }

        foreach (string each in entry.Formerly.Prepend(id))
        {
            if (!lines.TryAdd(each, fields.At.Line))
            {
                section.Report(FactChecks.SameAddress, fields.Has("id") ? fields.PlaceOf("id") : fields.At,
                    $"its address would be '#{kind}-{each}', which the entry at line {lines[each]} has already; give one of the two an 'id' of its own");
            }
        }

        return entry;
    }

    private static ImmutableArray<string> Formerly(Fields fields, string id)
    {
        Section section = fields.Section;
        List<string> former = [];
        foreach (YamlNode node in fields.List("formerly"))
        {
            string each = IdValue.Read(section, "formerly", node);
            if (each.Length == 0)
            {
                continue;
            }

            if (each == id || former.Contains(each))
            {
                section.Report(FactChecks.SameAddress, node.At, each == id
                    ? $"'formerly' names {Wording.Quote(each)}, which is this entry's own id; leave it out"
                    : $"'formerly' names {Wording.Quote(each)} twice; once is enough");
            }
            else
            {
                former.Add(each);
            }
        }

        return [.. former];
    }
}

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

    private readonly Dictionary<string, int> lines = new(StringComparer.Ordinal);

    /// <summary>The id of an entry: what it says under <c>id</c>, else the slug of what it is.</summary>
    /// <param name="fields">The entry.</param>
    /// <param name="derivedFrom">Its number, abbreviation, code, name or text; empty when that could not be read.</param>
    /// <param name="words">How many words of it count.</param>
    public EntryId Of(Fields fields, string derivedFrom, int words = int.MaxValue)
    {
        string derived = Slug.OfBeginning(derivedFrom, words);
        string id = fields.Has("id") ? fields.Id("id") : derived;
        EntryId entry = new(kind, id, [.. fields.List("formerly").Select(node => IdValue.Read(fields.Section, "formerly", node)).Where(former => former.Length > 0)]);
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
}

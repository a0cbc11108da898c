using System.Collections.Immutable;
using PeerAtlas.Policy.Checking;

namespace PeerAtlas.Policy.Yaml;

/// <summary>
/// An entry with known keys under reading. What is required and missing has been reported by <see cref="Of"/>, so that
/// the readers of single fields give a stand-in for it without a word.
/// </summary>
internal readonly partial struct Fields
{
    private readonly YamlMapping mapping;

    private Fields(YamlMapping mapping, Section section) => (this.mapping, Section) = (mapping, section);

    /// <summary>The part of the file that it belongs to.</summary>
    public Section Section { get; }

    /// <summary>Where it starts.</summary>
    public Place At => mapping.At;

    /// <summary>Reports a node that is no mapping, and keys that are unknown, doubled or missing.</summary>
    public static Fields Of(YamlNode node, Section section, Keys keys)
    {
        if (node is not YamlMapping mapping)
        {
            section.Report(ShapeChecks.WrongKind, node.At, MissingSpace.In(node) is { } key ? MissingSpace.Told(key)
                : $"{node.Kind} stands here; a mapping is expected, with {Wording.List([.. keys.RequiredCount > 0 ? keys.All.Take(keys.RequiredCount) : keys.All])}");
            return new Fields(new YamlMapping(node.At, []), section);
        }

        uint seen = 0;
        uint misspelled = 0;
        foreach (YamlEntry entry in mapping.Entries)
        {
            int index = keys.IndexOf(entry.Key.Text);
            if (index < 0)
            {
                misspelled |= ReportUnknown(entry.Key, section, keys);
            }
            else if ((seen & 1u << index) != 0)
            {
                Doubled(section, entry.Key);
            }
            else
            {
                seen |= 1u << index;
            }
        }

        for (int i = 0; i < keys.RequiredCount; i++)
        {
            // A misspelled key is one mistake, not one key too many and one too few.
            if (((seen | misspelled) & 1u << i) == 0)
            {
                section.Report(ShapeChecks.MissingKey, mapping.At, $"'{keys.All[i]}' is missing; it is required here");
            }
        }

        return new Fields(mapping, section);
    }

    /// <summary>The entries of a mapping whose keys are not fixed, such as sources; doubled keys are reported and left out.</summary>
    public static IEnumerable<YamlEntry> Entries(YamlNode node, Section section)
    {
        if (node is not YamlMapping mapping)
        {
            section.Report(ShapeChecks.WrongKind, node.At, MissingSpace.In(node) is { } key ? MissingSpace.Told(key) : $"{node.Kind} stands here; a mapping is expected (key: value)");
            yield break;
        }

        HashSet<string> seen = new(mapping.Entries.Length, StringComparer.Ordinal);
        foreach (YamlEntry entry in mapping.Entries)
        {
            if (seen.Add(entry.Key.Text))
            {
                yield return entry;
            }
            else
            {
                Doubled(section, entry.Key);
            }
        }
    }

    /// <summary>The items of a list.</summary>
    public static ImmutableArray<YamlNode> Items(YamlNode node, Section section)
    {
        if (node is YamlSequence list)
        {
            return list.Items;
        }

        section.Report(ShapeChecks.WrongKind, node.At, $"{node.Kind} stands here; a list is expected (lines that start with '- ')");
        return [];
    }

    /// <summary>The node of a key; null when it is not there.</summary>
    public YamlNode? Find(string key) => mapping.Find(key);

    /// <summary>True when the key is there, whatever its value.</summary>
    public bool Has(string key) => mapping.Find(key) is not null;

    /// <summary>Where the value of a key stands; where the entry starts when it is not there.</summary>
    public Place PlaceOf(string key) => mapping.Find(key)?.At ?? mapping.At;

    /// <summary>The items of a list under a key; none when it is not there.</summary>
    public ImmutableArray<YamlNode> List(string key) =>
        mapping.Find(key) is { } node ? Items(node, Section.In(key)) : [];

    private static uint ReportUnknown(YamlScalar key, Section section, Keys keys)
    {
        if (key.Text.IndexOfAny(['\u00A0', '\u2007', '\u202F']) is >= 0 and int blank)
        {
            section.Report(ShapeChecks.UnknownKey, key.At,
                $"{Wording.Quote(key.Text)} is not a key here; it holds a no-break space (U+{(int)key.Text[blank]:X4}), retype it as a plain space");
            return MeantBefore(key.Text[..blank].TrimEnd(':'), keys);
        }

        string? nearest = NearestWord.Of(key.Text, keys.All);
        section.Report(ShapeChecks.UnknownKey, key.At, nearest is null
            ? $"{Wording.Quote(key.Text)} is not a key here; the keys are {string.Join(", ", keys.All)}"
            : $"{Wording.Quote(key.Text)} is not a key here (did you mean '{nearest}'?)");
        return nearest is null ? 0 : 1u << keys.IndexOf(nearest);
    }

    private static uint MeantBefore(string word, Keys keys) => keys.IndexOf(word) is >= 0 and int index ? 1u << index : 0;

    private static void Doubled(Section section, YamlScalar key) => section.Report(
        ShapeChecks.DuplicateKey, key.At, $"{Wording.Quote(key.Text)} stands twice; keep one of the two");
}

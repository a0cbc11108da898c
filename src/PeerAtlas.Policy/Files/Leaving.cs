using System.Collections.Immutable;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Yaml;

namespace PeerAtlas.Policy.Files;

/// <summary>Takes out of a file what does not pass: the answer, the entry of a list, the requirement in which it stands.</summary>
internal static class Leaving
{
    /// <summary>The file without the facts in which the places lie; null when nothing of it would be left.</summary>
    /// <param name="root">The file.</param>
    /// <param name="places">Where it does not pass.</param>
    /// <param name="leftOut">Where what is taken out begins is added to it.</param>
    public static YamlNode? Out(YamlNode root, IEnumerable<Place> places, ImmutableArray<Place>.Builder leftOut)
    {
        HashSet<string> paths = [.. places.Select(place => string.Join('/', Fact(root, place)))];
        return paths.Contains("") ? null : Without(root, "", paths, leftOut);
    }

    // From the root, the place of each step among its like.
    private static IEnumerable<int> Fact(YamlNode root, Place place)
    {
        List<int> path = [];
        List<string?> keys = [];
        for (YamlNode? node = root; node is not null;)
        {
            (int index, string? key, node) = Step(node, place);
            if (index < 0)
            {
                break;
            }

            path.Add(index);
            keys.Add(key);
        }

        return path.Take(keys switch
        {
            ["code" or "name", ..] => 0,
            ["credentials", _, "requirements", _, ..] => 4,
            ["advocacy", _, ..] => 3,
            _ => 2,
        });
    }

    private static (int Index, string? Key, YamlNode? Node) Step(YamlNode node, Place place)
    {
        switch (node)
        {
            case YamlMapping mapping:
                int entry = mapping.Entries.ToList().FindLastIndex(each => IsAtOrBefore(each.Key.At, place));
                return entry < 0 ? (-1, null, null) : (entry, mapping.Entries[entry].Key.Text, mapping.Entries[entry].Value);
            case YamlSequence sequence:
                int item = sequence.Items.ToList().FindLastIndex(each => IsAtOrBefore(each.At, place));
                return item < 0 ? (-1, null, null) : (item, null, sequence.Items[item]);
            default:
                return (-1, null, null);
        }
    }

    private static bool IsAtOrBefore(Place start, Place place) => start.Line < place.Line || (start.Line == place.Line && start.Column <= place.Column);

    private static YamlNode Without(YamlNode node, string path, HashSet<string> paths, ImmutableArray<Place>.Builder leftOut)
    {
        switch (node)
        {
            case YamlMapping mapping:
                return mapping with { Entries = [.. Kept(mapping.Entries, entry => entry.Key.At, (entry, at) => entry with { Value = Without(entry.Value, at, paths, leftOut) })] };
            case YamlSequence sequence:
                return sequence with { Items = [.. Kept(sequence.Items, item => item.At, (item, at) => Without(item, at, paths, leftOut))] };
            default:
                return node;
        }

        IEnumerable<T> Kept<T>(ImmutableArray<T> all, Func<T, Place> place, Func<T, string, T> kept)
        {
            foreach ((int index, T each) in all.Index())
            {
                string at = path.Length == 0 ? $"{index}" : $"{path}/{index}";
                if (paths.Contains(at))
                {
                    leftOut.Add(place(each));
                }
                else
                {
                    yield return kept(each, at);
                }
            }
        }
    }
}

using System.Collections.Immutable;

namespace PeerAtlas.Policy.Yaml;

/// <summary>The keys of one kind of entry. The readers, the schemas for editors and the documentation all go by them.</summary>
internal sealed class Keys
{
    private const int Most = 32;

    /// <summary>Names the keys, at most 32.</summary>
    /// <param name="name">What such an entry is called, in kebab-case: <c>billing-entry</c>.</param>
    /// <param name="meaning">A sentence that says what it is.</param>
    /// <param name="required">Those that every entry has.</param>
    /// <param name="optional">Those that it may have.</param>
    public Keys(string name, string meaning, ImmutableArray<Key> required, ImmutableArray<Key> optional)
    {
        (Name, Meaning, RequiredCount, Described) = (name, meaning, required.Length, [.. required, .. optional]);
        All = [.. Described.Select(key => key.Name)];
        ArgumentOutOfRangeException.ThrowIfGreaterThan(All.Count, Most, name);
    }

    /// <summary>Names the keys of settings and texts, which tell of their keys in comments of their own.</summary>
    /// <param name="required">Those that every entry has, by spaces.</param>
    /// <param name="optional">Those that it may have, by spaces.</param>
    public Keys(string required, string optional = "")
        : this("", "", Named(required), Named(optional))
    {
    }

    /// <summary>What such an entry is called.</summary>
    public string Name { get; }

    /// <summary>What it is.</summary>
    public string Meaning { get; }

    /// <summary>The required ones, then the optional ones.</summary>
    public ImmutableArray<Key> Described { get; }

    /// <summary>Their names.</summary>
    public IReadOnlyList<string> All { get; }

    /// <summary>How many of them are required.</summary>
    public int RequiredCount { get; }

    /// <summary>Where a key stands in <see cref="All"/>; -1 for an unknown one.</summary>
    public int IndexOf(string key)
    {
        for (int i = 0; i < All.Count; i++)
        {
            if (All[i] == key)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The same without some of the optional keys, where a part of the entries is refused them, and with others required of it.</summary>
    public Keys Of(string name, string meaning, IReadOnlyCollection<string> without, IReadOnlyCollection<string> alsoRequired) => new(
        name,
        meaning,
        [.. Described.Where((key, at) => at < RequiredCount || alsoRequired.Contains(key.Name))],
        [.. Described.Skip(RequiredCount).Where(key => !without.Contains(key.Name) && !alsoRequired.Contains(key.Name))]);

    private static ImmutableArray<Key> Named(string keys) =>
        [.. keys.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(key => new Key(key, Form.Words, ""))];
}

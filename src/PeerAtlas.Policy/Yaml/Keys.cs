namespace PeerAtlas.Policy.Yaml;

/// <summary>The keys of one kind of entry, as the data dictionary has them.</summary>
internal sealed class Keys
{
    /// <summary>Names the keys, at most 32.</summary>
    /// <param name="required">Those that every entry has, by spaces.</param>
    /// <param name="optional">Those that it may have, by spaces.</param>
    public Keys(string required, string optional = "")
    {
        string[] needed = required.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        RequiredCount = needed.Length;
        All = [.. needed, .. optional.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
    }

    /// <summary>The required ones, then the optional ones.</summary>
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
}

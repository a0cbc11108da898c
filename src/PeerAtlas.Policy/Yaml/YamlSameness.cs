namespace PeerAtlas.Policy.Yaml;

/// <summary>Holds two trees against each other, wherever their values stand.</summary>
internal static class YamlSameness
{
    /// <summary>True when both say the same.</summary>
    public static bool AreSame(YamlNode before, YamlNode after) => ButFor(before, after, default, "", "");

    /// <summary>True when both say the same but for one entry, which the second has with that value.</summary>
    /// <param name="before">The first tree.</param>
    /// <param name="after">The second tree.</param>
    /// <param name="at">Where the mapping begins in the first that is to have the entry.</param>
    /// <param name="key">The entry's key.</param>
    /// <param name="value">The entry's value in the second.</param>
    public static bool ButFor(YamlNode before, YamlNode after, Checking.Place at, string key, string value) => (before, after) switch
    {
        (YamlScalar one, YamlScalar other) => one.Text == other.Text && one.IsNull == other.IsNull,
        (YamlSequence one, YamlSequence other) => one.Items.Length == other.Items.Length
            && one.Items.Zip(other.Items).All(pair => ButFor(pair.First, pair.Second, at, key, value)),
        (YamlMapping one, YamlMapping other) when one.At == at => other.Find(key) is YamlScalar { Text: var text } && text == value
            && AreSame([.. one.Entries.Where(entry => entry.Key.Text != key)], [.. other.Entries.Where(entry => entry.Key.Text != key)], at, key, value),
        (YamlMapping one, YamlMapping other) => AreSame([.. one.Entries], [.. other.Entries], at, key, value),
        _ => false,
    };

    private static bool AreSame(List<YamlEntry> some, List<YamlEntry> others, Checking.Place at, string key, string value) =>
        some.Count == others.Count
        && some.Zip(others).All(pair => pair.First.Key.Text == pair.Second.Key.Text && ButFor(pair.First.Value, pair.Second.Value, at, key, value));
}

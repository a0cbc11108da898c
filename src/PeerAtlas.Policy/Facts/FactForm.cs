using PeerAtlas.Policy.Yaml;

namespace PeerAtlas.Policy.Facts;

/// <summary>The keys of a kind of fact, and how its values are read; disputes, earlier and announced values have the same form.</summary>
internal sealed class FactForm
{
    /// <summary>Facts in free words.</summary>
    public static readonly FactForm Words = new("", static (fields, node) =>
        TextValue.ReadWords(fields.Section, "value", node) is { } words ? new AnswerValue.Text(words) : AnswerValue.StandIn);

    /// <summary>Names a kind of fact.</summary>
    /// <param name="more">Keys beside those of every fact, by spaces, which go with its value.</param>
    /// <param name="read">Reads its values.</param>
    /// <param name="own">Keys of the fact alone, which go with no value beside it.</param>
    public FactForm(string more, FactReader.ValueReader read, string own = "")
    {
        Keys = new Keys("value source", $"{FactReader.ClaimKeys} {more} {own}");
        DisputeKeys = new Keys("value source", $"as_of note {more}");
        EarlierKeys = new Keys("value until source", $"since note {more}");
        AnnouncedKeys = new Keys("value from source", $"note {more}");
        Read = read;
    }

    /// <summary>The keys of the fact.</summary>
    public Keys Keys { get; }

    /// <summary>The keys of what disputes it.</summary>
    public Keys DisputeKeys { get; }

    /// <summary>The keys of what held before.</summary>
    public Keys EarlierKeys { get; }

    /// <summary>The keys of what is announced.</summary>
    public Keys AnnouncedKeys { get; }

    /// <summary>Reads a value of it.</summary>
    public FactReader.ValueReader Read { get; }
}

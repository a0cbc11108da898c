using System.Collections.Immutable;
using PeerAtlas.Policy.Yaml;

namespace PeerAtlas.Policy.Facts;

/// <summary>The keys of a kind of fact, and how its values are read; disputes, earlier and announced values have the same form.</summary>
internal sealed class FactForm
{
    /// <summary>Facts in free words.</summary>
    public static readonly FactForm Words = new("words", "A fact in plain words.", [], static (fields, node) =>
        TextValue.ReadWords(fields.Section, "value", node) is { } words ? new AnswerValue.Text(words) : AnswerValue.StandIn, Form.Words);

    /// <summary>Names a kind of fact.</summary>
    /// <param name="name">What its values are, in kebab-case.</param>
    /// <param name="meaning">What such a fact tells.</param>
    /// <param name="more">Keys beside those of every fact, which go with its value.</param>
    /// <param name="read">Reads its values.</param>
    /// <param name="value">What its values are.</param>
    /// <param name="own">Keys of the fact alone, which go with no value beside it.</param>
    public FactForm(
        string name, string meaning, ImmutableArray<Key> more, FactReader.ValueReader read, Form value, ImmutableArray<Key> own = default)
    {
        Key said = new("value", value, "What is so, by the source.", value is Form.FreeWords ? "A plain sentence." : null);
        Key other = said with { Example = value switch { Form.FreeWords => "Another plain sentence.", Form.Answer => "no", _ => null } };
        Key source = FactKeys.Source;
        DisputeKeys = new Keys($"disputed-{name}", "What another source says otherwise for the same time.",
            [other, source with { Example = "another-source" }], [FactKeys.AsOf, FactKeys.Note, .. more]);
        EarlierKeys = new Keys($"earlier-{name}", "What held before.",
            [other, new("until", Form.Date, "Until when it held."), source], [FactKeys.Since, FactKeys.Note, .. more]);
        AnnouncedKeys = new Keys($"announced-{name}", "What is announced and has not been seen in force.",
            [other, new("from", Form.Date, "From when it is to hold; a season as its last whole month."), source], [FactKeys.Note, .. more]);
        ClaimKeys =
        [
            FactKeys.AsOf,
            FactKeys.Since,
            new("reading", Form.Word(FactKeys.Readings), "`inferred` for what the source does not state outright: our reading."),
            FactKeys.Note,
            new("quote", Form.Quote, "Verbatim from the first source.", "Peer support is a covered service."),
            new("disputed", Form.List(Form.Entry(DisputeKeys)), "What other sources say otherwise for the same time."),
            new("earlier", Form.List(Form.Entry(EarlierKeys)), "What held before, newest first."),
            new("announced", Form.Entry(AnnouncedKeys), "What is announced and has not been seen in force."),
        ];
        Keys = new Keys(name, meaning, [said, source], [.. ClaimKeys, .. more, .. own.IsDefault ? [] : own]);
        Read = read;
    }

    /// <summary>The keys that every fact of the kind may have, whatever else its entry is made of.</summary>
    public ImmutableArray<Key> ClaimKeys { get; }

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

using System.Text.RegularExpressions;
using PeerAtlas.Policy.Sources;
using PeerAtlas.Policy.Terms;

namespace PeerAtlas.Policy.Revisions;

/// <summary>What a change of a trait means.</summary>
internal enum TraitKind
{
    /// <summary>Part of what is claimed: policy or correction, as its fact tells of time.</summary>
    Value,

    /// <summary>A detail, of which another text is a correction: a phone, an address.</summary>
    Detail,

    /// <summary>Words.</summary>
    Wording,

    /// <summary>A date.</summary>
    Date,

    /// <summary>What it rests on.</summary>
    Source,
}

/// <summary>One of the things that an entry says, in the text that is compared and shown.</summary>
/// <param name="Field">The data's own key.</param>
/// <param name="Text">What it says; null for nothing.</param>
/// <param name="Kind">What it means when it changes.</param>
/// <param name="Plain">The same for people, where the text is an id; null where the text is for people.</param>
internal sealed partial record Trait(string Field, string? Text, TraitKind Kind, string? Plain = null)
{
    /// <summary>It as one side of a change; null for nothing.</summary>
    public ChangeSide? Side => Text is null ? null : new ChangeSide(Text) { Words = Plain };

    public static Trait Value(string field, Term? term) => new(field, term?.Id, TraitKind.Value, term?.Name);

    public static Trait Detail(string field, Term? term) => new(field, term?.Id, TraitKind.Detail, term?.Name);

    public static Trait Sources(string field, IEnumerable<Source> sources) =>
        new(field, Joined(sources.Select(source => source.Id)), TraitKind.Source, Joined(sources.Select(Naming), "; "));

    /// <summary>What a source is called for people.</summary>
    public static string Naming(Source source) => $"{source.Title}, {source.Publisher}";

    public static Trait Value(string field, object? value) => new(field, Said(value), TraitKind.Value);

    public static Trait Detail(string field, object? value) => new(field, Said(value), TraitKind.Detail);

    public static Trait Words(string field, string? value) => new(field, value, TraitKind.Wording);

    public static Trait Date(string field, object? value) => new(field, value?.ToString(), TraitKind.Date);

    public static Trait Source(string field, object? value) => new(field, value?.ToString(), TraitKind.Source);

    /// <summary>A value as the data writes it: <c>yes</c>, <c>renewal-period</c>.</summary>
    private static string? Said(object? value) => value switch
    {
        bool holds => holds ? "yes" : "no",
        Enum word => Hyphens().Replace(word.ToString(), "-").ToLowerInvariant(),
        _ => value?.ToString(),
    };

    [GeneratedRegex("(?<=[a-z])(?=[A-Z])")]
    private static partial Regex Hyphens();

    /// <summary>Several texts as one; null for none.</summary>
    public static string? Joined(IEnumerable<string> texts, string between = ", ") => string.Join(between, texts) is { Length: > 0 } joined ? joined : null;
}

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
internal sealed record Trait(string Field, string? Text, TraitKind Kind)
{
    public static Trait Value(string field, object? value) => new(field, value?.ToString(), TraitKind.Value);

    public static Trait Detail(string field, object? value) => new(field, value?.ToString(), TraitKind.Detail);

    public static Trait Words(string field, string? value) => new(field, value, TraitKind.Wording);

    public static Trait Date(string field, object? value) => new(field, value?.ToString(), TraitKind.Date);

    public static Trait Source(string field, object? value) => new(field, value?.ToString(), TraitKind.Source);

    /// <summary>Several texts as one; null for none.</summary>
    public static string? Joined(IEnumerable<string> texts, string between = ", ") => string.Join(between, texts) is { Length: > 0 } joined ? joined : null;
}

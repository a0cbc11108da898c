namespace PeerAtlas.Policy.Revisions;

/// <summary>What kind of change lies between two revisions of the data, in the order in which they are told.</summary>
public enum ChangeKind
{
    /// <summary>
    /// The policy changed: a value is another, and the fact says that time has passed, by <c>since</c>, by <c>earlier</c>, or by a source
    /// that speaks for a later date.
    /// </summary>
    Policy,

    /// <summary>We were wrong, or knew less: another value for the same time.</summary>
    Correction,

    /// <summary>Something stands there that did not.</summary>
    Added,

    /// <summary>Something stands there no more.</summary>
    Removed,

    /// <summary>The same thing under another id.</summary>
    Renamed,

    /// <summary>The date for which something speaks, or from when or until when it holds.</summary>
    Date,

    /// <summary>Words only: a text, a note, a name.</summary>
    Wording,

    /// <summary>What it rests on: sources, a quotation, when a source was opened, whether it says so outright.</summary>
    Source,
}

/// <summary>How kinds of change are named.</summary>
public static class ChangeKinds
{
    /// <summary>All kinds, in the order in which they are told.</summary>
    public static IReadOnlyList<ChangeKind> All { get; } = Enum.GetValues<ChangeKind>();

    /// <summary>Its lasting name in files: <c>policy</c>.</summary>
    public static string Code(this ChangeKind kind) => kind switch
    {
        ChangeKind.Policy => "policy",
        ChangeKind.Correction => "correction",
        ChangeKind.Added => "added",
        ChangeKind.Removed => "removed",
        ChangeKind.Renamed => "renamed",
        ChangeKind.Date => "date",
        ChangeKind.Wording => "wording",
        _ => "source",
    };
}

using static PeerAtlas.Policy.Checking.Check;

namespace PeerAtlas.Policy.Checking;

/// <summary>Checks of keys and of kinds of value: is everything there, and nothing else?</summary>
public static class ShapeChecks
{
    /// <summary>PA007.</summary>
    public static readonly Check DuplicateKey = Error("PA007", "key written twice",
        "The same key stands twice in one mapping, so one of the two values would be lost. Keep one.");

    /// <summary>PA008.</summary>
    public static readonly Check UnknownKey = Error("PA008", "unknown key",
        "The data dictionary has no such key here. Mostly a misspelling.");

    /// <summary>PA009.</summary>
    public static readonly Check MissingKey = Error("PA009", "missing key",
        "A key that every entry of this kind needs is not there.");

    /// <summary>PA010.</summary>
    public static readonly Check WrongKind = Error("PA010", "wrong kind of value",
        "A text stands where a list or a mapping belongs, or the other way round.");

    /// <summary>PA011.</summary>
    public static readonly Check EmptyText = Error("PA011", "empty value",
        "A key stands without a value. Write the value, or leave the key out: absent means not yet researched.");

    /// <summary>PA032.</summary>
    public static readonly Check Duplicate = Error("PA032", "the same thing twice",
        "Two entries have the same id, name, code, term or order where each must be unique. Remove or rename one.");
}

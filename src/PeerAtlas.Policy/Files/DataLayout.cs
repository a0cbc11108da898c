namespace PeerAtlas.Policy.Files;

/// <summary>What a file of the data folder holds.</summary>
internal enum DataFileKind
{
    /// <summary>Nothing that is read: a text beside the data, an editor's own file.</summary>
    Other,

    /// <summary>A YAML file where none belongs.</summary>
    Misplaced,

    /// <summary><c>codebook.yml</c>.</summary>
    Codebook,

    /// <summary><c>states/*.yml</c>.</summary>
    State,

    /// <summary><c>surveys/*.yml</c>.</summary>
    Survey,

    /// <summary><c>sources/*.yml</c>: a document that several files cite.</summary>
    Source,

    /// <summary><c>seed-points.yml</c>, which a data folder may do without.</summary>
    SeedPoints,

    /// <summary>One of the files in <c>national/</c>.</summary>
    National,
}

/// <summary>Where what stands in the data folder.</summary>
internal static class DataLayout
{
    /// <summary>The codebook.</summary>
    public const string Codebook = "codebook.yml";

    /// <summary>Federal and national guidance.</summary>
    public const string Guidance = "national/documents.yml";

    /// <summary>Terms in plain words.</summary>
    public const string Glossary = "national/glossary.yml";

    /// <summary>National milestones.</summary>
    public const string Timeline = "national/timeline.yml";

    /// <summary>Billing codes and modifiers.</summary>
    public const string Codes = "national/codes.yml";

    /// <summary>National organizations.</summary>
    public const string Organizations = "national/advocacy.yml";

    /// <summary>Criteria of adequacy.</summary>
    public const string Criteria = "national/adequacy.yml";

    /// <summary>Whom people of every state can ask, which a data folder may do without.</summary>
    public const string NationalContacts = "national/contacts.yml";

    /// <summary>What the founding documents offered.</summary>
    public const string SeedPoints = "seed-points.yml";

    private const string Sources = "sources/";
    private const string States = "states/";
    private const string Surveys = "surveys/";
    private const string Extension = ".yml";

    /// <summary>The files without which there is no atlas.</summary>
    public static readonly string[] Required = [Codebook, Criteria, Organizations, Codes, Guidance, Glossary, Timeline];

    /// <summary>What a file holds, by its name below the data folder.</summary>
    public static DataFileKind KindOf(string name) =>
        name[(name.LastIndexOf('/') + 1)..].StartsWith('.') ? DataFileKind.Other
        : name == Codebook ? DataFileKind.Codebook
        : Required.Contains(name) || name == NationalContacts ? DataFileKind.National
        : name == SeedPoints ? DataFileKind.SeedPoints
        : IsDirectlyIn(name, Sources) ? DataFileKind.Source
        : IsDirectlyIn(name, States) ? DataFileKind.State
        : IsDirectlyIn(name, Surveys) ? DataFileKind.Survey
        : HasEnding(name, Extension) || HasEnding(name, ".yaml") ? DataFileKind.Misplaced
        : DataFileKind.Other;

    /// <summary>The name under which a file would be read that differs from it only in its ending or in capital letters; null for none.</summary>
    public static string? Meant(string name)
    {
        string lower = name.ToLowerInvariant();
        string right = HasEnding(lower, ".yaml") ? lower[..^".yaml".Length] + Extension : lower;
        return right != name && KindOf(right) is not (DataFileKind.Misplaced or DataFileKind.Other) ? right : null;
    }

    /// <summary>The name without folder and ending: <c>idaho</c> of <c>states/idaho.yml</c>.</summary>
    public static string StemOf(string name) => name[(name.LastIndexOf('/') + 1)..^Extension.Length];

    private static bool IsDirectlyIn(string name, string folder) =>
        name.StartsWith(folder, StringComparison.Ordinal)
        && name.EndsWith(Extension, StringComparison.Ordinal)
        && name.LastIndexOf('/') == folder.Length - 1;

    private static bool HasEnding(string name, string ending) => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase);
}

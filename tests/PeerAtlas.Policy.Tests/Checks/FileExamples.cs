using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Yaml;
using static PeerAtlas.Policy.Tests.SmallFiles;

namespace PeerAtlas.Policy.Tests.Checks;

internal static class FileExamples
{
    private static readonly SmallAtlas Valid = SmallAtlas.Valid;
    private static readonly Place WholeGlossary = Place.WholeFile("data/" + SmallFiles.Glossary);

    public static IEnumerable<CheckExample> All { get; } =
    [
        new("PA001",
            Valid.With(SmallFiles.Glossary, "- term: Peer support\n  definition: Help▶: among equals.\n"),
            Valid.With(SmallFiles.Glossary, "- term: Peer support\n  definition: \"Help: among equals.\"\n"),
            "not valid YAML; double quotes"),
        new("PA003",
            Valid.Append(SmallFiles.Glossary, "#" + new string('x', DataFile.MaxBytes)),
            Valid.Append(SmallFiles.Glossary, "#" + new string('x', 1000)),
            "larger than 2 MiB", WholeGlossary),
        new("PA004",
            Valid.With(SmallFiles.Glossary, new string('[', 16) + "▶[" + new string(']', 17)),
            Valid.With(SmallFiles.Glossary, "[{ term: A, definition: B, also: [C] }]"),
            "deeper than 16"),
        new("PA005",
            Valid.With(SmallFiles.Glossary, "- term: Peer\n  definition: ▶&a Help.\n"),
            Valid.With(SmallFiles.Glossary, "- term: Peer\n  definition: Help & hope.\n"),
            "anchor; '&a'; not allowed"),
        new("PA006",
            Valid.With(SmallFiles.Glossary, "# nothing but this\n"), Valid.With(SmallFiles.Glossary, "[]"), "empty", WholeGlossary),
        new("PA035",
            Valid.Rename(Wyoming, "wyoming.yml"), Valid.With("notes.md", "Not YAML."),
            "no YAML file belongs here; states/*.yml", Place.WholeFile("data/wyoming.yml")),
        new("PA052",
            Valid.With(SmallFiles.Glossary, "- term: Peer\n▶<<<<<<< HEAD\n  definition: One.\n=======\n  definition: Two.\n>>>>>>> other\n"),
            Valid.With(SmallFiles.Glossary, "- term: Peer\n  definition: One <<<<<<< two ======= three.\n"),
            "an unresolved merge conflict stands here (<<<<<<<); keep what is right of the two"),
        new("PA036",
            Valid.Replace(Idaho, "note: More with approval.", "note: See section ▶#4"),
            Valid.Replace(Idaho, "note: More with approval.", "note: \"See section #4\"").Replace(Idaho, "source: [rule, fees]", "source: [rule, fees] # both"),
            "answers.medicaid-limits: 'note' ends here, at ' #'; reads 'See section'; double quotes"),
    ];
}

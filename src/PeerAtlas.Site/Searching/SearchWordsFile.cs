using System.Collections.Immutable;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Geography;
using PeerAtlas.Policy.Yaml;
using PeerAtlas.Site.Addresses;
using PeerAtlas.Site.Content;

namespace PeerAtlas.Site.Searching;

/// <summary>Reads <c>search-synonyms.yml</c>.</summary>
internal static class SearchWordsFile
{
    /// <summary>Its name below the input folder.</summary>
    public const string Name = "search-synonyms.yml";

    private static readonly string[] SectionIds =
    [
        .. new[]
        {
            StateSections.Get, StateSections.Medicaid, StateSections.Services, StateSections.Certification, StateSections.Billing,
            StateSections.Training, StateSections.Documents, StateSections.Advocacy, StateSections.Changes, StateSections.Contacts, StateSections.Sources,
        }.Select(section => section.Id),
    ];

    private static readonly Form ByState = new Form.MapOf(Form.Word([.. Jurisdictions.Names.Keys.Order(StringComparer.Ordinal)]), Form.List(Form.Words));

    /// <summary>The file.</summary>
    public static readonly Keys Keys = new(
        "search-words",
        "Words by which readers search that the facts themselves do not hold.",
        [
            new("states", ByState, "Names of states' Medicaid programs, by the state's code.", "{ CA: [Medi-Cal] }"),
            new("cities", ByState, "Cities whose names tell the state, by the state's code; one that stands with several is asked about.", "{ ID: [Boise] }"),
            new("same", Form.List(Form.List(Form.Words)), "Groups of words that mean the same to a reader, two or more in each.", "[[exam, test]]"),
            new("sections", new Form.MapOf(Form.Word([.. SectionIds]), Form.List(Form.Words)), "Words by which readers ask for a part of a state's page, by its fragment.", "{ billing: [rates, codes] }"),
            new("pages", new Form.MapOf(new Form.Shaped("the path of a page", "/timeline/", "^/([^#]*/)?(#.*)?$"), Form.List(Form.Words)),
                "Words by which readers ask for a page, by its path or that of one of its sections.", "{ /timeline/: [history] }"),
            new("read_as", new Form.MapOf(Form.Words, Form.Words), "What is typed, and what it is read as.", "{ hrs: hours }"),
            new("everyday", Form.List(Form.Words), "Words that nearly everything here has: they find, and do not decide.", "[peer]"),
            new("passed_over", Form.List(Form.Words), "Words that tell nothing about what is looked for.", "[please]"),
        ],
        []);

    /// <summary>The words, or null with at least one problem in <paramref name="reading"/>.</summary>
    public static SearchWords? Read(DataFile file, FileReading reading)
    {
        YamlFile yaml = YamlFile.Read(file);
        reading.Add(yaml.Problems);
        if (yaml.Root is not { } root)
        {
            return null;
        }

        Fields fields = Fields.Of(root, reading.Whole("search words"), Keys);
        SearchWords words = new(
            ByName(fields, "states", StateCode),
            ByName(fields, "cities", StateCode),
            ReadSame(fields),
            ByName(fields, "sections", name => OneOf(name, SectionIds, "a section of a state's page")),
            ByName(fields, "pages", PagePath),
            ReadReadings(fields),
            fields.Texts("everyday"),
            fields.Texts("passed_over"))
        {
            PagePlaces = [.. (fields.Find("pages") as YamlMapping)?.Entries.Select(entry => new TextPlace(entry.Key.Text, entry.Key.At)) ?? []],
        };
        return reading.Problems.Count > 0 ? null : words;
    }

    private static ImmutableArray<ImmutableArray<string>> ReadSame(Fields fields)
    {
        Section section = fields.Section.In("same");
        ImmutableArray<ImmutableArray<string>>.Builder groups = ImmutableArray.CreateBuilder<ImmutableArray<string>>();
        foreach (YamlNode node in fields.List("same"))
        {
            ImmutableArray<string> group = Texts(node, section, "same");
            if (group.Length < 2 && node is YamlSequence)
            {
                section.Report(ShapeChecks.WrongKind, node.At, "one word alone is the same as nothing; write two or more");
            }

            groups.Add(group);
        }

        return groups.ToImmutable();
    }

    private static string? StateCode(string name) => OneOf(name, Jurisdictions.Names.Keys, "the two-letter code of a state");

    private static string? OneOf(string name, IEnumerable<string> names, string what) =>
        names.Contains(name) ? null : $"'{name}' is not {what}{Policy.Checking.Wording.DidYouMean(name, names)}";

    private static string? PagePath(string name) =>
        name.StartsWith('/') && name.Split('#')[0].EndsWith('/') ? null : $"'{name}' is not the path of a page, which begins and ends with '/'";

    private static ImmutableSortedDictionary<string, string> ReadReadings(Fields fields)
    {
        Section section = fields.Section.In("read_as");
        ImmutableSortedDictionary<string, string>.Builder found = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (YamlEntry entry in fields.Find("read_as") is { } node ? Fields.Entries(node, section) : [])
        {
            if (TextValue.Read(section, entry.Key.Text, entry.Value) is { } text)
            {
                found[entry.Key.Text] = text;
            }
        }

        return found.ToImmutable();
    }

    // What is wrong with a name is told by the last parameter: null for a right one.
    private static ImmutableSortedDictionary<string, ImmutableArray<string>> ByName(Fields fields, string key, Func<string, string?> wrong)
    {
        Section section = fields.Section.In(key);
        ImmutableSortedDictionary<string, ImmutableArray<string>>.Builder found =
            ImmutableSortedDictionary.CreateBuilder<string, ImmutableArray<string>>(StringComparer.Ordinal);
        foreach (YamlEntry entry in fields.Find(key) is { } node ? Fields.Entries(node, section) : [])
        {
            string name = entry.Key.Text;
            if (wrong(name) is { } problem)
            {
                section.Report(ValueChecks.Term, entry.Key.At, problem);
            }

            found[name] = Texts(entry.Value, section.In(name), name);
        }

        return found.ToImmutable();
    }

    private static ImmutableArray<string> Texts(YamlNode node, Section section, string key) =>
        [.. Fields.Items(node, section).Select(item => TextValue.Read(section, key, item)).OfType<string>()];
}

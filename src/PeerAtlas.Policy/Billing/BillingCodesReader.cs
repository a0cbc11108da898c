using System.Collections.Immutable;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.Sources;
using PeerAtlas.Policy.Yaml;

namespace PeerAtlas.Policy.Billing;

/// <summary>Reads <c>national/codes.yml</c>.</summary>
internal static class BillingCodesReader
{
    private static readonly string[] YesOrNo = ["yes", "no"];

    private static readonly Keys ExampleKeys = new(
        "example",
        "How a state or plan uses a code.",
        [
            new("place", Form.Words, "The state or plan.", "Idaho"),
            new("note", Form.Words, "How it is used there, in one sentence.", "Billed for groups, too."),
            FactKeys.Source,
        ],
        [new("modifiers", Form.List(Form.Modifier), "The modifiers that go with it there.", "[HQ]")]);

    private static readonly Keys ModifierKeys = new(
        "modifier",
        "A modifier that goes with billing codes.",
        [
            new("modifier", Form.ModifierOrRange, "The modifier, or a range of them."),
            new("meaning", Form.Words, "What it says.", "Group setting"),
            new("source_url", Form.CitedAddress, "Where it was read."),
        ],
        [
            new("note", Form.Words, "One plain sentence of qualification.", "States define it for themselves."),
            new("group", Form.Word([.. YesOrNo]), "`yes` for a modifier that marks a session of several people."),
        ]);

    private static readonly Keys CodeKeys = new(
        "code",
        "A billing code met in peer support billing.",
        [
            new("code", Form.BillingCode, "The HCPCS or CPT code."),
            new("name", Form.Words, "What it is called, in our words.", "Self-help or peer services"),
            new("unit", Form.Words, "What is counted.", "15 minutes"),
            new("used_for", Form.Words, "What it is billed for.", "Peer support for one person."),
            new("listed_for_peers", Form.Word([.. YesOrNo]), "Whether a source that was read ties the code to peer support."),
            FactKeys.Source,
        ],
        [
            new("source_url", Form.CitedAddress, "Where it was read, when that is not the address of the source."),
            new("common_modifiers", Form.List(Form.Modifier), "Modifiers read on that code in a source.", "[HQ, HE]"),
            new("examples", Form.List(Form.Entry(ExampleKeys)), "How states and plans use it."),
            new("own", Form.Word([.. YesOrNo]), "`yes` for the one code that is peer support's own."),
        ]);

    /// <summary>The file.</summary>
    public static readonly Keys Keys = new(
        "codes",
        "Billing codes and modifiers.",
        [
            new("sources", new Form.MapOf(Form.Id, Form.Entry(SourceReader.KeysWithoutKind)), "The sources of this file, by id."),
            new("codes", Form.List(Form.Entry(CodeKeys)), "The codes."),
            new("modifiers", Form.List(Form.Entry(ModifierKeys)), "The modifiers."),
        ],
        []);

    /// <summary>All codes and modifiers, in the file's order.</summary>
    public static BillingCodes Read(YamlNode root, FileReading file, SharedSources shared)
    {
        Fields fields = Fields.Of(root, file.Whole("codes.yml"), Keys);
        SourceList sources = SourceReader.ReadAllWithoutKind(fields, shared);
        BillingCodes codes = new(ReadCodes(fields, sources, shared), ReadModifiers(fields, shared));

        // Modifiers cite by address alone.
        HashSet<string> addresses = [.. codes.Modifiers.Select(modifier => modifier.SourceUrl)];
        sources.CiteWhere(source => addresses.Contains(source.Url));
        sources.WarnOfUncited();
        return codes with { Sources = [.. sources.All.Where(source => !source.IsShared)] };
    }

    private static ImmutableArray<BillingCode> ReadCodes(Fields file, SourceList sources, SharedSources shared)
    {
        Section section = file.Section.In("codes");
        UniqueNames codes = new(section, "code");
        List<Place> own = [];
        ImmutableArray<BillingCode> read = [.. file.List("codes").Select(node =>
        {
            Fields fields = Fields.Of(node, section, CodeKeys);
            Source source = sources.OneCitedBy(fields);
            BillingCode code = new(
                BillingReader.ReadCode(fields),
                fields.Text("name"),
                fields.Text("unit"),
                fields.Text("used_for"),
                fields.OptionalWord("listed_for_peers", YesOrNo) == "yes",
                BillingReader.ReadModifiers(fields, "common_modifiers"),
                [.. fields.List("examples").Select(example => ReadExample(example, section.In("examples"), sources))],
                source,
                CitedAddresses.One(fields, "source_url", shared) ?? source.Url,
                node.At)
            {
                IsOwn = fields.OptionalWord("own", YesOrNo) == "yes",
            };
            codes.Add(code.Code, fields.PlaceOf("code"));
            if (code.IsOwn)
            {
                own.Add(fields.PlaceOf("own"));
            }

            return code;
        })];
        if (!read.IsEmpty && own.Count == 0)
        {
            section.Report(ShapeChecks.MissingKey, file.PlaceOf("codes"), "'own: yes' is missing; write it with the code that is peer support's own");
        }

        foreach (Place second in own.Skip(1))
        {
            section.Report(ShapeChecks.Duplicate, second, $"'own' is said of the code at line {own[0].Line} already; one code is peer support's own");
        }

        return read;
    }

    private static CodeExample ReadExample(YamlNode node, Section section, SourceList sources)
    {
        Fields fields = Fields.Of(node, section, ExampleKeys);
        return new CodeExample(
            fields.Text("place"), BillingReader.ReadModifiers(fields, "modifiers"), fields.Text("note"),
            sources.OneCitedBy(fields), node.At);
    }

    private static ImmutableArray<Modifier> ReadModifiers(Fields file, SharedSources shared)
    {
        Section section = file.Section.In("modifiers");
        UniqueNames names = new(section, "modifier");
        return [.. file.List("modifiers").Select(node =>
        {
            Fields fields = Fields.Of(node, section, ModifierKeys);
            string name = fields.Find("modifier") is { } modifier
                ? BillingCodeValue.ReadModifier(section, "modifier", modifier, rangesToo: true)
                : "";
            names.Add(name, fields.PlaceOf("modifier"));
            return new Modifier(name, fields.Text("meaning"), fields.OptionalText("note"), CitedAddresses.One(fields, "source_url", shared) ?? "", node.At)
            {
                MarksGroup = fields.OptionalWord("group", YesOrNo) == "yes",
            };
        })];
    }
}

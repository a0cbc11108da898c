using System.Collections.Immutable;
using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.Sources;
using PeerAtlas.Policy.Yaml;

namespace PeerAtlas.Policy.Advocacy;

/// <summary>Reads <c>national/advocacy.yml</c>.</summary>
internal static class OrganizationReader
{
    private static readonly string[] Statuses = ["active", "dated", "closed"];

    /// <summary>An organization.</summary>
    public static readonly Keys Keys = new(
        "organization",
        "A national organization and what a person can do there.",
        [
            new("name", Form.Words, "The organization's name.", "Mental Health America"),
            new("url", Form.Address, "Its page."),
            new("kind", new Form.TermOf("organization-kinds"), "What kind of organization it is."),
            new("status", Form.Word([.. Statuses]), "`dated`: the only page read is old; `closed`: a source says that it closed."),
            new("what_you_can_do", Form.List(Form.Words), "What a person can do there, a sentence each.", "[Find a local group.]"),
            new("source_url", Form.CitedAddress, "Where it was read."),
        ],
        [new("note", Form.Words, "One plain sentence of qualification.", "Its page is from 2019.")]);

    /// <summary>All organizations, in the file's order.</summary>
    public static ImmutableArray<Organization> Read(YamlNode root, FileReading file, Terminology terms, SharedSources shared)
    {
        Section section = file.Whole("advocacy");
        UniqueNames names = new(section, "organization");
        return [.. Fields.Items(root, section).Select(node =>
        {
            Fields fields = Fields.Of(node, section, Keys);
            Organization organization = new(
                fields.Text("name"),
                fields.Url("url"),
                fields.Term("kind", terms.OrganizationKinds),
                ReadStatus(fields),
                fields.Texts("what_you_can_do"),
                fields.OptionalText("note"),
                CitedAddresses.One(fields, "source_url", shared) ?? "",
                node.At);
            names.Add(organization.Name, fields.PlaceOf("name"));
            return organization;
        })];
    }

    private static OrganizationStatus ReadStatus(Fields fields) => fields.OptionalWord("status", Statuses) switch
    {
        "dated" => OrganizationStatus.Dated,
        "closed" => OrganizationStatus.Closed,
        _ => OrganizationStatus.Active,
    };
}

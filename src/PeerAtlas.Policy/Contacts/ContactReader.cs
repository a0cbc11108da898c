using System.Collections.Immutable;
using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.Sources;
using PeerAtlas.Policy.Yaml;

namespace PeerAtlas.Policy.Contacts;

/// <summary>Reads the contacts of a state file.</summary>
internal static class ContactReader
{
    private static readonly Keys Keys = new("role name source", "url phone email");

    /// <summary>All entries under <c>contacts</c>.</summary>
    public static ImmutableArray<Contact> ReadAll(Fields state, SourceList<Source> sources, Terminology terms)
    {
        Section section = state.Section.In("contacts");
        return [.. state.List("contacts").Select(node =>
        {
            Fields fields = Fields.Of(node, section, Keys);
            return new Contact(
                fields.Term("role", terms.ContactRoles),
                fields.Text("name"),
                fields.OptionalUrl("url"),
                fields.OptionalPhone("phone"),
                fields.OptionalEmail("email"),
                sources.CitedBy(fields),
                node.At);
        })];
    }
}

using System.Collections.Immutable;
using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.Terms;
using PeerAtlas.Policy.Yaml;

namespace PeerAtlas.Policy.Contacts;

/// <summary>Reads the contacts of a state file.</summary>
internal static class ContactReader
{
    private static readonly string[] Audiences = ["members", "providers", "anyone"];

    /// <summary>A contact.</summary>
    public static readonly Keys Keys = new(
        "contact",
        "An organization, never a named person, whom readers can call or write to.",
        [
            new("role", new Form.TermOf("contact-roles"), "What it is responsible for."),
            new("name", Form.Words, "Its name.", "Idaho Medicaid"),
            FactKeys.Source,
        ],
        [
            new("for", Form.Word([.. Audiences]), "Whose line it is; `anyone` when left out."),
            new("url", Form.Address, "Its page."),
            new("phone", Form.Phone, "Its phone number as the source prints it."),
            new("email", Form.Email, "Its e-mail address."),
            .. EntryIds.Keys,
            .. FactForm.Words.ClaimKeys,
        ]);

    /// <summary>All entries under <c>contacts</c>.</summary>
    public static ImmutableArray<Contact> ReadAll(Fields state, FactReader facts, Terminology terms)
    {
        Section section = state.Section.In("contacts");
        EntryIds ids = new(section, "contact");
        return [.. state.List("contacts").Select(node =>
        {
            Fields fields = Fields.Of(node, section, Keys);
            string name = fields.Text("name");
            EntryId id = ids.Of(fields, name);
            Term role = fields.Term("role", terms.ContactRoles);
            return new Contact(
                id,
                terms.Roles.GetValueOrDefault(role.Id) ?? new ContactRole(role, false, false, false),
                name,
                ReadAudience(fields),
                fields.OptionalUrl("url"),
                fields.OptionalPhone("phone"),
                fields.OptionalEmail("email"),
                facts.ReadEntry(fields, id, new AnswerValue.Text(name)),
                node.At);
        })];
    }

    private static Audience ReadAudience(Fields fields) => fields.OptionalWord("for", Audiences) switch
    {
        "members" => Audience.Members,
        "providers" => Audience.Providers,
        _ => Audience.Anyone,
    };
}

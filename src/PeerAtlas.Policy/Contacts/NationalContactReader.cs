using System.Collections.Immutable;
using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.Sources;
using PeerAtlas.Policy.Yaml;

namespace PeerAtlas.Policy.Contacts;

/// <summary>Reads <c>national/contacts.yml</c>.</summary>
internal static class NationalContactReader
{
    private static readonly string[] Uses = ["plan", "medicaid", "helpline", "families"];

    private static readonly Keys ContactKeys = new(
        "national-contact",
        "Where people of every state can ask; never a named person.",
        [
            new("name", Form.Words, "The organization, site or line.", "NAMI HelpLine"),
            new("use", Form.Word([.. Uses]), "What it is good for: `plan` tells in which health plan a person is, `medicaid` leads to the state's Medicaid office, `helpline` answers calls, `families` is where relatives help each other."),
            FactKeys.Source,
        ],
        [
            new("url", Form.Address, "Its page."),
            new("phone", Form.Phone, "Its phone number as the source prints it."),
            new("es", Form.Words, "The note in Spanish: it says what the note says, and no more.", "Ayuda por teléfono, de día y de noche."),
            .. EntryIds.Keys,
            .. FactForm.Words.ClaimKeys,
        ]);

    /// <summary>The file.</summary>
    public static readonly Keys Keys = new(
        "national-contacts",
        "Whom people of every state can ask.",
        [new("contacts", Form.List(Form.Entry(ContactKeys)), "Whom to ask, in the order in which readers see them.")],
        []);

    /// <summary>All contacts, in the file's order.</summary>
    public static ImmutableArray<NationalContact> Read(YamlNode root, FileReading file, Terminology terms, SharedSources shared)
    {
        Fields whole = Fields.Of(root, file.Whole("contacts.yml"), Keys);
        FactReader facts = new(SourceReader.ReadAll(whole, terms.SourceKinds, shared));
        Section section = whole.Section.In("contacts");
        EntryIds ids = new(section, "contact");
        ImmutableArray<NationalContact> contacts = [.. whole.List("contacts").Select(node =>
        {
            Fields fields = Fields.Of(node, section, ContactKeys);
            string name = fields.Text("name");
            EntryId id = ids.Of(fields, name);
            return new NationalContact(
                id,
                ReadUse(fields),
                name,
                fields.OptionalUrl("url"),
                fields.OptionalPhone("phone"),
                facts.ReadEntry(fields, id, new AnswerValue.Text(name)),
                node.At)
            {
                SpanishNote = fields.OptionalText("es"),
            };
        })];
        facts.WarnOfOld();
        return contacts;
    }

    private static NationalUse ReadUse(Fields fields) => fields.OptionalWord("use", Uses) switch
    {
        "plan" => NationalUse.Plan,
        "medicaid" => NationalUse.Medicaid,
        "families" => NationalUse.Families,
        _ => NationalUse.Helpline,
    };
}

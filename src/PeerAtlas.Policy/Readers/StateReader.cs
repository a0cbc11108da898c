using System.Collections.Immutable;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.States;
using PeerAtlas.Policy.Yaml;

namespace PeerAtlas.Policy.Readers;

/// <summary>A state as read, with the places that checks across files point at.</summary>
/// <param name="State">The state.</param>
/// <param name="CodeAt">Where its code stands.</param>
/// <param name="NameAt">Where its name stands.</param>
internal sealed record StateReading(State State, Place CodeAt, Place NameAt);

/// <summary>Reads a state file.</summary>
internal static class StateReader
{
    private static readonly Keys Keys = new(
        "code name overview sources", "contacts answers services credentials billing training documents advocacy");

    private static readonly Keys ContactKeys = new("role name source", "url phone email");
    private static readonly Keys AdvocacyKeys = new("", "strengths gaps actions");
    private static readonly Keys ActionKeys = new("name url source");

    /// <summary>Reads a state; its slug is the name of its file.</summary>
    public static StateReading Read(YamlNode root, string slug, FileReading file, Terminology terms)
    {
        Fields fields = Fields.Of(root, file.Whole("state"), Keys);
        SourceList<Source> sources = SourceReader.ReadAll(fields, terms);
        FactReader facts = new(sources);
        State state = new(
            fields.Text("code"),
            fields.Text("name"),
            slug,
            fields.Text("overview"),
            [.. sources.All],
            ReadContacts(fields, sources, terms),
            AnswersReader.Read(fields, "answers", fields.Section.In("answers"), terms.Questions, ReferenceChecks.Question, facts),
            facts.ReadTexts(fields, "services"),
            CredentialReader.ReadAll(fields, sources, facts, terms),
            BillingReader.ReadAll(fields, sources, terms),
            TrainingReader.ReadAll(fields, sources, terms),
            DocumentReader.ReadAll(fields, sources, terms),
            ReadAdvocacy(fields, sources, facts),
            root.At);
        sources.WarnOfUncited();
        return new StateReading(state, fields.PlaceOf("code"), fields.PlaceOf("name"));
    }

    private static ImmutableArray<Contact> ReadContacts(Fields state, SourceList<Source> sources, Terminology terms)
    {
        Section section = state.Section.In("contacts");
        return [.. state.List("contacts").Select(node =>
        {
            Fields fields = Fields.Of(node, section, ContactKeys);
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

    private static AdvocacyNotes ReadAdvocacy(Fields state, SourceList<Source> sources, FactReader facts)
    {
        if (state.Find("advocacy") is not { } advocacy)
        {
            return new AdvocacyNotes([], [], []);
        }

        Fields notes = Fields.Of(advocacy, state.Section.In("advocacy"), AdvocacyKeys);
        Section section = notes.Section.In("actions");
        return new AdvocacyNotes(
            facts.ReadTexts(notes, "strengths"),
            facts.ReadTexts(notes, "gaps"),
            [.. notes.List("actions").Select(node =>
            {
                Fields fields = Fields.Of(node, section, ActionKeys);
                return new AdvocacyAction(fields.Text("name"), fields.Url("url"), sources.CitedBy(fields), node.At);
            })]);
    }
}

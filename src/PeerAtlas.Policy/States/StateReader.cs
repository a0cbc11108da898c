using PeerAtlas.Policy.Advocacy;
using PeerAtlas.Policy.Billing;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.Contacts;
using PeerAtlas.Policy.Credentials;
using PeerAtlas.Policy.Documents;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.Sources;
using PeerAtlas.Policy.Training;
using PeerAtlas.Policy.Yaml;

namespace PeerAtlas.Policy.States;

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

    /// <summary>Reads a state; its slug is the name of its file.</summary>
    public static StateReading Read(YamlNode root, string slug, FileReading file, Terminology terms)
    {
        Fields fields = Fields.Of(root, file.Whole("state"), Keys);
        SourceList<Source> sources = SourceReader.ReadAll(fields, terms.SourceKinds);
        FactReader facts = new(sources);
        State state = new(
            fields.Text("code"),
            fields.Text("name"),
            slug,
            fields.Text("overview"),
            [.. sources.All],
            ContactReader.ReadAll(fields, sources, terms),
            AnswersReader.Read(fields, "answers", fields.Section.In("answers"), terms.Questions, CodebookChecks.Question, facts),
            facts.ReadTexts(fields, "services"),
            CredentialReader.ReadAll(fields, sources, facts, terms),
            BillingReader.ReadAll(fields, sources, terms),
            TrainingReader.ReadAll(fields, sources, terms),
            DocumentReader.ReadAll(fields, sources, terms),
            AdvocacyReader.Read(fields, sources, facts),
            root.At);
        sources.WarnOfUncited();
        return new StateReading(state, fields.PlaceOf("code"), fields.PlaceOf("name"));
    }
}


using System.Collections.Immutable;
using PeerAtlas.Policy.Advocacy;
using PeerAtlas.Policy.Billing;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.Contacts;
using PeerAtlas.Policy.Credentials;
using PeerAtlas.Policy.Documents;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.Geography;
using PeerAtlas.Policy.Leads;
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
    /// <summary>The file.</summary>
    public static readonly Keys Keys = new(
        "state",
        "What is known of a state, the District of Columbia or a territory. What is not known is left out.",
        [
            new("code", Form.Word([.. Jurisdictions.Names.Keys.Order(StringComparer.Ordinal)]), "Its USPS code.", "ID"),
            new("name", Form.Words, "Its name, as in its file's name.", "Idaho"),
            new("overview", Form.Words, "Two or three plain sentences.", "Idaho certifies peer support specialists by state rule."),
        ],
        [
            new("sources", new Form.MapOf(Form.Id, Form.Entry(SourceReader.Keys)), "The sources of this file, by id."),
            new("contacts", Form.List(Form.Entry(ContactReader.Keys)), "Whom to call or write to."),
            new("answers", new Form.Answers(OfCredentials: false), "The answers, by the ids of the codebook's questions."),
            new("services", Form.List(Form.Entry(FactReader.TextKeys)), "What peers do for people in this state."),
            new("credentials", Form.List(Form.Entry(CredentialReader.Keys)), "What a peer worker can get."),
            new("billing", Form.List(Form.Entry(BillingReader.Keys)), "How the work is billed."),
            new("training", Form.List(Form.Entry(TrainingReader.Keys)), "Courses."),
            new("documents", Form.List(Form.Entry(DocumentReader.Keys)), "Laws, rules, manuals and bulletins."),
            new("advocacy", Form.Entry(AdvocacyReader.Keys), "What advocates should know."),
            new("leads", Form.List(Form.Entry(LeadReader.Keys)), "Texts that nobody could open yet."),
        ]);

    /// <summary>Reads a state; its slug is the name of its file.</summary>
    public static StateReading Read(YamlNode root, string slug, FileReading file, Terminology terms, SharedSources shared)
    {
        Fields fields = Fields.Of(root, file.Whole("state"), Keys);
        SourceList sources = SourceReader.ReadAll(fields, terms.SourceKinds, shared);
        FactReader facts = new(sources);
        State state = new(
            fields.Text("code"),
            fields.Text("name"),
            slug,
            fields.Text("overview"),
            [],
            ContactReader.ReadAll(fields, facts, terms),
            AnswersReader.Read(fields, "answers", fields.Section.In("answers"), terms.Questions, Subject.State, id => id, facts),
            facts.ReadTexts(fields, "services", "service"),
            CredentialReader.ReadAll(fields, facts, terms),
            BillingReader.ReadAll(fields, facts, terms),
            TrainingReader.ReadAll(fields, facts, terms),
            DocumentReader.ReadAll(fields, facts, terms),
            AdvocacyReader.Read(fields, facts),
            root.At)
        {
            Leads = LeadReader.ReadAll(fields, sources, terms),
        };
        state = state with { Sources = [.. sources.All] };
        CheckAddresses(fields.Section, state);
        facts.WarnOfOld();
        sources.WarnOfUncited();
        return new StateReading(state, fields.PlaceOf("code"), fields.PlaceOf("name"));
    }

    // A requirement's address begins with its credential's: "credential-cps-exam" may be the exam of CPS, or the credential CPS-Exam.
    // Two credentials of one id are reported where they are read.
    private static void CheckAddresses(Section section, State state)
    {
        ImmutableArray<Credential> credentials = [.. state.Credentials.DistinctBy(credential => credential.Id.Anchor)];
        Dictionary<string, Place> taken = credentials.ToDictionary(credential => credential.Id.Anchor, credential => credential.At, StringComparer.Ordinal);
        foreach (Claim requirement in credentials.SelectMany(credential => credential.Requirements.Values).OrderBy(requirement => requirement.Said.At.Line))
        {
            if (!taken.TryAdd(requirement.Anchor, requirement.Said.At))
            {
                section.Report(FactChecks.SameAddress, requirement.Said.At,
                    $"its address would be '#{requirement.Anchor}', which what stands at line {taken[requirement.Anchor].Line} has already; give one of the two credentials an 'id' of its own");
            }
        }
    }
}

using System.Collections.Immutable;
using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.Sources;
using PeerAtlas.Policy.Yaml;

namespace PeerAtlas.Policy.Credentials;

/// <summary>Reads the credentials of a state file.</summary>
internal static class CredentialReader
{
    private static readonly Keys Keys =
        new("name serves source", "abbreviation certifying_body url note requirements");

    /// <summary>All credentials; a name that stands twice is reported.</summary>
    public static ImmutableArray<Credential> ReadAll(
        Fields state, SourceList<Source> sources, FactReader facts, Terminology terms)
    {
        Section section = state.Section.In("credentials");
        UniqueNames names = new(section, "credential");
        return [.. state.List("credentials").Select(node =>
        {
            Fields fields = Fields.Of(node, section, Keys);
            Credential credential = new(
                fields.Text("name"),
                fields.OptionalText("abbreviation"),
                fields.Term("serves", terms.Served),
                fields.OptionalText("certifying_body"),
                fields.OptionalUrl("url"),
                sources.CitedBy(fields),
                fields.OptionalText("note"),
                AnswersReader.Read(fields, "requirements", section.In("requirements"), terms.Requirements,
                    CodebookChecks.Requirement, facts),
                node.At);
            names.Add(credential.Name, fields.PlaceOf("name"));
            return credential;
        })];
    }
}

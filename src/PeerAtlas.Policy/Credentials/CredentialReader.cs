using System.Collections.Immutable;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.Yaml;

namespace PeerAtlas.Policy.Credentials;

/// <summary>Reads the credentials of a state file.</summary>
internal static class CredentialReader
{
    private static readonly string[] Levels = ["full", "provisional", "advanced"];

    /// <summary>A credential.</summary>
    public static readonly Keys Keys = new(
        "credential",
        "A certification or license that a peer worker can get in the state.",
        [
            new("name", Form.Words, "Its name.", "Certified Peer Support Specialist"),
            new("serves", new Form.TermOf("served"), "Whom its holders support."),
            FactKeys.Source,
        ],
        [
            new("abbreviation", Form.Words, "As printed behind a name; its address is made of it.", "CPSS"),
            new("level", Form.Word([.. Levels]), "`full` when left out."),
            new("certifying_body", Form.Words, "Who gives it.", "Idaho Department of Health and Welfare"),
            new("url", Form.Address, "Its page."),
            new("requirements", new Form.Answers(OfCredentials: true), "What it takes, by the ids of the codebook's requirements."),
            .. EntryIds.Keys,
            .. FactForm.Words.ClaimKeys,
        ]);

    /// <summary>All credentials; a name that stands twice is reported.</summary>
    public static ImmutableArray<Credential> ReadAll(Fields state, FactReader facts, Terminology terms)
    {
        Section section = state.Section.In("credentials");
        UniqueNames names = new(section, "credential");
        EntryIds ids = new(section, "credential");
        return [.. state.List("credentials").Select(node =>
        {
            Fields fields = Fields.Of(node, section, Keys);
            string name = fields.Text("name");
            string? abbreviation = fields.OptionalText("abbreviation");
            EntryId id = ids.Of(fields, abbreviation ?? name);
            Credential credential = new(
                id,
                name,
                abbreviation,
                fields.Term("serves", terms.Served),
                ReadLevel(fields),
                fields.OptionalText("certifying_body"),
                fields.OptionalUrl("url"),
                facts.ReadEntry(fields, id, new AnswerValue.Text(name)),
                InRenewalPeriods(terms, AnswersReader.Read(fields, "requirements", section.In("requirements"), terms.Requirements,
                    Subject.Credential, requirement => $"{id.Anchor}-{requirement}", facts)),
                ReadStillAsked(fields, section.In("requirements"), terms),
                node.At);
            names.Add(name, fields.PlaceOf("name"));
            return credential;
        })];
    }

    private static CredentialLevel ReadLevel(Fields fields) => fields.OptionalWord("level", Levels) switch
    {
        "provisional" => CredentialLevel.Provisional,
        "advanced" => CredentialLevel.Advanced,
        _ => CredentialLevel.Full,
    };

    // What stands for a renewal period stands for as many years as the credential lasts.
    private static ImmutableDictionary<string, Claim> InRenewalPeriods(Terminology terms, ImmutableDictionary<string, Claim> requirements)
    {
        string? period = terms.Requirements?.Values.FirstOrDefault(question => question?.Role == QuestionRole.RenewalPeriod)?.Id;
        return period is not null && requirements.GetValueOrDefault(period)?.Value is AnswerValue.Number { Amount: > 0 and var years }
            ? requirements.ToImmutableDictionary(pair => pair.Key, pair => pair.Value.Lasting(years))
            : requirements;
    }

    private static ImmutableHashSet<string> ReadStillAsked(Fields fields, Section section, Terminology terms)
    {
        ImmutableHashSet<string>.Builder asked = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        if (fields.Find("requirements") is not YamlMapping requirements)
        {
            return asked.ToImmutable();
        }

        foreach (YamlEntry entry in requirements.Entries)
        {
            if ((entry.Value as YamlMapping)?.Find("still_asks") is not { } node)
            {
                continue;
            }

            Section at = section.In(entry.Key.Text);
            if (terms.Requirements?.GetValueOrDefault(entry.Key.Text) is { Role: not QuestionRole.Reciprocity })
            {
                at.Report(CodebookChecks.Codebook, node.At, "'still_asks' goes only with the requirement on other states' credentials; remove it");
                continue;
            }

            foreach (YamlNode item in Fields.Items(node, at.In("still_asks")))
            {
                if (TextValue.Read(at, "still_asks", item) is not { } id)
                {
                    continue;
                }

                if (terms.Requirements is { } known && !known.ContainsKey(id))
                {
                    at.Report(CodebookChecks.Requirement, item.At, $"{Wording.Quote(id)} is not in codebook.yml{Wording.DidYouMean(id, known.Keys)}");
                }

                asked.Add(id);
            }
        }

        return asked.ToImmutable();
    }
}

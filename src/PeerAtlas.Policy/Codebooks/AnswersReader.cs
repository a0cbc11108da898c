using System.Collections.Immutable;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.Yaml;

namespace PeerAtlas.Policy.Codebooks;

/// <summary>Reads facts by the id of their question: a state's answers, a credential's requirements.</summary>
internal static class AnswersReader
{
    /// <summary>All facts under a key; none when it is not there.</summary>
    /// <param name="fields">The state or the credential.</param>
    /// <param name="key"><c>answers</c> or <c>requirements</c>.</param>
    /// <param name="section">Where problems go.</param>
    /// <param name="questions">The questions that there are; null when the codebook could not be read.</param>
    /// <param name="subject">Of what they are asked.</param>
    /// <param name="anchor">The address of a fact by the id of its question.</param>
    /// <param name="facts">Reads the facts.</param>
    public static ImmutableDictionary<string, Claim> Read(
        Fields fields,
        string key,
        Section section,
        ImmutableDictionary<string, Question?>? questions,
        Subject subject,
        Func<string, string> anchor,
        FactReader facts)
    {
        if (fields.Find(key) is not { } node)
        {
            return ImmutableDictionary<string, Claim>.Empty;
        }

        ImmutableDictionary<string, Claim>.Builder answers = ImmutableDictionary.CreateBuilder<string, Claim>(StringComparer.Ordinal);
        foreach (YamlEntry entry in Fields.Entries(node, section))
        {
            string id = entry.Key.Text;
            Question? question = null;
            if (questions is not null && !questions.TryGetValue(id, out question))
            {
                section.Report(subject == Subject.State ? CodebookChecks.Question : CodebookChecks.Requirement, entry.Key.At,
                    $"{Wording.Quote(id)} is not in codebook.yml{Wording.DidYouMean(id, questions.Keys)}");
            }

            Claim claim = facts.Read(entry.Value, section.In(id), anchor(id), QuestionForm.Of(question, subject));
            if (question?.Kind is AnswerKind.YesNoLimited && claim.Value.Sign is Sign.Limited or Sign.Unclear && !IsExplained(entry.Value))
            {
                section.In(id).Report(FactChecks.Unexplained, claim.Said.At, claim.Value.Sign == Sign.Limited
                    ? "'limited' needs a note that says for whom, where or in which plan"
                    : "'unclear' needs a note that says what the sources leave open");
            }

            answers.Add(id, claim);
        }

        return answers.ToImmutable();
    }

    // Which of its requirements a state still asks for explains how far it accepts another's credential.
    private static bool IsExplained(YamlNode fact) => fact is YamlMapping mapping && (mapping.Find("note") ?? mapping.Find("still_asks")) is not null;
}

using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Site.Formats;
using PeerAtlas.Site.Pages;

namespace PeerAtlas.Site.Questions;

/// <summary>The questions of the codebook, those asked of credentials among them.</summary>
internal static class QuestionsCsv
{
    public static CsvTable Of(SiteContext site) => CsvTable.Of<Question>(
        "questions",
        "Every question of the codebook, and every requirement of credentials",
        [
            CsvColumn<Question>.Text("question", "Its id.", question => question.Id).Unique,
            CsvColumn<Question>.OneOf("subject", "Of what it is asked.", ["state", "credential"], question => question.Subject == Subject.State ? "state" : "credential").Required,
            CsvColumn<Question>.Text("topic", "The group of questions to which it belongs.", question => question.Topic.Id).Required,
            CsvColumn<Question>.Text("label", "In a few words.", question => question.Label).Required,
            CsvColumn<Question>.Text("wording", "As a reader would ask it.", question => question.Wording).Required,
            CsvColumn<Question>.Text("why", "Why it matters.", question => question.Why).Required,
            CsvColumn<Question>.OneOf("kind", "The form of its answer.", AnswerColumns.Kinds, AnswerColumns.KindOf).Required,
            CsvColumn<Question>.Texts("coding", "What each value means for it.", question => question.Coding.OrderBy(value => value.Key, StringComparer.Ordinal).Select(value => $"{value.Key}: {value.Value}")),
            CsvColumn<Question>.Text("headline", "Whom it is about, for the questions at the top of a state’s page.", question => question.Headline),
            CsvColumn<Question>.Text("headline_es", "The same in Spanish.", question => question.Spanish?.Headline),
            CsvColumn<Question>.Text("wording_es", "The question in Spanish, for those with a headline.", question => question.Spanish?.Wording),
            CsvColumn<Question>.Texts("values_es", "What each answer says in Spanish.", question => Signs.All.Where(sign => question.Spanish?.Sentences.ContainsKey(sign) ?? false).Select(sign => $"{sign.Id()}: {question.Spanish!.Sentences[sign]}")),
            CsvColumn<Question>.Link("address", "Its page.", question => site.Absolute($"/questions/{question.Id}/")).Unique,
        ],
        site.Atlas.Codebook.Questions.Concat(site.Atlas.Codebook.Requirements))
        .KeyedBy("question");
}

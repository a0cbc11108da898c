using System.Collections.Immutable;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.Dates;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.Geography;
using PeerAtlas.Policy.Sources;
using PeerAtlas.Policy.Yaml;

namespace PeerAtlas.Policy.Surveys;

/// <summary>Reads a survey file.</summary>
internal static class SurveyReader
{
    /// <summary>The file.</summary>
    public static readonly Keys Keys = new(
        "survey",
        "A survey of many states on one question.",
        [
            new("id", Form.Id, "The name of the file."),
            FactKeys.Source with { Meaning = "The id of its file of `sources/`." },
            new("as_of", Form.Date, "The date for which it speaks."),
            new("question", new Form.TermOf("questions"), "The question of the codebook that it answers."),
            new("method", Form.Words, "How it was made and what of it could be read.", "An online survey of state officials."),
            new("values", new Form.SurveyValues(), "The answers by USPS code. Only the states that it states.", "{ ID: yes, WY: no }"),
        ],
        []);

    private static readonly FactDate NoDate = FactDate.On(DateOnly.MinValue);

    /// <summary>The survey; null when its question is not known.</summary>
    public static Survey? Read(YamlNode root, string fileName, FileReading file, Terminology terms, SharedSources shared)
    {
        Fields fields = Fields.Of(root, file.Whole("survey"), Keys);
        string id = ReadId(fields, fileName);
        Question? question = ReadQuestion(fields, terms);
        Source source = SourceReader.ReadAll(fields, terms.SourceKinds, shared).OneCitedBy(fields);
        CheckKind(fields, source, terms);
        FactDate asOf = fields.OptionalPastDate("as_of") ?? NoDate;
        string method = fields.Text("method");
        ImmutableDictionary<string, AnswerValue> values = ReadValues(fields, question);
        return question is null ? null : new Survey(id, source, asOf, question, method, values, root.At);
    }

    private static void CheckKind(Fields fields, Source source, Terminology terms)
    {
        if (source.IsShared && source.Kind.Mark != SourceMark.Survey
            && terms.SourceKinds?.ById.Values.FirstOrDefault(kind => kind.Mark == SourceMark.Survey) is { } wanted)
        {
            fields.Section.Report(SurveyChecks.Kind, fields.PlaceOf("source"),
                $"'source' is {Wording.Quote(source.Id)}, whose kind is '{source.Kind.Id}'; the source of a survey is of the kind '{wanted.Id}'");
        }
    }

    private static string ReadId(Fields fields, string fileName)
    {
        string id = fields.Id("id");
        if (id.Length > 0 && id != fileName)
        {
            fields.Section.Report(SurveyChecks.Id, fields.PlaceOf("id"),
                $"'id' is {Wording.Quote(id)}, but the file is {fileName}.yml; make the two the same");
        }

        return id;
    }

    private static Question? ReadQuestion(Fields fields, Terminology terms)
    {
        string id = fields.Text("question");
        Question? question = null;
        if (id.Length > 0 && terms.Questions is not null && !terms.Questions.TryGetValue(id, out question))
        {
            fields.Section.Report(CodebookChecks.Question, fields.PlaceOf("question"),
                $"'question' is {Wording.Quote(id)}, which is not in codebook.yml{Wording.DidYouMean(id, terms.Questions.Keys)}");
        }

        return question;
    }

    private static ImmutableDictionary<string, AnswerValue> ReadValues(Fields fields, Question? question)
    {
        Section section = fields.Section.In("values");
        ImmutableDictionary<string, AnswerValue>.Builder values =
            ImmutableDictionary.CreateBuilder<string, AnswerValue>(StringComparer.Ordinal);
        if (fields.Find("values") is not { } node)
        {
            return values.ToImmutable();
        }

        foreach (YamlEntry entry in Fields.Entries(node, section))
        {
            string code = entry.Key.Text;
            if (!Jurisdictions.Names.ContainsKey(code))
            {
                section.Report(JurisdictionChecks.Code, entry.Key.At,
                    $"{Wording.Quote(code)} is not the USPS code of a state, the District of Columbia or a territory");
            }

            values.Add(code, AnswerValueReader.Read(section, code, entry.Value, question));
        }

        return values.ToImmutable();
    }
}

using System.Text;
using PeerAtlas.Policy;
using PeerAtlas.Policy.Dates;
using PeerAtlas.Policy.Sources;
using PeerAtlas.Policy.Yaml;

namespace PeerAtlas.Templates;

/// <summary>A document that is not a file of <c>sources/</c> yet.</summary>
internal sealed record NewSource(string Title, string Publisher, string Url, FactDate? Published);

/// <summary>A survey file in the making.</summary>
/// <param name="Id">The name of its file.</param>
/// <param name="Source">The id of its source.</param>
/// <param name="Document">Its source, where that has no file yet.</param>
/// <param name="AsOf">The date for which it speaks.</param>
/// <param name="Question">The id of the question that it answers.</param>
/// <param name="Method">How its answers were got.</param>
internal sealed record SurveyFile(string Id, string Source, NewSource? Document, FactDate AsOf, string Question, string Method)
{
    /// <summary>The files: the survey with its values, and its source where that is new.</summary>
    /// <param name="atlas">The data that they are to be part of.</param>
    /// <param name="values">The lines of its values, by code; none for an example in a comment.</param>
    /// <param name="shown">The data folder, as a reader would type it, with a slash at the end.</param>
    public IEnumerable<DataFile> Files(Atlas atlas, IReadOnlyCollection<(string Code, string Value)> values, string shown)
    {
        string lines = values.Count == 0
            ? "values: {}\n# Write instead, one line a state:\n# values:\n#   XX: yes"
            : $"values:\n{string.Join('\n', values.Select(each => $"  {each.Code}: {each.Value}"))}";
        yield return File($"surveys/{Id}.yml", shown, Template.Fill("survey.yml", new Dictionary<string, string>
        {
            ["id"] = Id,
            ["source"] = Source,
            ["as_of"] = AsOf.ToString(),
            ["question"] = Question,
            ["method"] = Template.Quoted(Method),
            ["values"] = lines,
        }));
        if (Document is { } document)
        {
            yield return File($"sources/{Source}.yml", shown, Template.Fill("source.yml", new Dictionary<string, string>
            {
                ["title"] = Template.Quoted(document.Title),
                ["publisher"] = Template.Quoted(document.Publisher),
                ["url"] = Template.Quoted(document.Url),
                ["kind"] = KindOfSurveys(atlas),
                ["published"] = document.Published is { } date ? $"published: {date}" : "#published: 2000-01-01",
            }));
        }
    }

    private static string KindOfSurveys(Atlas atlas) =>
        atlas.SharedSources.FirstOrDefault(source => source.Kind.Mark == SourceMark.Survey)?.Kind.Id
        ?? throw StoppedException.WrongCommandLine("no source of the kind survey is there to take the kind's name from; write the source's file first and name it with --source.");

    private static DataFile File(string name, string shown, string text) => new(shown + name, name, Encoding.UTF8.GetBytes(text));
}

using System.CommandLine;
using PeerAtlas.Policy;
using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.Dates;
using PeerAtlas.Reporting;
using PeerAtlas.Templates;

namespace PeerAtlas.CommandLine;

/// <summary>What must be known of a survey before its file can be written.</summary>
internal sealed class SurveyOptions
{
    private readonly Option<string?> _question = new("--question") { Description = "The question that it answers, by its id", HelpName = "ID" };
    private readonly Option<string?> _asOf = new("--as-of") { Description = "The date for which it speaks", HelpName = "DATE" };
    private readonly Option<string?> _method = new("--method") { Description = "How the answers were got and read, in a sentence", HelpName = "TEXT" };
    private readonly Option<string?> _source = new("--source") { Description = "Its source, by the id of a file of sources/; else give title, publisher and url", HelpName = "ID" };
    private readonly Option<string?> _title = new("--title") { Description = "The source's own title", HelpName = "TEXT" };
    private readonly Option<string?> _publisher = new("--publisher") { Description = "Who published it", HelpName = "TEXT" };
    private readonly Option<string?> _url = new("--url") { Description = "Where it stands", HelpName = "ADDRESS" };
    private readonly Option<string?> _published = new("--published") { Description = "The date that it carries itself", HelpName = "DATE" };

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        foreach (Option option in new Option[] { _question, _asOf, _method, _source, _title, _publisher, _url, _published })
        {
            command.Options.Add(option);
        }
    }

    /// <summary>The survey, and the question that it answers; stops with everything that is missing.</summary>
    public (SurveyFile File, Question Question) Of(ParseResult parsed, Atlas atlas, string id)
    {
        bool isNew = parsed.GetValue(_source) is null;
        IEnumerable<Option<string?>> needed = [_question, _asOf, _method, .. isNew ? [_title, _publisher, _url] : (Option<string?>[])[]];
        string[] missing = [.. needed.Where(option => string.IsNullOrWhiteSpace(parsed.GetValue(option))).Select(option => option.Name)];
        if (missing.Length > 0)
        {
            throw StoppedException.WrongCommandLine($"a survey needs {string.Join(", ", missing)}{(isNew ? " (or --source ID in place of title, publisher and url)" : "")}.");
        }

        Question question = StateOption.QuestionOfStates(atlas, parsed.GetValue(_question)!);
        if (parsed.GetValue(_source) is { } source && !atlas.SharedSources.Any(each => each.Id == source))
        {
            throw StateOption.Unknown(_source.Name, source, "a file of sources/", atlas.SharedSources.Select(each => each.Id));
        }

        NewSource? document = isNew ? new NewSource(parsed.GetValue(_title)!, parsed.GetValue(_publisher)!, parsed.GetValue(_url)!, Date(parsed, _published)) : null;
        return (new SurveyFile(id, parsed.GetValue(_source) ?? id, document, Date(parsed, _asOf)!.Value, question.Id, parsed.GetValue(_method)!), question);
    }

    private static FactDate? Date(ParseResult parsed, Option<string?> option) =>
        parsed.GetValue(option) is not { } text ? null
        : FactDate.TryParse(text, out FactDate date) ? date
        : throw StoppedException.WrongCommandLine($"{option.Name} is '{ProblemText.Plain(text)}', which is no date; write YYYY, YYYY-MM or YYYY-MM-DD.");
}

using System.Collections.Immutable;
using System.CommandLine;
using PeerAtlas.Disk;
using PeerAtlas.Importing;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.Dates;
using PeerAtlas.Policy.Geography;
using PeerAtlas.Policy.Yaml;
using PeerAtlas.Reporting;
using PeerAtlas.Templates;

namespace PeerAtlas.CommandLine;

/// <summary><c>import survey FILE.csv</c>: a table of states becomes a survey file, and what agrees with present answers is told.</summary>
internal sealed class ImportCommand
{
    private readonly Argument<string> _file = new("FILE.csv") { Description = "A table in UTF-8 whose first line names its columns" };
    private readonly DataOptions _data = new();
    private readonly SurveyOptions _survey = new();
    private readonly Option<string?> _id = new("--id") { Description = "The name of the survey's file [default: from the table's]", HelpName = "ID" };
    private readonly Option<string> _stateColumn = new("--state-column") { Description = "The column of names or codes of states", HelpName = "NAME", DefaultValueFactory = _ => "state" };
    private readonly Option<string> _valueColumn = new("--value-column") { Description = "The column of answers", HelpName = "NAME", DefaultValueFactory = _ => "value" };
    private readonly Option<string[]> _yes = Words("--yes", "Words that stand for yes, parted by commas");
    private readonly Option<string[]> _limited = Words("--limited", "Words that stand for in part");
    private readonly Option<string[]> _no = Words("--no", "Words that stand for no");
    private readonly Option<string[]> _unclear = Words("--unclear", "Words for what the survey does not settle");
    private readonly Option<string[]> _blank = Words("--blank", "Words that say nothing of a state, beside an empty cell");
    private readonly Option<string[]> _value = new("--value") { Description = "A word and the term that it stands for; may stand several times", HelpName = "WORD=TERM" };
    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "Tells everything and writes nothing" };

    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        ImportCommand import = new();
        Command survey = new("survey", "A table of states becomes a survey file.");
        survey.Arguments.Add(import._file);
        import._data.AddTo(survey);
        import._survey.AddTo(survey);
        foreach (Option option in new Option[] { import._id, import._stateColumn, import._valueColumn, import._yes, import._limited, import._no, import._unclear, import._blank, import._value, import._dryRun })
        {
            survey.Options.Add(option);
        }

        survey.SetAction(import.Run);
        return new Command("import", "Takes in what others have gathered.") { survey };
    }

    private int Run(ParseResult parsed)
    {
        string path = parsed.GetValue(_file)!;
        if (!File.Exists(path))
        {
            throw StoppedException.WrongCommandLine($"there is no file '{ProblemText.Plain(path)}'.");
        }

        if (new FileInfo(path).Length > DataFile.MaxBytes)
        {
            throw StoppedException.WrongCommandLine($"'{ProblemText.Plain(path)}' is larger than {DataFile.MaxBytes / 1024 / 1024} MiB; a table of states is not.");
        }

        string folder = _data.Folder(parsed);
        Today today = _data.Now(parsed).OnEarth;
        (TextWriter output, TextWriter errors) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
        FolderReading facts = FolderReading.OfData(folder);
        if (DataOptions.Read(facts, today, errors) is not { } atlas)
        {
            return ExitStatus.DataHasErrors;
        }

        string id = NewFiles.Slug(parsed.GetValue(_id) ?? Policy.Facts.Slug.Of(Path.GetFileNameWithoutExtension(path)));
        (SurveyFile survey, Question question) = _survey.Of(parsed, atlas, id);
        ImmutableArray<(string Code, string Value)> values = Values(parsed, SurveyTable.Read(path, File.ReadAllBytes(path)), Words(parsed, question), out ImmutableArray<string> problems);
        foreach (string problem in problems)
        {
            errors.WriteLine(ProblemText.Plain(problem));
        }

        ImmutableArray<DataFile> added = [.. survey.Files(atlas, values, facts.Folder)];
        if (!problems.IsEmpty || NewFiles.Tried(facts.Files, added, today, errors) is not { } with)
        {
            errors.WriteLine("Nothing was written.");
            return ExitStatus.DataHasErrors;
        }

        foreach (string line in SurveyComparison.Lines(atlas, with.Surveys.First(each => each.Id == id)))
        {
            output.WriteLine(line);
        }

        if (parsed.GetValue(_dryRun))
        {
            output.WriteLine($"{string.Join(", ", added.Select(file => file.Path))}: not written (--dry-run).");
            return ExitStatus.Done;
        }

        NewFiles.Write(folder, added, output);
        return ExitStatus.Done;
    }

    private ImmutableArray<(string Code, string Value)> Values(ParseResult parsed, SurveyTable table, ValueWords words, out ImmutableArray<string> problems)
    {
        List<(Place At, string Message)> wrong = [.. table.Problems];
        int states = Column(parsed, _stateColumn, table);
        int answers = Column(parsed, _valueColumn, table);
        SortedDictionary<string, (string Value, Place At)> values = new(StringComparer.Ordinal);
        foreach (ImmutableArray<TableCell> row in table.Rows)
        {
            TableCell name = row[states];
            TableCell answer = row[answers];
            string? code = JurisdictionNames.CodeOf(name.Text);
            if (code is null)
            {
                wrong.Add((name.At, $"'{name.Text}' is no state, district or territory{StateOption.DidYouMeanState(name.Text, Jurisdictions.Names.Keys)}"));
            }

            if (words.IsBlank(answer.Text))
            {
                continue;
            }

            if (words.Of(answer.Text, out string mistake) is not { } value)
            {
                wrong.Add((answer.At, mistake));
            }
            else if (code is not null && !values.TryAdd(code, (value, name.At)))
            {
                wrong.Add((name.At, $"{Jurisdictions.Names[code]} stands already at line {values[code].At.Line}; keep one of the two"));
            }
        }

        if (wrong.Count == 0 && values.Count == 0)
        {
            wrong.Add((Place.WholeFile(parsed.GetValue(_file)!), "the table says nothing of any state"));
        }

        problems = [.. wrong.OrderBy(each => each.At.Line).ThenBy(each => each.At.Column).Select(each => $"{each.At}: {each.Message}")];
        return [.. values.Select(pair => (pair.Key, pair.Value.Value))];
    }

    private static int Column(ParseResult parsed, Option<string> option, SurveyTable table)
    {
        string name = parsed.GetValue(option)!;
        int index = table.Headers.IndexOf(name, 0, StringComparer.OrdinalIgnoreCase);
        if (table.Headers.Count(header => header.Equals(name, StringComparison.OrdinalIgnoreCase)) > 1)
        {
            throw StoppedException.WrongCommandLine($"the table has two columns '{ProblemText.Plain(name)}', and nobody can tell which is meant; rename one of the two.");
        }

        return index >= 0 || table.Headers.IsEmpty ? index : throw StoppedException.WrongCommandLine(
            $"{option.Name} is '{ProblemText.Plain(name)}', and the table has the columns {ProblemText.Plain(string.Join(", ", table.Headers))}{StateOption.DidYouMean(name, table.Headers)}.");
    }

    private ValueWords Words(ParseResult parsed, Question question)
    {
        Dictionary<string, string> terms = new(StringComparer.Ordinal);
        foreach ((Option<string[]> option, string term) in new[] { (_yes, "yes"), (_limited, "limited"), (_no, "no"), (_unclear, "unclear") })
        {
            foreach (string word in Listed(parsed, option))
            {
                Add(option.Name, word, term);
            }
        }

        foreach (string pair in parsed.GetValue(_value) ?? [])
        {
            int equals = pair.LastIndexOf('=');
            if (equals < 1)
            {
                throw StoppedException.WrongCommandLine($"--value is '{ProblemText.Plain(pair)}'; write WORD=TERM.");
            }

            Add("--value", pair[..equals].Trim(), pair[(equals + 1)..].Trim());
        }

        return new ValueWords(question, terms.ToImmutableDictionary(), [.. Listed(parsed, _blank).Select(word => word.ToLowerInvariant())]);

        void Add(string option, string word, string term)
        {
            if (!terms.TryAdd(word.ToLowerInvariant(), term) && terms[word.ToLowerInvariant()] != term)
            {
                throw StoppedException.WrongCommandLine($"{option}: '{ProblemText.Plain(word)}' cannot stand for both {terms[word.ToLowerInvariant()]} and {term}.");
            }
        }
    }

    private static IEnumerable<string> Listed(ParseResult parsed, Option<string[]> option) =>
        (parsed.GetValue(option) ?? []).SelectMany(list => list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));

    private static Option<string[]> Words(string name, string description) => new(name) { Description = description, HelpName = "WORDS" };
}

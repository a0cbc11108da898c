using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using System.Text;
using PeerAtlas.Disk;
using PeerAtlas.Pipeline;
using PeerAtlas.Policy;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.Dates;
using PeerAtlas.Policy.Geography;
using PeerAtlas.Policy.Upkeep;
using PeerAtlas.Policy.Yaml;
using PeerAtlas.Site.Addresses;
using PeerAtlas.Site.Input;
using PeerAtlas.Templates;

namespace PeerAtlas.CommandLine;

/// <summary><c>new state|survey|page|question NAME</c>: a file that passes <c>check</c>, with every key explained in comments.</summary>
internal sealed class NewCommand
{
    private readonly Argument<string> _name = new("NAME");
    private readonly DataOptions _data = new();

    /// <summary>Makes the command with its four kinds.</summary>
    public static Command Create() => new("new", "Writes a new file with every key explained.") { State(), Survey(), Page(), Question() };

    private static Command State()
    {
        NewCommand made = new();
        Command command = made.Kind("state", "A state or territory, by its name or two-letter code.");
        command.SetAction(parsed =>
        {
            string name = parsed.GetValue(made._name)!;
            string code = JurisdictionNames.CodeOf(name)
                ?? throw StateOption.UnknownState("NAME", name, "a state, the District of Columbia or a territory", Jurisdictions.Names.Keys);
            string full = Jurisdictions.Names[code];
            return made.Add(parsed, (atlas, shown) =>
            [
                File($"states/{Jurisdictions.SlugOf(full)}.yml", shown, Template.Fill("state.yml", new Dictionary<string, string>
                {
                    ["code"] = code,
                    ["name"] = full,
                    ["question"] = atlas.Codebook.Questions.FirstOrDefault()?.Id ?? "a-question",
                    ["requirement"] = atlas.Codebook.Requirements.FirstOrDefault(question => question.Kind is AnswerKind.YesNoLimited)?.Id ?? "a-requirement",
                })),
            ]);
        });
        return command;
    }

    private static Command Survey()
    {
        NewCommand made = new();
        SurveyOptions survey = new();
        Command command = made.Kind("survey", "A survey of the states, by the name of its file.");
        survey.AddTo(command);
        command.SetAction(parsed =>
        {
            string id = NewFiles.Slug(parsed.GetValue(made._name)!);
            return made.Add(parsed, (atlas, shown) => [.. survey.Of(parsed, atlas, id).File.Files(atlas, [], shown)]);
        });
        return command;
    }

    private static Command Page()
    {
        Argument<string> name = new("NAME") { Description = "The name of its file and the end of its address" };
        Option<string> input = FolderOption.Create("--input", "input", "The folder with site.yml and the Markdown pages.");
        Option<string?> title = new("--title") { Description = "Its heading [default: from the name]", HelpName = "TEXT" };
        Option<string?> description = new("--description") { Description = "One sentence for lists and search engines [default: says that it is being written]", HelpName = "TEXT" };
        Command command = new("page", "A text under /learn/, by the name of its file.") { name, input, title, description };
        command.SetAction(parsed =>
        {
            string folder = FolderOption.Existing(parsed, input);
            string slug = NewFiles.Slug(parsed.GetValue(name)!);
            FolderReading texts = FolderReading.OfInput(folder);
            ImmutableArray<DataFile> files = texts.Files;
            string file = $"pages/learn/{slug}.md";
            if (files.Any(each => each.Name == file))
            {
                throw StoppedException.WrongCommandLine($"{texts.Folder}{file} is there already; nothing is overwritten.");
            }

            int order = 1 + (SiteContentReader.Read(files).Content?.Articles.Where(article => article.Path.StartsWith("/learn/", StringComparison.Ordinal)).Select(article => article.Order).DefaultIfEmpty().Max() ?? 0);
            string words = parsed.GetValue(title) ?? FirstLetter.Upper(slug).Replace('-', ' ');
            DataFile page = File(file, texts.Folder, Template.Fill("page.md", new Dictionary<string, string>
            {
                ["title"] = Template.Quoted(words),
                ["description"] = Template.Quoted(parsed.GetValue(description) ?? "This page is being written."),
                ["order"] = order.ToString(CultureInfo.InvariantCulture),
            }));
            ImmutableArray<Problem> problems = [.. SiteContentReader.Read([.. files, page]).Problems, .. texts.Problems];
            return Written(problems.Errors(), folder, [page], parsed);
        });
        return command;
    }

    private static Command Question()
    {
        NewCommand made = new();
        Option<string?> topic = new("--topic") { Description = "Where it belongs, by the id of a topic of the codebook", HelpName = "ID" };
        Option<string?> wording = new("--wording") { Description = "The question as a reader would ask it", HelpName = "TEXT" };
        Option<string?> why = new("--why") { Description = "Why it matters, in plain words", HelpName = "TEXT" };
        Option<string?> label = new("--label") { Description = "At most 32 characters, for tables [default: from the name]", HelpName = "TEXT" };
        Command command = made.Kind("question", "A question of states at the end of the codebook's questions, by its id.");
        foreach (Option<string?> option in (Option<string?>[])[topic, wording, why, label])
        {
            command.Options.Add(option);
        }

        command.SetAction(parsed =>
        {
            string id = NewFiles.Slug(parsed.GetValue(made._name)!);
            string[] missing = [.. new[] { topic, wording, why }.Where(option => string.IsNullOrWhiteSpace(parsed.GetValue(option))).Select(option => option.Name)];
            if (missing.Length > 0)
            {
                throw StoppedException.WrongCommandLine($"a question needs {string.Join(", ", missing)}.");
            }

            string folder = made._data.Folder(parsed);
            FolderReading facts = FolderReading.OfData(folder);
            ImmutableArray<DataFile> files = facts.Files;
            if (DataOptions.Read(facts, made._data.Now(parsed).OnEarth, parsed.InvocationConfiguration.Error) is not { } atlas)
            {
                return ExitStatus.DataHasErrors;
            }

            if (atlas.Codebook.Topics.All(each => each.Id != parsed.GetValue(topic)))
            {
                throw StateOption.Unknown("--topic", parsed.GetValue(topic)!, "a topic of the codebook", atlas.Codebook.Topics.Select(each => each.Id));
            }

            if (atlas.Codebook.Question(id) is { } taken)
            {
                throw StoppedException.WrongCommandLine($"{taken.At}: '{id}' is there already; nothing is overwritten.");
            }

            if (id == "main" || StateSections.Of(atlas).Append(StateSections.Answers).Any(section => section.Id == id))
            {
                throw StoppedException.WrongCommandLine($"'{id}' is a part of every state's page; give the question another id.");
            }

            DataFile codebook = files.First(file => file.Name == NewQuestion.File);
            DataFile changed = NewQuestion.In(codebook, Template.Fill("question.yml", new Dictionary<string, string>
            {
                ["id"] = id,
                ["topic"] = parsed.GetValue(topic)!,
                ["order"] = (1 + atlas.Codebook.Questions.Max(question => question.Order)).ToString(CultureInfo.InvariantCulture),
                ["wording"] = Template.Quoted(parsed.GetValue(wording)!),
                ["label"] = Template.Quoted(parsed.GetValue(label) ?? FirstLetter.Upper(id).Replace('-', ' ')),
                ["why"] = Template.Quoted(parsed.GetValue(why)!),
            })) ?? throw StoppedException.EnvironmentFailed($"{codebook.Path}: the end of 'questions' could not be found; write the question by hand.");
            if (NewFiles.Tried(files.Remove(codebook), [changed], made._data.Now(parsed).OnEarth, parsed.InvocationConfiguration.Error) is null)
            {
                return ExitStatus.DataHasErrors;
            }

            FileReplacement.Replace(folder, files, [changed]);
            parsed.InvocationConfiguration.Output.WriteLine($"{codebook.Path}: '{id}' stands at the end of the questions now, answered in words; the comments there say how to give it other answers.");
            return ExitStatus.Done;
        });
        return command;
    }

    private Command Kind(string kind, string description)
    {
        Command command = new(kind, description);
        command.Arguments.Add(_name);
        _data.AddTo(command);
        return command;
    }

    private int Add(ParseResult parsed, Func<Atlas, string, ImmutableArray<DataFile>> made)
    {
        string folder = _data.Folder(parsed);
        Today today = _data.Now(parsed).OnEarth;
        TextWriter errors = parsed.InvocationConfiguration.Error;
        FolderReading facts = FolderReading.OfData(folder);
        if (DataOptions.Read(facts, today, errors) is not { } atlas)
        {
            return ExitStatus.DataHasErrors;
        }

        ImmutableArray<DataFile> added = made(atlas, facts.Folder);
        if (NewFiles.Tried(facts.Files, added, today, errors) is null)
        {
            errors.WriteLine("Nothing was written.");
            return ExitStatus.DataHasErrors;
        }

        NewFiles.Write(folder, added, parsed.InvocationConfiguration.Output);
        return ExitStatus.Done;
    }

    private static int Written(ImmutableArray<Problem> problems, string folder, ImmutableArray<DataFile> added, ParseResult parsed)
    {
        DataOptions.Tell(problems, parsed.InvocationConfiguration.Error);
        if (!problems.IsEmpty)
        {
            return ExitStatus.DataHasErrors;
        }

        NewFiles.Write(folder, added, parsed.InvocationConfiguration.Output);
        return ExitStatus.Done;
    }

    private static DataFile File(string name, string shown, string text) => new(shown + name, name, Encoding.UTF8.GetBytes(text));
}

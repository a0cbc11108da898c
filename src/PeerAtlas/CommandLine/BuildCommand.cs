using System.Collections.Immutable;
using System.CommandLine;
using NodaTime;
using PeerAtlas.Disk;
using PeerAtlas.Pictures;
using PeerAtlas.Pipeline;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Reporting;
using PeerAtlas.Site.Input;

namespace PeerAtlas.CommandLine;

/// <summary><c>build</c>: reads, checks, renders and writes the site.</summary>
internal sealed class BuildCommand
{
    /// <summary>Its name; it is meant too when no command is named.</summary>
    public const string Name = "build";

    private readonly SourceOptions _sources = new();
    private readonly Option<string> _output = FolderOption.Create("--output", "output", "The folder that the site is written to; it is replaced whole.");
    private readonly Option<Uri?> _baseUrl = BaseUrlOption.Create();
    private readonly Option<bool> _precompress = new("--precompress")
    {
        Description = "Write the compressed forms .br and .gz beside each text file, for a server of one's own; static hosts compress by themselves.",
    };

    private readonly Option<bool> _history = new("--history")
    {
        Description = "Reads the repository's history too, to tell facts that were corrected from policies that changed; needs git and a full clone",
    };
    private readonly Option<bool> _fresh = new("--fresh") { Description = "Makes everything anew, also where nothing changed since the output was made" };
    private readonly Option<bool> _pictures = new("--pictures") { Description = "Also makes pictures of maps and charts (SVG, PNG) and of social cards; what the old output has already is taken over." };

    /// <summary>Gives a command the options and the work of <c>build</c>.</summary>
    public static Command AddTo(Command command)
    {
        BuildCommand build = new();
        build._sources.AddTo(command);
        command.Options.Add(build._output);
        command.Options.Add(build._baseUrl);
        command.Options.Add(build._history);
        command.Options.Add(build._precompress);
        command.Options.Add(build._pictures);
        command.Options.Add(build._fresh);
        command.SetAction(build.Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        SourceFolders folders = _sources.Folders(parsed);
        Moment now = _sources.Now(parsed);
        Uri? baseUrl = parsed.GetValue(_baseUrl);
        bool precompress = parsed.GetValue(_precompress);
        string? draws = parsed.GetValue(_pictures) ? PngDrawing.Maker : null;
        PictureMaking? pictures = null;
        OutputPlace place = OutputPlace.Check(parsed.GetValue(_output)!, folders.Data, folders.Input);
        (TextWriter? output, TextWriter? errors) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);

        bool tellsHistory = parsed.GetValue(_history);
        OutputNote? stays = null;
        HistoryReading history = HistoryReading.NotAsked;
        (Spectre.Console.Table? table, ImmutableArray<Problem> problems) = BuildProgress.Show<(Spectre.Console.Table?, ImmutableArray<Problem>)>(output, clock =>
        {
            Leftovers.TidyUp(place);
            Sources sources = clock.Time(Stage.Read, () => Sources.Read(folders));
            LeastMemory.CheckBuild(sources);
            SiteContentReading settings = SiteContentReader.Read(sources.Input.Where(file => file.Name == SiteContentReader.SettingsName), sources.Folders.Input);
            InputDigests inputs = new BuildInputs(sources, now, settings.Readable.Settings.Zone, baseUrl, precompress, draws, tellsHistory).Digests();
            OutputNote? note = parsed.GetValue(_fresh) ? null : OutputMarker.NoteIn(place.Folder);
            // What the repository took in is no part of the number, so a build that tells it is made anew.
            bool isSame = !tellsHistory && note?.MadeOf == inputs.All;
            if (isSame && EarlierOutput.AsLeft(place.Folder, note!) is not null)
            {
                stays = note;
                return (null, ProblemOrder.Sorted(SiteBuild.Relevant(settings.Problems, baseUrl)));
            }

            // Something is taken over only from an output that is as it was left; that is looked at while facts are read.
            Task<EarlierOutput?> looking = isSame || note is null ? Task.FromResult<EarlierOutput?>(null) : OwnThread.Run(() => EarlierOutput.AsLeft(place.Folder, note));

            HistoryReading Past(DateTimeZone zone) => history = clock.Time(Stage.History, () => HistoryReading.Of(folders.Data, sources.Data, now.OnEarth, zone));
            SiteBuild build = SiteBuild.From(sources, baseUrl, now, clock, tellsHistory ? Past : null, draws);
            SiteSize made = new();
            if (build.Atlas is not { } atlas)
            {
                return (BuildTable.Of(made, build.Problems, clock), build.Problems);
            }

            EarlierOutput? earlier = looking.GetAwaiter().GetResult();
            InputDigests parts = KeptPages.WithNames(inputs, atlas);
            KeptPages? kept = tellsHistory ? null : KeptPages.Of(earlier, note?.Parts, parts);
            Precompressing? forms = precompress ? new Precompressing(note?.By == BuildInputs.Program ? earlier : null) : null;
            SiteWriting writing = new(build, place, earlier, kept, forms, holds => new OutputNote(inputs.All, BuildInputs.Program, parts, holds, build.Problems.Length));
            ImmutableArray<Problem> problems = writing.Write(made, clock, out pictures);
            return (BuildTable.Of(made, problems, clock), problems);
        });

        Tell(errors, problems, stays?.Warnings);
        foreach (string line in history.Told)
        {
            errors.WriteLine(line);
        }

        if (table is not null)
        {
            BuildProgress.Write(output, table);
        }
        else
        {
            output.WriteLine("Nothing changed since the site was made, and nothing was made anew (--fresh does).");
        }

        if (pictures is not null)
        {
            output.WriteLine(pictures);
        }

        output.WriteLine(problems.HasErrors() ? "Nothing was written." : $"The site is in {place.Typed}.");
        return problems.HasErrors() ? ExitStatus.DataHasErrors : ExitStatus.Done;
    }

    // Of an output that stays only the number of its warnings is known, beside those that the settings alone give.
    private static void Tell(TextWriter errors, ImmutableArray<Problem> problems, int? known)
    {
        ImmutableArray<Problem> told = problems.RemoveAll(problem => problem.Severity != Severity.Error && !MattersBeforePublishing(problem));
        foreach (Problem problem in told)
        {
            errors.WriteLine(ProblemText.Line(problem));
        }

        if ((known ?? problems.Length) > told.Length)
        {
            string more = told.Any(MattersBeforePublishing) ? "more " : "";
            errors.WriteLine($"{ProblemText.Number((known ?? problems.Length) - told.Length, $"{more}warning")}; run check to see them.");
        }
    }

    private static bool MattersBeforePublishing(Problem problem) => PlaceholderChecks.All.Any(check => check.Code == problem.Code);
}

using System.Collections.Immutable;
using System.CommandLine;
using PeerAtlas.Disk;
using PeerAtlas.Git;
using PeerAtlas.Policy;
using PeerAtlas.Policy.Dates;
using PeerAtlas.Policy.Files;
using PeerAtlas.Policy.Revisions;
using PeerAtlas.Reporting;
using PeerAtlas.Site.Revisions;

namespace PeerAtlas.CommandLine;

/// <summary><c>diff</c>: what changed in the facts between two data folders or revisions of the repository.</summary>
internal sealed class DiffCommand
{
    private readonly Argument<string> _older = new("OLD") { Description = "A data folder, or a git revision: a branch, a tag, a commit, HEAD~3" };
    private readonly Argument<string?> _newer = new("NEW") { Description = "The same; without it the folder of --data", Arity = ArgumentArity.ZeroOrOne };
    private readonly DataOptions _data = new();
    private readonly Option<string> _format = FormatOption.Create("text", "markdown", "json");

    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        DiffCommand diff = new();
        Command command = new("diff", "Tells what changed in the facts between two data folders or git revisions.");
        command.Arguments.Add(diff._older);
        command.Arguments.Add(diff._newer);
        diff._data.AddTo(command);
        command.Options.Add(diff._format);
        command.SetAction(diff.Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        string folder = parsed.GetValue(_data.Data)!;
        FolderReading older = Read(parsed.GetValue(_older)!, folder);
        FolderReading newer = parsed.GetValue(_newer) is { } named ? Read(named, folder) : FolderReading.OfData(_data.Folder(parsed));
        Today today = _data.Now(parsed).OnEarth;
        Atlas? before = Before(parsed.GetValue(_older)!, older, newer, today, parsed.InvocationConfiguration.Error);
        Atlas? after = DataOptions.Read(newer, today, parsed.InvocationConfiguration.Error);
        if (before is null || after is null)
        {
            return ExitStatus.DataHasErrors;
        }

        Write(parsed.InvocationConfiguration.Output, parsed.GetValue(_format)!, Revision.Compare(before, after));
        return ExitStatus.Done;
    }

    // Checks grow: an old revision that today's refuse is compared as far as they let it. One of which a file cannot be read at all is not.
    private static Atlas? Before(string named, FolderReading older, FolderReading newer, Today today, TextWriter errors)
    {
        AtlasReading reading = AtlasReader.Read(older.Files, today, older.Folder);
        if (Directory.Exists(named) || !older.Problems.IsEmpty || reading.Atlas is not null || OldFacts.Read(older.Files, newer.Files, today) is not { Atlas: { } atlas, LeftOut: var leftOut })
        {
            return DataOptions.Told(reading, older, errors);
        }

        errors.WriteLine($"{ProblemText.Plain(named)}: today's checks refuse it. Its states, surveys and sources are compared by the newer codebook and national lists; {ProblemText.Number(leftOut.Length, "fact")} left out.");
        return atlas;
    }

    // A folder, if there is one of that name, before a revision.
    private static FolderReading Read(string named, string folder) =>
        Directory.Exists(named) ? FolderReading.OfData(named) : GitRevision.Read(named, folder);

    private static void Write(TextWriter output, string format, ImmutableArray<Change> changes)
    {
        if (format != "text")
        {
            output.WriteLine(format == "json" ? ChangesJson.Document(changes) : ChangeMarkdown.Document(changes).TrimEnd());
            return;
        }

        foreach (string line in ChangeText.Lines(changes))
        {
            output.WriteLine(line);
        }
    }
}

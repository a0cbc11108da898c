using System.Collections.Immutable;
using System.CommandLine;
using System.Text;
using PeerAtlas.Disk;
using PeerAtlas.Pipeline;
using PeerAtlas.Policy;
using PeerAtlas.Policy.Upkeep;
using PeerAtlas.Reporting;
using PeerAtlas.Site.Upkeep;

namespace PeerAtlas.CommandLine;

/// <summary><c>report</c>: what a maintainer should do next, the most needed first.</summary>
internal sealed class ReportCommand
{
    private readonly DataOptions _data = new();
    private readonly NeedOptions _needs = new();
    private readonly Option<string?> _code = new("--code") { Description = $"Only one kind: {string.Join(", ", Reasons.All.Select(reason => reason.Code()))}", HelpName = "KIND" };
    private readonly Option<string> _format = FormatOption.Create("text", "json", "csv");

    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        ReportCommand report = new();
        Command command = new("report", "Tells what to do next, the most needed first.");
        report._data.AddTo(command);
        report._needs.AddTo(command);
        command.Options.Add(report._code);
        command.Options.Add(report._format);
        command.SetAction(report.Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        Moment now = _data.Now(parsed);
        DateOnly today = now.Here;
        TextWriter output = parsed.InvocationConfiguration.Output;
        if (DataOptions.Read(FolderReading.OfData(_data.Folder(parsed)), now.OnEarth, parsed.InvocationConfiguration.Error) is not { } atlas)
        {
            return ExitStatus.DataHasErrors;
        }

        ImmutableArray<Need> needs = Asked(parsed, atlas, Needs.Of(atlas, today));
        switch (parsed.GetValue(_format))
        {
            case "json":
                output.WriteLine(ReportJson.Document(needs, Quality.Of(atlas, today), today));
                break;
            case "csv":
                output.Write(Encoding.UTF8.GetString(NeedsCsv.Of(needs, today).ToBytes()));
                break;
            default:
                bool all = _needs.AreGiven(parsed) || parsed.GetValue(_code) is not null;
                foreach (string line in NeedText.Lines(needs, all, today))
                {
                    output.WriteLine(line);
                }

                break;
        }

        return ExitStatus.Done;
    }

    private ImmutableArray<Need> Asked(ParseResult parsed, Atlas atlas, ImmutableArray<Need> needs)
    {
        needs = _needs.Of(parsed, atlas, needs);
        if (parsed.GetValue(_code) is { } code)
        {
            Reason reason = Reasons.All.Cast<Reason?>().FirstOrDefault(each => each!.Value.Code() == code)
                ?? throw StateOption.Unknown("--code", code, $"one of {string.Join(", ", Reasons.All.Select(each => each.Code()))}", []);
            needs = [.. needs.Where(need => need.Reasons.Contains(reason))];
        }

        return needs;
    }
}

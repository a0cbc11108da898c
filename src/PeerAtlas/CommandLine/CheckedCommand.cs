using System.Collections.Immutable;
using System.CommandLine;
using PeerAtlas.Disk;
using PeerAtlas.Pipeline;
using PeerAtlas.Policy.Dates;
using PeerAtlas.Policy.Sources;
using PeerAtlas.Policy.States;
using PeerAtlas.Policy.Upkeep;
using PeerAtlas.Reporting;
using PeerAtlas.Site.Wording;

namespace PeerAtlas.CommandLine;

/// <summary><c>checked SOURCE…</c>: somebody opened these sources and found that they still say so; the day is written, for all or for none.</summary>
internal sealed class CheckedCommand
{
    private readonly Argument<string[]> _ids = new("SOURCE") { Description = "Ids of sources", Arity = ArgumentArity.OneOrMore };
    private readonly Option<string> _data = FolderOption.Create("--data", "data", "The folder with the facts.");
    private readonly Option<DateOnly?> _date = DateOption.Create("--date", "The day on which they were opened [default: today]");
    private readonly Option<string?> _state = new("--state") { Description = "The state in whose file the sources stand, where several have the id", HelpName = "STATE" };

    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        CheckedCommand look = new();
        Command command = new("checked", "Writes that sources were opened and still say so.");
        command.Arguments.Add(look._ids);
        command.Options.Add(look._data);
        command.Options.Add(look._date);
        command.Options.Add(look._state);
        command.SetAction(look.Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        Moment now = BuildDate.Now();
        DateOnly day = parsed.GetValue(_date) ?? now.Here;
        string folder = FolderOption.Existing(parsed, _data);
        (TextWriter output, TextWriter errors) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
        FolderReading facts = FolderReading.OfData(folder);
        if (DataOptions.Read(facts, now.OnEarth, errors) is not { } atlas)
        {
            return ExitStatus.DataHasErrors;
        }

        ImmutableArray<(State? State, Source Source)> known = KnownSources.Of(atlas);
        ImmutableArray<Source> sources = Named(parsed.GetValue(_ids)!, known, StateOption.Find(parsed, _state, atlas), errors);
        if (sources.IsEmpty || !LookWriting.Write(folder, facts.Files, sources, day, now.OnEarth, errors))
        {
            errors.WriteLine("Nothing was written.");
            return ExitStatus.WrongCommandLine;
        }

        foreach (Source source in sources)
        {
            string said = source.Checked == FactDate.On(day) ? "stood there already" : source.Checked is { } before ? $"was {before}" : "is new";
            output.WriteLine(ProblemText.Plain($"{source.At.File}: {source.Id}: checked {day:yyyy-MM-dd} ({said})"));
        }

        return ExitStatus.Done;
    }

    // None when any of the ids names no source of that state or of all, or more than one.
    private static ImmutableArray<Source> Named(string[] ids, ImmutableArray<(State? State, Source Source)> known, State? state, TextWriter errors)
    {
        ImmutableArray<Source>.Builder sources = ImmutableArray.CreateBuilder<Source>();
        bool all = true;
        foreach (string id in ids.Distinct(StringComparer.Ordinal))
        {
            ImmutableArray<(State? State, Source Source)> named = [.. known.Where(each => each.Source.Id == id)];
            ImmutableArray<(State? State, Source Source)> found = state is null ? named : named.RemoveAll(each => each.State is not null && each.State != state);
            if (found is [var one])
            {
                sources.Add(one.Source);
                continue;
            }

            all = false;
            errors.WriteLine(found.IsEmpty && !named.IsEmpty
                ? $"peeratlas: '{ProblemText.Plain(id)}' is no source of {state!.Name.InSentence()}; it stands in the {(named.Length == 1 ? "file" : "files")} of {string.Join(", ", named.Select(each => each.State!.Slug))}."
                : found.IsEmpty
                ? $"peeratlas: '{ProblemText.Plain(id)}' is the id of no source{StateOption.DidYouMean(id, known.Select(each => each.Source.Id))}."
                : $"peeratlas: '{id}' stands in the files of {string.Join(", ", found.Select(each => each.State?.Slug ?? each.Source.At.File))}; say which with --state.");
        }

        return all ? sources.ToImmutable() : [];
    }
}

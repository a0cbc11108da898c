using System.Collections.Immutable;
using System.CommandLine;
using PeerAtlas.Disk;
using PeerAtlas.Pipeline;
using PeerAtlas.Policy;
using PeerAtlas.Policy.Dates;
using PeerAtlas.Policy.Sources;
using PeerAtlas.Policy.Upkeep;
using PeerAtlas.Reporting;
using PeerAtlas.Reviewing;

namespace PeerAtlas.CommandLine;

/// <summary><c>review</c>: walks the facts most in need, one at a time, and writes the day of the look where a source still says so.</summary>
internal sealed class ReviewCommand
{
    private readonly DataOptions _data = new();
    private readonly NeedOptions _needs = new();
    private readonly Option<int> _limit = new("--limit") { Description = "How many things are asked at most", HelpName = "NUMBER", DefaultValueFactory = _ => 20 };

    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        ReviewCommand review = new();
        Command command = new("review", "Walks the facts most in need and writes which sources still say so.");
        review._data.AddTo(command);
        review._needs.AddTo(command);
        command.Options.Add(review._limit);
        review._limit.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var text }] && (!int.TryParse(text, out int number) || number < 1))
            {
                result.AddError($"--limit is '{ProblemText.Plain(text)}', not a whole number from 1 on.");
            }
        });
        command.SetAction(review.Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        Moment now = _data.Now(parsed);
        DateOnly today = now.Here;
        if (today > BuildDate.Now().OnEarth.Last)
        {
            throw StoppedException.WrongCommandLine($"--date is {today:yyyy-MM-dd}, which has not come yet; 'checked' is the day of a look.");
        }

        string folder = _data.Folder(parsed);
        (TextWriter output, TextWriter errors) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
        if (DataOptions.Read(FolderReading.OfData(folder), now.OnEarth, errors) is not { } atlas)
        {
            errors.WriteLine("peeratlas: the data has errors, above; mend them first, for a review writes into these files.");
            return ExitStatus.WrongCommandLine;
        }

        new Walk(folder, atlas, today, now.OnEarth, output, errors).Through(_needs.Of(parsed, atlas, Needs.Of(atlas, today)), parsed.GetValue(_limit));
        return ExitStatus.Done;
    }

    // One review from its first thing to its last.
    private sealed class Walk(string folder, Atlas atlas, DateOnly today, Today onEarth, TextWriter output, TextWriter errors)
    {
        private readonly Dictionary<Finding, int> _count = [];
        private readonly HashSet<Source> _looked = [.. KnownSources.Of(atlas).Select(each => each.Source).Where(source => source.Checked == FactDate.On(today))];
        private readonly HashSet<Source> _changed = [];

        public void Through(ImmutableArray<Need> needs, int limit)
        {
            int asked = 0;
            foreach (Need need in needs)
            {
                // What nobody has said yet cannot still be true, and a source is opened once a day.
                ImmutableArray<Source> sources = ReviewText.SourcesOf(need);
                if (sources.IsEmpty || sources.All(source => _looked.Contains(source) || _changed.Contains(source)))
                {
                    continue;
                }

                if (asked++ == limit || !Ask(need, asked))
                {
                    break;
                }
            }

            int research = needs.Count(need => ReviewText.SourcesOf(need).IsEmpty);
            output.WriteLine($"{Count(Finding.StillTrue)} still true, {Count(Finding.Changed)} changed, {Count(Finding.CannotTell)} cannot tell, {Count(Finding.Skip)} skipped."
                + (research > 0 ? $" {ProblemText.Number(research, "thing")} without a source need research instead: see report." : ""));
        }

        private int Count(Finding finding) => _count.GetValueOrDefault(finding);

        private bool Ask(Need need, int number)
        {
            output.WriteLine($"{number}. {string.Join(Environment.NewLine, ReviewText.Lines(atlas, need, today).Select(ProblemText.Plain))}");
            while (true)
            {
                output.Write($"  {Findings.Offer}: ");
                output.Flush();
                if (FindingInput.Next(output) is not { } word || Findings.Of(word) is Finding.Quit)
                {
                    output.WriteLine();
                    return false;
                }

                if (Findings.Of(word) is { } finding)
                {
                    output.WriteLine();
                    Take(need, finding);
                    _count[finding] = Count(finding) + 1;
                    return true;
                }

                output.WriteLine($"'{ProblemText.Plain(word)}' is none of these.");
            }
        }

        private void Take(Need need, Finding finding)
        {
            ImmutableArray<Source> sources = ReviewText.SourcesOf(need);
            switch (finding)
            {
                case Finding.StillTrue:
                    foreach (Source source in sources.Where(_changed.Contains))
                    {
                        output.WriteLine($"  {source.Id} is left as it is, since it changed in another fact.");
                    }

                    Write([.. sources.Where(source => !_changed.Contains(source))]);
                    break;
                case Finding.Changed:
                    _changed.UnionWith(sources);
                    output.WriteLine(ProblemText.Plain($"  Nothing was written. Edit {need.At}; what held before goes under 'earlier'. {string.Join(" ", sources.Select(source => $"The source stands at {source.At}."))}"));
                    break;
                case Finding.CannotTell:
                    output.WriteLine(ProblemText.Plain($"  Nothing was written. If the text does not settle it, {need.At} may need the value 'unclear' with a note; if it is gone, look for a stored copy for 'archived'."));
                    break;
            }
        }

        // The files are read anew, since an editor may have saved one meanwhile; a source is known by its file and id.
        private void Write(ImmutableArray<Source> sources)
        {
            FolderReading facts = FolderReading.OfData(folder);
            if (DataOptions.Read(facts, onEarth, errors) is { } now
                && KnownSources.Of(now).Select(each => each.Source).Where(source => sources.Any(each => each.Id == source.Id && each.At.File == source.At.File)).ToImmutableArray() is var found
                && LookWriting.Write(folder, facts.Files, found, today, onEarth, errors))
            {
                _looked.UnionWith(sources);
                foreach (Source source in found)
                {
                    output.WriteLine(ProblemText.Plain($"  {source.At.File}: {source.Id}: checked {today:yyyy-MM-dd}"));
                }
            }
            else
            {
                errors.WriteLine("  Nothing was written.");
            }
        }
    }
}

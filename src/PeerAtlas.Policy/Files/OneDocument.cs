using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Dates;
using PeerAtlas.Policy.Documents;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.Sources;
using PeerAtlas.Policy.States;
using PeerAtlas.Policy.Surveys;
using PeerAtlas.Policy.Yaml;

namespace PeerAtlas.Policy.Files;

/// <summary>Checks over all files that one document is one source: one id, one date, and no quarrel with itself.</summary>
internal static class OneDocument
{
    /// <summary>Reports addresses that are defined as more than one source; one problem for each source too many.</summary>
    /// <param name="sources">Every source with the reading of its file.</param>
    public static void Check(IEnumerable<(Source Source, FileReading File)> sources)
    {
        foreach (var group in sources.Where(each => each.Source.Url.Length > 0).GroupBy(each => SourceAddress.KeyOf(each.Source.Url)))
        {
            // The shared definition is the one to keep, else the first in order of files.
            List<(Source Source, FileReading File)> inOrder = group.OrderBy(each => each.Source.IsShared ? 0 : 1).ThenBy(each => each.Source.At.File, StringComparer.Ordinal).ThenBy(each => each.Source.At.Line).ToList();
            Source first = inOrder[0].Source;
            foreach ((Source other, FileReading file) in inOrder.Skip(1))
            {
                Section section = file.Whole("sources");
                if (first.IsShared && other.Id == first.Id)
                {
                    // That it has the id of a shared source is reported where its own are read.
                    continue;
                }

                string right = first.IsShared ? $"cite '{first.Id}' of sources/"
                    : first.At.File == other.At.File ? $"cite '{first.Id}' instead"
                    : "move it to a file of sources/ and cite it in both";
                if (other.Published is { } date && first.Published is { } known && date != known)
                {
                    section.Report(SourceChecks.TwoDates, other.At,
                        $"'{other.Id}' is published {date}, and the same address, '{first.Id}' at {first.At}, is published {known}; find out which date it carries, and {right}");
                }
                else
                {
                    section.Report(SourceChecks.TwoIds, other.At, $"'{other.Id}' is the document that {first.At} defines as '{first.Id}'; {right}");
                }
            }
        }
    }

    /// <summary>Reports national papers whose address a source has too, under a date of publication that cannot be theirs.</summary>
    public static void CheckGuidance(IEnumerable<GuidanceDocument> documents, FileReading file, IEnumerable<Source> sources)
    {
        ILookup<string, Source> byAddress = sources.Where(source => source.Published is not null).ToLookup(source => SourceAddress.KeyOf(source.Url));
        foreach (GuidanceDocument document in documents)
        {
            if (document.Issued is { } issued
                && byAddress[SourceAddress.KeyOf(document.Url)].FirstOrDefault(source => !MayBeOne(issued, source.Published!.Value)) is { } other)
            {
                file.Whole("documents").Report(SourceChecks.TwoDates, document.At,
                    $"'{document.Id}' was issued {issued}, and the same address, '{other.Id}' at {other.At}, is published {other.Published}; find out which date it carries");
            }
        }
    }

    // A month and a day within it may be one date, told less and more exactly.
    private static bool MayBeOne(FactDate one, FactDate other) => one.FirstDay <= other.LastDay && other.FirstDay <= one.LastDay;

    /// <summary>
    /// Reports surveys that are one document and say otherwise than each other of a state for the same time; one problem for each pair. What
    /// a report tells of two times is a change.
    /// </summary>
    public static void CheckSurveys(IEnumerable<(Survey? Survey, FileReading File)> surveys)
    {
        List<(Survey Survey, FileReading File)> read = [.. surveys.Where(each => each.Survey is not null).Select(each => (each.Survey!, each.File))];
        foreach ((Survey later, FileReading file) in read)
        {
            foreach (Survey first in read.Select(each => each.Survey).TakeWhile(other => other != later).Where(other => SayOfTheSame(other, later)))
            {
                string[] states = [.. later.Values.Keys.Where(code => Contradict(first, later, code)).Order(StringComparer.Ordinal)];
                if (states.Length > 0)
                {
                    file.Whole("values").Report(FactChecks.DisputesItself, later.At,
                        $"'{later.Question.Id}' is answered otherwise for {string.Join(", ", states)} than {first.At} has it by the same document; read it again");
                }
            }
        }
    }

    private static bool SayOfTheSame(Survey one, Survey other) =>
        one.Question.Id == other.Question.Id && MayBeOne(one.AsOf, other.AsOf)
        && one.Source.IsSameDocumentAs(other.Source);

    private static bool Contradict(Survey one, Survey other, string code) =>
        one.Values.TryGetValue(code, out AnswerValue? said) && other.Values[code] is var otherwise
        && said is not AnswerValue.Text && said != otherwise && said.Sign != Sign.Unclear && otherwise.Sign != Sign.Unclear;

    /// <summary>Reports facts that say otherwise than a survey which is the same document.</summary>
    public static void CheckSurveys(IEnumerable<(StateReading State, FileReading File)> states, IReadOnlyCollection<Survey> surveys)
    {
        foreach ((StateReading reading, FileReading file) in states)
        {
            State state = reading.State;
            foreach (Survey survey in surveys)
            {
                if (state.Answers.TryGetValue(survey.Question.Id, out Claim? claim)
                    && survey.Values.ContainsKey(state.Code)
                    && survey.Of(state.Code) is var said && said.Value != claim.Value && claim.Value.Sign != Sign.Unclear
                    && claim.Sources.Length == 1 && said.SharesSourceWith(claim.Said))
                {
                    file.Whole("answers").Report(FactChecks.DisputesItself, claim.Said.At,
                        $"'{survey.Question.Id}' is {Wording.Quote($"{claim.Value}")} by '{claim.Source.Id}', and {survey.At} says {Wording.Quote($"{said.Value}")} by the same document; read it again");
                }
            }
        }
    }
}

using PeerAtlas.Policy.Billing;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.Seeds;
using PeerAtlas.Policy.Sources;
using PeerAtlas.Policy.States;
using PeerAtlas.Policy.Surveys;
using PeerAtlas.Policy.Yaml;

namespace PeerAtlas.Policy.Files;

/// <summary>Warns of what the files together do not say.</summary>
internal static class Coverage
{
    /// <summary>Warns when a question at the top of a state's page has no answer, of the state or of a survey.</summary>
    public static void WarnOfHeadlines(
        IEnumerable<(StateReading State, FileReading File)> states, IEnumerable<Question?> questions, IReadOnlyList<Survey> surveys)
    {
        Question[] headlines = [.. questions.OfType<Question>().Where(q => q.Headline is not null).OrderBy(q => q.Order)];
        foreach ((StateReading reading, FileReading file) in states)
        {
            State state = reading.State;
            foreach (Question question in headlines)
            {
                if (!state.Answers.ContainsKey(question.Id)
                    && !surveys.Any(survey => survey.Question.Id == question.Id && survey.Values.ContainsKey(state.Code)))
                {
                    file.Whole("answers").Report(CoverageChecks.NoHeadlineAnswer, state.At,
                        $"'{question.Id}' is answered neither here nor by a survey; the page will say 'not yet researched'");
                }
            }
        }
    }

    /// <summary>Warns when a state's billing code is not among the national codes.</summary>
    public static void WarnOfCodes(
        IEnumerable<(StateReading State, FileReading File)> states, IEnumerable<BillingCode> codes)
    {
        HashSet<string> explained = [.. codes.Select(code => code.Code)];
        foreach ((StateReading reading, FileReading file) in states)
        {
            foreach (BillingEntry entry in reading.State.Billing)
            {
                if (entry.Code.Length > 0 && !explained.Contains(entry.Code))
                {
                    file.Whole("billing").Report(BillingChecks.UnexplainedCode, entry.At,
                        $"{Wording.Quote(entry.Code)} is not explained in national/codes.yml; add it there");
                }
            }
        }
    }

    /// <summary>Warns of shared sources that no file cites.</summary>
    public static void WarnOfUncited(IEnumerable<(Source Source, FileReading File)> sources)
    {
        foreach ((Source source, FileReading file) in sources)
        {
            file.Whole("source").Report(SourceChecks.Uncited, source.At, $"'{source.Id}' is cited by no file; cite it or remove it");
        }
    }

    /// <summary>Reports addresses of seed points that lead to no fact.</summary>
    public static void ReportLostFacts(Atlas atlas, FileReading file)
    {
        HashSet<string> known = [.. FactAddresses.Of(atlas)];
        Section section = file.Whole("seed-points");
        foreach (SeedPoint point in atlas.SeedPoints)
        {
            foreach (SeedFact fact in point.Facts.Where(fact => !known.Contains(fact.Address)))
            {
                string page = fact.Address[..(fact.Address.IndexOf('#', StringComparison.Ordinal) + 1)];
                section.Report(SeedChecks.LostFact, fact.At,
                    $"'{point.Id}' names {Wording.Quote(fact.Address)}, which no fact has{Wording.DidYouMean(fact.Address, known.Where(address => page.Length > 0 && address.StartsWith(page, StringComparison.Ordinal)))}");
            }
        }
    }
}

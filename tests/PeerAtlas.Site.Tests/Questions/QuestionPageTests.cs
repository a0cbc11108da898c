using System.Globalization;
using AngleSharp.Dom;
using PeerAtlas.Policy;
using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.Resolving;
using PeerAtlas.Policy.States;
using PeerAtlas.Site.Scoring;
using PeerAtlas.Site.Tests.Facts;
using PeerAtlas.Site.Tests.Running;
using PeerAtlas.Site.Wording;
using Xunit;

namespace PeerAtlas.Site.Tests.Questions;

/// <summary>A page a question: all states' answers, counted and listed.</summary>
public sealed class QuestionPageTests(RealSite site)
{
    private const string NewQuestion =
        """
          - id: medicaid-groups
            topic: medicaid
            order: 9
            wording: Are groups covered?
            label: Groups
            why: In a group, people learn from one another.
            kind: yes-no-limited
            values: { yes: "{state} Medicaid pays for groups.", limited: "Some groups.", no: "No groups.", unclear: "Nobody says." }
            coding: { yes: Paid., limited: Some., no: None., unclear: Nobody says. }
        requirements:
        """;

    [Fact]
    public void The_index_lists_every_question_and_requirement_once_under_its_topic()
    {
        var index = site.Page("/questions/");
        foreach (var topic in site.Atlas.Codebook.Topics)
        {
            Assert.Equal(
                All.Where(question => question.Topic.Id == topic.Id).Select(question => $"/questions/{question.Id}/"),
                index.GetElementById(topic.Id)!.QuerySelectorAll("li a").Select(link => link.GetAttribute("href")!));
        }
    }

    [Fact]
    public void A_page_begins_with_the_question_and_why_it_matters() => Each(All, (question, page, check) =>
    {
        check(page.QuerySelector("h1")!.Reads() == Words.Normal(question.Wording), "does not begin with the question");
        check(page.QuerySelector(".lede")!.Reads() == Words.Normal(question.Why), "does not say why it matters");
    });

    [Fact]
    public void The_counts_of_a_yes_or_no_question_are_those_of_the_resolved_answers_and_add_up_to_the_states() =>
        Each(site.Atlas.Codebook.Questions.Where(question => question.Kind is AnswerKind.YesNoLimited), (question, page, check) =>
        {
            var shown = page.QuerySelectorAll(".sign-counts > div")
                .ToDictionary(part => part.QuerySelector("dt")!.Reads(), part => int.Parse(part.QuerySelector("dd strong")!.Reads(), CultureInfo.InvariantCulture));
            var signs = Counted(question).Select(row => row.Answer?.Sign ?? Sign.Absent).ToList();
            check(shown.Values.Sum() == RawStates.Counted, $"the counts add up to {shown.Values.Sum()}");
            check(Signs.All.All(sign => shown[sign.Word()] == signs.Count(s => s == sign)), "a count differs from the answers");
            var parts = page.QuerySelector(".sign-bar")!.QuerySelectorAll("rect").Select(part => Math.Round(Percent(part.GetAttribute("width")!) * RawStates.Counted / 100)).ToList();
            check(parts.SequenceEqual(Signs.All.Select(sign => (decimal)shown[sign.Word()])), $"the bar shows {string.Join(", ", parts)}");
        });

    [Fact]
    public void What_an_answer_means_is_said_of_one_state_beside_the_count_of_many()
    {
        foreach (var question in site.Atlas.Codebook.Questions.Where(question => question.Kind is AnswerKind.FixedTerms))
        {
            var expected = RawData.OfRepository.Codebook.Question(question.Id)["values"].Entries.Select(entry => entry.Value["meaning"].TextOrNull).OfType<string>();
            Assert.Equal(
                expected.Select(meaning => Words.Normal(meaning.Replace("{state}", "The state", StringComparison.Ordinal))),
                site.Page($"/questions/{question.Id}/").QuerySelectorAll(".term-counts .aside").Select(meaning => meaning.Reads()));
        }
    }

    [Fact]
    public void The_counts_of_a_question_of_fixed_terms_are_those_of_the_answers() =>
        Each(site.Atlas.Codebook.Questions.Where(question => question.Kind is AnswerKind.FixedTerms), (question, page, check) =>
        {
            var answers = Counted(question).Select(row => row.Answer?.Value as AnswerValue.Coded).ToList();
            foreach (var term in ((AnswerKind.FixedTerms)question.Kind).Terms)
            {
                var part = page.QuerySelectorAll(".term-counts > div").Single(part => part.QuerySelector("dt")!.Reads() == term.Name);
                var count = answers.Count(answer => answer?.Terms.Contains(term) ?? false);
                check(part.QuerySelector("strong")!.Reads() == $"{count}", $"{term.Id} is not {count}");
            }

            var absent = page.QuerySelectorAll(".term-counts > div")[^1];
            var missing = answers.Count(answer => answer is null);
            check(absent.Reads() == $"Not yet researched {missing} {(missing == 1 ? "state" : "states")}", $"absent reads {absent.Reads()}");
        });

    [Fact]
    public void The_table_has_a_row_for_every_state_with_its_answer_note_source_and_date() => Each(site.Atlas.Codebook.Questions, (question, page, check) =>
    {
        var rows = page.QuerySelectorAll(".sortable tbody tr");
        check(rows.Select(row => row.Id).SequenceEqual(site.Atlas.States.Select(state => state.Slug)), "not one row a state");
        foreach (var ((state, answer), row) in site.Atlas.ResolveAll(question).Zip(rows))
        {
            check(row.QuerySelector("th a")!.GetAttribute("href") == $"/states/{state.Slug}/#{question.Id}", $"{state.Slug}: no link to its answer");
            var cells = row.QuerySelectorAll("td");
            var bare = answer switch
            {
                null => "Not yet researched",
                { Sign: { } sign } => sign.Word(),
                { Value: AnswerValue.Coded coded } => string.Join(", ", coded.Terms.Select(term => term.Name)),
                { Value: AnswerValue.Text text } => Words.Normal(text.Words),
                _ => null,
            };
            var words = bare is not null && answer?.Claim.Said.Basis() is { } basis ? $"{bare.TrimEnd('.')}, {basis}" : bare;
            check(words is null ? cells[0].Reads().Length > 0 : cells[0].Reads() == words, $"{state.Slug}: reads {cells[0].Reads()}, not {words}");
            check(cells[1].Reads() == Words.Normal(answer?.Claim.Note ?? ""), $"{state.Slug}: the note reads {cells[1].Reads()}");
            if (answer is not null)
            {
                foreach (var evidence in answer.Claim.All)
                {
                    check(cells[2].QuerySelectorAll("a").Any(link => link.GetAttribute("href") == evidence.Source.Url), $"{state.Slug}: no link to {evidence.Source.Url}");
                }
            }
        }
    });

    [Fact]
    public void A_requirement_has_a_row_for_every_credential() => Each(site.Atlas.Codebook.Requirements, (requirement, page, check) =>
    {
        var credentials = site.Atlas.States.SelectMany(state => state.Credentials.Select(credential => (state, credential))).ToList();
        var rows = page.QuerySelectorAll("tbody tr");
        check(rows.Length == credentials.Count, $"{rows.Length} rows for {credentials.Count} credentials");
        foreach (var ((state, credential), row) in credentials.Zip(rows))
        {
            check(row.QuerySelector("th a")!.GetAttribute("href") == $"/states/{state.Slug}/#{credential.Claim.Anchor}", $"{state.Slug}: no link to its card");
            check(row.QuerySelector("td")!.Reads() == Words.Normal(credential.Name), $"{state.Slug}: {row.QuerySelector("td")!.Reads()} is not {credential.Name}");
            check(
                (Atlas.Resolve(credential, requirement) is null) == (row.QuerySelectorAll("td")[2].Reads() == "Not yet researched"),
                $"{state.Slug} {credential.Name}: reads {row.QuerySelectorAll("td")[2].Reads()}");
        }
    });

    [Fact]
    public void A_question_that_is_new_in_the_codebook_gets_its_page_its_entry_and_its_place_on_every_state_page()
    {
        var small = new SmallAtlas()
            .Data("codebook.yml", SmallAtlas.Codebook.Replace("requirements:", NewQuestion, StringComparison.Ordinal))
            .Idaho("answers:\n  medicaid-groups: { value: yes, source: own }")
            .Render();

        Assert.Equal("Are groups covered?", small.Page("/questions/medicaid-groups/").QuerySelector("h1")!.Reads());
        Assert.Equal("Yes", small.Page("/questions/medicaid-groups/").QuerySelector("#idaho td")!.Reads());
        Assert.Equal("Not yet researched", small.Page("/questions/medicaid-groups/").QuerySelector("#ohio td")!.Reads());
        Assert.Equal(
            "Are groups covered? at least 1 yes, 0 in part, 0 no, 0 not clear, 1 not yet researched",
            small.Page("/questions/").QuerySelector("a[href='/questions/medicaid-groups/']")!.ParentElement!.Reads());
        Assert.Contains("Yes. Idaho Medicaid pays for groups.", small.Page("/states/idaho/").GetElementById("medicaid-groups")!.Reads(), StringComparison.Ordinal);
        Assert.NotNull(small.Page("/states/ohio/").QuerySelector(".absent-list #medicaid-groups"));
    }

    [Fact]
    public void One_state_is_counted_as_a_state_and_two_as_states()
    {
        var small = new SmallAtlas().Idaho("answers:\n  medicaid-adults: { value: yes, source: own }").Render();
        Assert.Equal(
            ["Yes at least 1 state", "In part 0 states", "No 0 states", "Not clear 0 states", "Not yet researched 1 state"],
            small.Page("/questions/medicaid-adults/").QuerySelectorAll(".sign-counts > div").Select(part => part.Reads()));
    }

    private IEnumerable<(State State, ResolvedAnswer? Answer)> Counted(Question question) =>
        site.Atlas.ResolveAll(question).Where(row => !RawStates.IsTerritory(row.State.Code));

    private IEnumerable<Question> All => site.Atlas.Codebook.Questions.Concat(site.Atlas.Codebook.Requirements);

    private void Each(IEnumerable<Question> questions, Action<Question, IDocument, Action<bool, string>> look)
    {
        Findings findings = new();
        foreach (var question in questions)
        {
            look(question, site.Page($"/questions/{question.Id}/"), (right, wrong) => findings.Check(right, () => $"{question.Id}: {wrong}"));
        }

        findings.AssertNone();
    }

    private static decimal Percent(string text) => decimal.Parse(text.TrimEnd('%'), CultureInfo.InvariantCulture);
}

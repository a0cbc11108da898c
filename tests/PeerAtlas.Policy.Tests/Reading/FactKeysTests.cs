using CsCheck;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Dates;
using PeerAtlas.Policy.Facts;
using static PeerAtlas.Policy.Tests.SmallFiles;

namespace PeerAtlas.Policy.Tests.Reading;

/// <summary>Slips in what a fact may carry: each one problem, at its place, that says what would be right.</summary>
public class FactKeysTests
{
    private static readonly Gen<string> PastDates =
        from day in Gen.Int[0, 2000].Select(days => SmallAtlas.Today.AddDays(-days))
        from length in Gen.OneOf(4, 7, 10)
        select day.ToString("yyyy-MM-dd", null)[..length];

    private static string[] CodesOf(SmallAtlas atlas) => [.. atlas.Read().Problems.Select(problem => problem.Code)];

    private static void AssertProblem(string code, string old, string by, string words, string file = Idaho)
    {
        SmallAtlas atlas = SmallAtlas.Valid.Replace(file, old, by);
        Problem problem = Assert.Single(atlas.Read().Problems);
        Assert.Equal((code, atlas.Marked), (problem.Code, problem.At));
        Assert.Contains(words, problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("▶“yes”", "yes")]
    [InlineData("▶‘No’", "no")]
    [InlineData("▶Yes", "yes")]
    [InlineData("▶true", "yes")]
    [InlineData("▶false", "no")]
    [InlineData("▶partial", "limited")]
    [InlineData("▶in part", "limited")]
    [InlineData("▶unknown", "unclear")]
    [InlineData("▶limitted", "limited")]
    public void What_editors_and_other_formats_write_for_an_answer_is_told_in_this_ones_words(string written, string meant) =>
        AssertProblem("PA012", "value: yes", $"value: {written}", $"did you mean '{meant}'?");

    [Theory]
    [InlineData("value: Two hours a day, until: 2024", "value: ▶Two hours a day, until: 2025-08", "the end of the one above it, 2025-07")]
    [InlineData("value: Two hours a day, until: 2024", "value: ▶Two hours a day, until: 2025-01", "after the one above it began, 2024; two values cannot have held at once")]
    [InlineData("since: 2024, note: By the old list. }\n      - { value: Two hours a day, until: 2024", "note: By the old list. }\n      - { value: ▶Two hours a day, until: 2025-07", "as the one above it did")]
    [InlineData("value: Three hours a day, until: 2025-07, source: fees, since: 2024", "value: ▶Three hours a day, until: 2025-07, source: fees, since: 2025-08", "began 2025-08, after it ended, 2025-07")]
    public void What_held_before_stands_newest_first_and_began_before_it_ended(string old, string by, string words) =>
        AssertProblem("PA037", old, by, words);

    [Fact]
    public void Whatever_the_two_dates_a_fact_took_effect_by_the_day_for_which_its_source_speaks() =>
        Gen.Select(PastDates, PastDates).Sample((since, asOf) =>
            CodesOf(SmallAtlas.Valid.Replace(Idaho, "as_of: 2025-06-30", $"as_of: {asOf}\n    since: {since}")).Contains("PA038")
                == FactDate.Parse(since).FirstDay > FactDate.Parse(asOf).LastDay, iter: 200);

    [Fact]
    public void Whatever_the_dates_what_held_before_had_ended_by_the_time_that_the_fact_took_effect() =>
        Gen.Select(PastDates, PastDates).Sample((until, since) =>
            CodesOf(SmallAtlas.Valid.Replace(Idaho, "as_of: 2025-06-30", $"since: {since}\n    earlier: [{{ value: no, until: {until}, source: fees }}]")).Contains("PA037")
                == FactDate.Parse(until).FirstDay > FactDate.Parse(since).LastDay, iter: 200);

    [Fact]
    public void Whatever_its_date_what_is_announced_has_come_or_is_to_be_looked_for_or_lies_ahead() =>
        Gen.Select(Gen.Int[2020, 2030], Gen.Int[1, 12]).Sample((year, month) =>
            CodesOf(SmallAtlas.Valid.Replace(Idaho, "from: 2027-01", $"from: {year}-{month:00}")).Contains("PA106")
                == new DateOnly(year, month, 1).AddMonths(1) <= SmallAtlas.Today, iter: 200);

    [Fact]
    public void A_quotation_has_any_number_of_words_up_to_the_most() =>
        Gen.Select(Gen.Int[1, 60], Gen.OneOf(" ", "  ", "\n     ")).Sample((words, between) =>
            CodesOf(SmallAtlas.Valid.Replace(Idaho, "no more than sixteen units in one day", string.Join(between, Enumerable.Repeat("word", words)))).Contains("PA039")
                == words > Evidence.LongestQuote, iter: 200);

    [Fact]
    public void A_dash_between_two_spaces_is_no_word_of_a_quotation() =>
        Assert.Empty(SmallAtlas.Valid.Replace(Idaho, "no more than sixteen units in one day", string.Join(" – ", Enumerable.Repeat("word", Evidence.LongestQuote)) + " - ").Read().Problems);

    [Theory]
    [InlineData("‘It’s one day’", true)]
    [InlineData("'\"One day\"'", true)]
    [InlineData("\"'One day'\"", true)]
    [InlineData("««One» day»", true)]
    [InlineData("““Day” means one”", true)]
    [InlineData("“Day” means one.", false)]
    [InlineData("One “day”", false)]
    [InlineData("“Day” and “night”", false)]
    [InlineData("'\"Day\" and \"night\"'", false)]
    public void A_quotation_has_no_marks_around_the_whole_of_it(string quote, bool wrong) =>
        Assert.Equal(wrong ? ["PA051"] : [], CodesOf(SmallAtlas.Valid.Replace(Idaho, "quote: no more than sixteen units in one day", $"quote: {quote}")));

    [Theory]
    [InlineData("since: 2025-04", true)]
    [InlineData("since: 2025-04\n    as_of: 2025-04", false)]
    [InlineData("since: 2025-03-31", false)]
    public void A_fact_that_took_effect_after_its_source_was_published_waits_to_be_seen_in_force(string dates, bool warned) =>
        Assert.Equal(warned ? ["PA108"] : [], CodesOf(SmallAtlas.Valid.Replace(Idaho, "as_of: 2025-06-30", dates)));

    [Theory]
    [InlineData("source: rule\n    as_of: 2025-06-30", "source: [rule, post]\n    since: 2025-04")]
    [InlineData("source: rule\n    as_of: 2025-06-30", "source: fees\n    since: 2026-05")]
    public void One_whose_other_source_is_undated_or_that_was_opened_since_is_not_asked_for(string old, string by) =>
        Assert.Empty(SmallAtlas.Valid.Replace(Idaho, old, by).Read().Problems);

    [Fact]
    public void What_held_before_had_ended_by_the_date_of_the_facts_own_source() =>
        AssertProblem("PA046", "as_of: 2025-06-30", "earlier: [{ value: ▶no, until: 2025-04, source: fees }]", "after the date of 'rule', 2025-03");

    [Fact]
    public void What_was_read_before_it_was_in_force_is_one_problem_though_it_names_what_ended_then() =>
        AssertProblem("PA108", "as_of: 2025-06-30", "since: ▶2025-04\n    earlier: [{ value: no, until: 2025-04, source: fees }]", "'since' is 2025-04");

    [Fact]
    public void One_document_does_not_dispute_a_fact_with_two_values() =>
        AssertProblem("PA040", "as_of: 2025-06-30", "disputed: [{ value: no, source: post }, { value: ▶unclear, source: [fees, post] }]", "'post' is listed twice");

    [Fact]
    public void Of_several_sources_the_one_is_named_that_stands_behind_the_fact() =>
        AssertProblem("PA040", "as_of: 2025-06-30", "disputed: [{ value: ▶no, source: [post, rule] }]", "'rule' stands behind the fact itself");

    [Theory]
    [InlineData("value: ▶unclear\n    source", "'unclear' needs a note that says what the sources leave open")]
    public void What_is_not_clear_says_what_is_open(string by, string words) => AssertProblem("PA048", "value: yes\n    source", by, words);

    [Theory]
    [InlineData("checked: ▶2023-12-31", "before 'published', 2024")]
    [InlineData("checked: ▶2026", "write the day")]
    public void A_source_was_opened_on_a_day_and_not_before_it_was_published(string by, string words) =>
        AssertProblem("PA049", "checked: 2026-05-01", by, words);

    [Theory]
    [InlineData("formerly: [▶certified-peer]", "'certified-peer', which is this entry's own id; leave it out")]
    [InlineData("formerly: [peer, ▶peer]", "'formerly' names 'peer' twice; once is enough")]
    public void A_former_id_is_another_one_and_stands_once(string by, string words) => AssertProblem("PA041", "formerly: [peer]", by, words);

    [Theory]
    [InlineData("until: 2025-07", "until: ▶2027", "PA014")]
    [InlineData("since: 2025-07\n", "since: ▶2026-12\n", "PA014")]
    [InlineData("checked: 2026-05-01", "checked: ▶2026-12-01", "PA014")]
    [InlineData("from: 2027-01", "from: ▶spring 2027", "PA013")]
    [InlineData("archived: https://example.org/copy", "archived: ▶copy", "PA015")]
    [InlineData("formerly: [peer]", "formerly: [▶The Peer]", "PA029")]
    [InlineData("for: members", "for: ▶member", "PA012")]
    [InlineData("serves: mental-health", "serves: mental-health\n    level: ▶trainee", "PA012")]
    [InlineData("modifiers: [HQ]", "modifiers: [HQ]\n    group: ▶true", "PA012")]
    [InlineData("still_asks: [exam]", "still_asks: [▶exams]", "PA021")]
    [InlineData("still_asks: [exam]", "still_asks: ▶exam", "PA010")]
    [InlineData("renewal-hours: { value: 20,", "renewal-hours: { value: 20, per: ▶month,", "PA012")]
    [InlineData("renewal-hours: { value: 20,", "renewal-hours: { value: 20, per: ▶1 years,", "PA012")]
    [InlineData("kind: state,", "kind: ▶icrc,", "PA012")]
    [InlineData("source: [rule, fees]", "source: [rule, ▶rule]", "PA032")]
    [InlineData("source: [rule, fees]", "source: ▶[]", "PA011")]
    [InlineData("source: [rule, fees]", "source: [rule, ▶fee]", "PA019")]
    public void A_key_takes_what_it_takes(string old, string by, string code) => AssertProblem(code, old, by, "'");

    [Theory]
    [InlineData("exam: { value: yes, kind: state,", "exam: { value: yes, kind: state, still_asks: ▶[exam],", "'still_asks' goes only with")]
    [InlineData("renewal-years: { value: 2,", "renewal-years: { value: 2, kind: ▶state,", "'renewal-years' has no kinds")]
    [InlineData("renewal-years: { value: 2,", "renewal-years: { value: 2, per: ▶year,", "stand for no time")]
    public void Keys_of_some_requirements_are_refused_in_others(string old, string by, string words) => AssertProblem("PA033", old, by, words);

    [Theory]
    [InlineData("disputed: [{ value: no, source: post, ▶still_asks: [exam] }]")]
    [InlineData("disputed: [{ value: no, source: post, ▶since: 2025 }]")]
    [InlineData("earlier: [{ value: no, until: 2024, source: post, ▶as_of: 2024 }]")]
    [InlineData("announced: { value: no, from: 2027, source: post, ▶reading: inferred }")]
    public void What_stands_beside_a_fact_takes_only_its_own_keys(string beside) =>
        AssertProblem("PA008", "reciprocity: { value: limited,", $"reciprocity: {{ value: limited, {beside},", "is not a key here");

    [Theory]
    [InlineData("Three hours a day, until: 2025-07, ", "Three hours a day, ", "'until' is missing")]
    [InlineData("from: 2027-01, ", "", "'from' is missing")]
    public void What_held_before_says_until_when_and_what_is_announced_from_when(string old, string by, string words)
    {
        Problem problem = Assert.Single(SmallAtlas.Valid.Replace(Idaho, old, by).Read().Problems);
        Assert.Equal("PA009", problem.Code);
        Assert.Contains(words, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fact_against_a_survey_of_its_own_document_is_a_document_against_itself()
    {
        SmallAtlas atlas = SmallAtlas.Valid.Replace(Idaho, "value: yes\n    source: rule", "value: ▶no\n    source: count-2025");
        Problem problem = Assert.Single(atlas.Read().Problems);
        Assert.Equal(("PA040", atlas.Marked), (problem.Code, problem.At));
        Assert.Contains("surveys/count-2025.yml", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("value: yes\n    source: rule", "value: yes\n    source: count-2025")]
    [InlineData("value: yes\n    source: rule", "value: unclear\n    note: So it is.\n    source: count-2025")]
    [InlineData("value: yes\n    source: rule", "value: no\n    source: [rule, count-2025]")]
    public void One_that_agrees_leaves_it_open_or_rests_on_another_text_too_is_none(string old, string by) =>
        Assert.Empty(SmallAtlas.Valid.Replace(Idaho, old, by).Read().Problems);

    [Theory]
    [InlineData(0, "years ago; look")]
    [InlineData(1, "years ago, as does one more; look")]
    [InlineData(3, "years ago, as do 3 more; look")]
    public void Old_facts_of_one_source_and_date_are_one_warning_that_counts_them(int more, string words)
    {
        string services = string.Concat(Enumerable.Range(0, more).Select(i => $"  - {{ value: Help {i}, source: fees, as_of: 2020 }}\n"));
        SmallAtlas atlas = SmallAtlas.Valid
            .Replace(Idaho, "    source: rule\n    as_of: 2025-06-30\n", "    source: fees\n    as_of: 2020\n")
            .Replace(Idaho, "services:\n", "services:\n" + services);
        Problem problem = Assert.Single(atlas.Read().Problems);
        Assert.Equal("PA102", problem.Code);
        Assert.Contains(words, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Old_facts_of_two_dates_are_two_warnings() =>
        Assert.Equal(
            ["PA102", "PA102"],
            SmallAtlas.Valid.Replace(Idaho, "as_of: 2025-06-30", "as_of: 2020")
                .Replace(Idaho, "services:\n", "services:\n  - { value: Help, source: rule, as_of: 2019 }\n").Read().Problems.Select(problem => problem.Code));

    [Theory]
    [InlineData("title: A rule", "title: A rule ▶#4")]
    [InlineData("url: https://example.gov/rule", "url: https://example.gov/rule ▶#part")]
    [InlineData("{ value: Peers lead.,", "{ value: Peers lead ▶#1\n    ,")]
    [InlineData("quote: no more than", "quote: no more ▶# than")]
    [InlineData("note: More with approval.", "note: “See ▶#4”")]
    [InlineData("note: More with approval.", "note: ▶#4 says so")]
    [InlineData("note: More with approval.", "note: More, by rule\n          ▶# 16 of the bulletin")]
    [InlineData("note: More with approval.", "note: >- ▶# 16 of the bulletin\n          says so.")]
    public void A_text_or_an_address_cut_short_by_a_number_sign_is_told_where_it_ends(string old, string by) =>
        AssertProblem("PA036", old, by, "double quotes");

    [Theory]
    [InlineData("title: A rule", "title: \"A rule #4\"")]
    [InlineData("title: A rule", "title: A rule#4")]
    [InlineData("title: A rule", "# A remark\n    title: A rule")]
    [InlineData("published: 2025-03", "published: 2025-03 # by its foot")]
    [InlineData("kind: regulation\n", "kind: regulation # a rule\n")]
    [InlineData("title: A rule", "title: A rule\n    # A remark on what follows")]
    [InlineData("title: A rule", "title: >-\n      A rule # 4")]
    public void A_remark_on_its_own_line_or_behind_what_is_no_text_passes(string old, string by) =>
        Assert.Empty(SmallAtlas.Valid.Replace(Idaho, old, by).Read().Problems);

    [Fact]
    public void A_source_of_a_state_has_no_id_of_a_shared_one() =>
        AssertProblem("PA032", "{}\n", "\n  ▶count-2025: { title: A, publisher: B, url: https://example.org/a, kind: regulation }\nservices: [{ value: C, source: count-2025 }]\n",
            "sources/count-2025.yml", Wyoming);

    [Fact]
    public void One_that_is_the_shared_document_itself_is_one_problem() =>
        AssertProblem("PA032", "{}\n", "\n  ▶count-2025: { title: A, publisher: B, url: https://example.org/count-2025, kind: survey }\nservices: [{ value: C, source: count-2025 }]\n",
            "sources/count-2025.yml", Wyoming);

    [Fact]
    public void A_shared_source_that_no_file_cites_is_one_warning()
    {
        Problem problem = Assert.Single(SmallAtlas.Valid.With("sources/page.yml", "title: A\npublisher: B\nurl: https://example.org/a\nkind: regulation\n").Read().Problems);
        Assert.Equal(("PA101", "data/sources/page.yml"), (problem.Code, problem.At.File));
    }

    [Theory]
    [InlineData("    own: yes\n", "", "PA009")]
    [InlineData("modifiers:\n", "  - { code: H0039, own: yes, name: A, unit: b, used_for: C., listed_for_peers: no, source: list, source_url: https://example.org/list }\nmodifiers:\n", "PA032")]
    public void Exactly_one_code_is_peer_supports_own(string old, string by, string code) =>
        Assert.Equal([code], SmallAtlas.Valid.Replace(Codes, old, by).Read().Problems.Select(problem => problem.Code));

    [Fact]
    public void At_most_one_document_is_the_model_standard()
    {
        const string Second = "- { id: second, model_standard: yes, title: A, publisher: B, kind: bulletin, url: https://example.gov/b, summary: C., key_points: [D.], source_url: https://example.gov/b }\n";
        SmallAtlas one = SmallAtlas.Valid.Append(SmallFiles.Documents, Second);
        Assert.Empty(one.Read().Problems);
        Assert.Equal(["PA032"], one.Replace(SmallFiles.Documents, "id: letter\n", "id: letter\n  model_standard: yes\n").Read().Problems.Select(problem => problem.Code));
    }

    [Fact]
    public void A_seed_point_names_at_least_one_fact() =>
        AssertProblem("PA045", "facts:\n    - states/idaho/#medicaid-mental-health\n    - states/idaho/#credential-peer-training-hours", "facts: ▶[]", "names no fact", SeedPoints);

    [Fact]
    public void A_data_folder_may_do_without_seed_points() => Assert.Empty(SmallAtlas.Valid.Without(SeedPoints).ReadAtlas().SeedPoints);

    [Fact]
    public void What_seed_points_name_is_not_called_lost_while_a_file_has_errors() =>
        Assert.Equal(["PA012"], SmallAtlas.Valid.Replace(Idaho, "value: yes", "value: maybe").Replace(SeedPoints, "peer-training", "peer-train").Read().Problems.Select(problem => problem.Code));
}

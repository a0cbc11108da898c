using System.Collections.Immutable;
using PeerAtlas.Policy.Revisions;
using static PeerAtlas.Policy.Tests.SmallFiles;

namespace PeerAtlas.Policy.Tests.Revisions;

/// <summary>What changed between two revisions of the data.</summary>
public class RevisionTests
{
    private const string Fact = "value: yes\n    source: rule\n    as_of: 2025-06-30";
    private static readonly SmallAtlas Valid = SmallAtlas.Valid;

    private static ImmutableArray<Change> Between(SmallAtlas older, SmallAtlas newer) => Revision.Compare(older.Read().Atlas!, newer.Read().Atlas!);

    private static ImmutableArray<Change> After(string file, string old, string by) => Between(Valid, Valid.Replace(file, old, by));

    private static SmallAtlas Answer(string fact) => Valid.Replace(Idaho, Fact, fact);

    private static (ChangeKind Kind, string Field, string? Before, string? After) Told(Change change) => (change.Kind, change.Field, change.Before?.Text, change.After?.Text);

    [Fact]
    public void Nothing_changed_between_the_same_data() => Assert.Empty(Between(Valid, Valid));

    [Fact]
    public void Where_in_its_file_something_stands_is_no_change() =>
        Assert.Empty(After(Idaho, "code: ID\n", "# A comment.\n\ncode: ID\n"));

    [Theory]
    [InlineData("value: no\n    source: post\n    as_of: 2025-07-02\n    since: 2025-07-01")]
    [InlineData("value: no\n    source: rule\n    as_of: 2025-06-30\n    since: 2025-06-30")]
    [InlineData("value: no\n    source: rule\n    as_of: 2026-02")]
    [InlineData("value: no\n    source: rule\n    as_of: 2025-06-30\n    earlier: [{ value: yes, until: 2025-05, source: fees }]")]
    public void A_value_that_is_another_since_a_day_or_by_a_newer_word_is_a_change_of_policy(string fact)
    {
        var change = Assert.Single(Between(Valid, Answer(fact)));
        Assert.Equal((ChangeKind.Policy, "value", "yes", "no"), Told(change));
        Assert.Equal(("ID", "medicaid-mental-health", "/states/idaho/#medicaid-mental-health"), (change.About.State!.Code, change.About.Question!.Id, change.About.Address));
    }

    [Theory]
    [InlineData("value: no\n    source: rule\n    as_of: 2025-06-30")]
    [InlineData("value: no\n    source: fees\n    as_of: 2025-06-30")]
    [InlineData("value: no\n    source: fees\n    as_of: 2025")]
    [InlineData("value: no\n    source: post")]
    public void Another_value_for_the_same_or_an_unknown_time_is_a_correction(string fact) =>
        Assert.Equal((ChangeKind.Correction, "value", "yes", "no"), Told(Assert.Single(Between(Valid, Answer(fact)))));

    [Fact]
    public void What_became_unclear_by_a_newer_source_is_what_we_know_and_not_the_policy() =>
        Assert.Equal(ChangeKind.Correction, Assert.Single(Between(Answer("value: yes\n    note: So it is.\n    source: rule\n    as_of: 2025-06-30"), Answer("value: unclear\n    note: So it is.\n    source: rule\n    as_of: 2026-02"))).Kind);

    [Fact]
    public void A_day_since_when_it_holds_that_lies_before_what_the_older_fact_spoke_for_is_a_correction() =>
        Assert.Equal(ChangeKind.Correction, Assert.Single(Between(Valid, Answer("value: no\n    source: rule\n    as_of: 2025-06-30\n    since: 2025-06-01"))).Kind);

    [Fact]
    public void What_was_announced_and_came_is_told_once()
    {
        var older = Answer($"{Fact}\n    announced: {{ value: no, from: 2026-10, source: post }}");
        var newer = Answer("value: no\n    source: rule\n    as_of: 2026-11\n    since: 2026-10\n    earlier: [{ value: yes, until: 2026-09, source: fees }]");
        Assert.Equal((ChangeKind.Policy, "value", "yes", "no"), Told(Assert.Single(Between(older, newer))));
    }

    [Theory]
    [InlineData("value: yes\n    source: rule\n    as_of: 2025-06-29", ChangeKind.Date, "as_of")]
    [InlineData(Fact + "\n    since: 2020", ChangeKind.Date, "since")]
    [InlineData(Fact + "\n    note: In the north.", ChangeKind.Wording, "note")]
    [InlineData(Fact + "\n    quote: we pay", ChangeKind.Source, "quote")]
    [InlineData(Fact + "\n    reading: inferred", ChangeKind.Source, "reading")]
    [InlineData("value: yes\n    source: [rule, post]\n    as_of: 2025-06-30", ChangeKind.Source, "source")]
    [InlineData(Fact + "\n    disputed: [{ value: no, source: post, as_of: 2026 }]", ChangeKind.Added, "disputed")]
    [InlineData(Fact + "\n    earlier: [{ value: no, until: 2019, source: fees }]", ChangeKind.Added, "earlier")]
    [InlineData(Fact + "\n    announced: { value: no, from: 2027, source: post }", ChangeKind.Added, "announced")]
    public void Everything_that_a_fact_carries_is_told_for_what_it_is(string fact, ChangeKind kind, string field)
    {
        var change = Assert.Single(Between(Valid, Answer(fact)));
        Assert.Equal((kind, field), (change.Kind, change.Field));
    }

    [Theory]
    [InlineData("value: Four hours a day", "value: Four hours each day", ChangeKind.Wording, "value")]
    [InlineData("note: More with approval.", "note: More with a form.", ChangeKind.Wording, "note")]
    [InlineData("value: Five hours a day", "value: Five hours each day", ChangeKind.Wording, "disputed")]
    [InlineData("source: post, as_of: 2026 }", "source: post, as_of: 2025 }", ChangeKind.Date, "disputed.as_of")]
    [InlineData("note: By the old list.", "note: By a list.", ChangeKind.Wording, "earlier.note")]
    [InlineData("from: 2027-01", "from: 2027-02", ChangeKind.Date, "announced.from")]
    [InlineData("note: By a new rule.", "note: By a rule.", ChangeKind.Wording, "announced.note")]
    [InlineData("overview: Idaho has peers.", "overview: Idaho has many peers.", ChangeKind.Wording, "overview")]
    [InlineData("phone: 208-555-0100", "phone: 208-555-0101", ChangeKind.Correction, "phone")]
    [InlineData("for: members", "for: providers", ChangeKind.Correction, "for")]
    [InlineData("        value: 40", "        value: 46", ChangeKind.Correction, "value")]
    [InlineData("kind: state, source", "kind: course, source", ChangeKind.Correction, "value")]
    [InlineData("still_asks: [exam]", "still_asks: [exam, training-hours]", ChangeKind.Correction, "still_asks")]
    [InlineData("serves: mental-health", "serves: substance-use", ChangeKind.Correction, "serves")]
    [InlineData("rate_usd: 11.5", "rate_usd: 12", ChangeKind.Correction, "rate_usd")]
    [InlineData("rate_usd: 11.5\n    source: rule", "rate_usd: 12\n    source: rule\n    since: 2026-07", ChangeKind.Policy, "rate_usd")]
    [InlineData("    rate_usd: 11.5\n", "", ChangeKind.Removed, "rate_usd")]
    [InlineData("service: Peer support", "service: Peer help", ChangeKind.Wording, "service")]
    [InlineData("hours: 40, cost_usd", "hours: 46, cost_usd", ChangeKind.Correction, "hours")]
    [InlineData("issued: 2025-03-01", "issued: 2025-03-02", ChangeKind.Date, "issued")]
    [InlineData("summary: It says so.", "summary: It says so now.", ChangeKind.Wording, "summary")]
    [InlineData("url: https://example.gov/bulletin", "url: https://example.gov/letter-2", ChangeKind.Correction, "url")]
    [InlineData("checked: 2026-05-01", "checked: 2026-06-01", ChangeKind.Source, "checked")]
    [InlineData("archived: https://example.org/copy", "archived: https://example.org/copy-2", ChangeKind.Source, "archived")]
    [InlineData("title: A rule", "title: The rule", ChangeKind.Source, "title")]
    public void Every_part_of_a_states_file_is_compared(string old, string by, ChangeKind kind, string field)
    {
        var changes = After(Idaho, old, by);
        Assert.Contains(changes, change => (change.Kind, change.Field) == (kind, field));
        Assert.All(changes, change => Assert.True(change.Kind == kind || change.Field == "since", $"{change.Kind} {change.Field}"));
    }

    [Fact]
    public void The_date_of_a_source_is_told_at_the_source_and_not_at_every_fact_that_cites_it() =>
        Assert.Equal((ChangeKind.Source, "published"), Assert.Single(After(Idaho, "published: 2025-03", "published: 2025-04")) is var change ? (change.Kind, change.Field) : default);

    [Fact]
    public void How_long_a_renewal_period_is_belongs_to_one_fact_alone() =>
        Assert.Equal("credential-certified-peer-renewal-years", Assert.Single(After(Idaho, "renewal-years: { value: 2", "renewal-years: { value: 3")).About.Claim!.Anchor);

    [Theory]
    [InlineData("      renewal-hours: { value: 20, source: rule }\n", "")]
    [InlineData("services:\n  - { value: Help with housing, source: rule, formerly: [housing] }\n", "")]
    [InlineData("    - { name: Join, url: https://example.org, source: rule }\n", "    - { name: Join, url: https://example.org, source: rule }\n    - { name: Write, url: https://example.org, source: rule }\n")]
    public void What_comes_and_goes_is_told_as_a_whole(string old, string by)
    {
        var change = Assert.Single(After(Idaho, old, by));
        Assert.Equal((by.Length == 0 ? ChangeKind.Removed : ChangeKind.Added, ""), (change.Kind, change.Field));
        var back = Assert.Single(Between(Valid.Replace(Idaho, old, by), Valid));
        Assert.Equal(by.Length == 0 ? ChangeKind.Added : ChangeKind.Removed, back.Kind);
    }

    [Fact]
    public void A_credential_that_was_renamed_is_renamed_with_its_requirements()
    {
        var changes = After(Idaho, "name: Certified Peer\n    serves: mental-health\n    source: rule\n    formerly: [peer]",
            "name: Certified Helper\n    serves: mental-health\n    source: rule\n    formerly: [peer, certified-peer]");
        Assert.Equal([(ChangeKind.Renamed, ""), (ChangeKind.Wording, "name")], changes.Select(change => (change.Kind, change.Field)));
        Assert.Equal(("credential-certified-peer", "credential-certified-helper"), (changes[0].Before!.Text, changes[0].After!.Text));
    }

    [Fact]
    public void A_source_under_another_id_is_renamed_and_the_facts_that_cite_it_are_the_same()
    {
        var renamed = Valid.With(Idaho, Valid.Files[Idaho].Replace("  rule:\n", "  the-rule:\n", StringComparison.Ordinal)
            .Replace("source: rule", "source: the-rule", StringComparison.Ordinal).Replace("[rule, fees]", "[the-rule, fees]", StringComparison.Ordinal));
        Assert.Equal((ChangeKind.Renamed, "", "rule", "the-rule"), Told(Assert.Single(Between(Valid, renamed))));
    }

    [Fact]
    public void A_states_own_answer_where_a_survey_spoke_tells_what_the_survey_said()
    {
        var own = Valid.Replace(Wyoming, "sources: {}", "sources:\n  letter: { title: A letter, publisher: Wyoming, url: \"https://example.gov/wyoming\", kind: regulation, published: 2026 }")
            .Append(Wyoming, "answers:\n  medicaid-mental-health: { value: yes, source: letter }\n");
        var change = Assert.Single(Between(Valid, own), change => change.About.List == "answers");
        Assert.Equal((ChangeKind.Added, "", "no", "yes"), Told(change));
    }

    [Fact]
    public void A_state_that_comes_is_added_with_all_that_its_file_says()
    {
        var changes = Between(Valid.Without(Wyoming), Valid);
        Assert.Equal("Wyoming", changes.First(change => change.About.List == "states").About.Name);
        Assert.All(changes, change => Assert.Equal(ChangeKind.Added, change.Kind));
    }

    [Theory]
    [InlineData(SmallFiles.Survey, "WY: no", "WY: yes", ChangeKind.Correction, "value")]
    [InlineData(SmallFiles.Survey, "method: They asked.", "method: They wrote.", ChangeKind.Wording, "method")]
    [InlineData(SurveySource, "title: A count", "title: The count", ChangeKind.Source, "title")]
    [InlineData(SmallFiles.Documents, "summary: It began so.", "summary: So it began.", ChangeKind.Wording, "summary")]
    [InlineData(Codes, "used_for: Peer support.", "used_for: Peers.", ChangeKind.Wording, "used_for")]
    [InlineData(Codes, "meaning: Group", "meaning: In a group", ChangeKind.Wording, "meaning")]
    [InlineData(SmallFiles.Glossary, "definition: Help among equals.", "definition: Help.", ChangeKind.Wording, "definition")]
    [InlineData(SmallFiles.Timeline, "source_url: https://example.gov/letter", "source_url: https://example.gov/other", ChangeKind.Source, "source_url")]
    [InlineData(SmallFiles.Advocacy, "status: active", "status: closed", ChangeKind.Correction, "status")]
    [InlineData(Adequacy, "yes_when: yes", "yes_when: no", ChangeKind.Correction, "decided_by")]
    [InlineData(SeedPoints, "point: Idaho pays for it.", "point: Idaho pays.", ChangeKind.Wording, "point")]
    [InlineData(Codebook, "wording: Does Medicaid pay?", "wording: Who pays?", ChangeKind.Wording, "wording")]
    [InlineData(Codebook, "document-kinds: { bulletin: Bulletin }", "document-kinds: { bulletin: A bulletin }", ChangeKind.Wording, "name")]
    public void What_belongs_to_no_single_state_is_compared_too(string file, string old, string by, ChangeKind kind, string field)
    {
        var change = Assert.Single(After(file, old, by));
        Assert.Equal((kind, field), (change.Kind, change.Field));
    }

    [Fact]
    public void Leads_come_and_go()
    {
        var change = Assert.Single(Between(Valid, Valid.Append(Wyoming, "leads:\n  - { for: the waiver, lead: Its appendix. }\n")));
        Assert.Equal((ChangeKind.Added, "", null, "Its appendix."), Told(change));
    }

    [Fact]
    public void Policy_comes_first_then_corrections_and_words_after_what_comes_and_goes()
    {
        var newer = Answer("value: no\n    source: rule\n    as_of: 2025-07-30\n    since: 2025-07-01\n    note: In the north.")
            .Replace(Idaho, "        value: 40", "        value: 46").Append(Wyoming, "leads:\n  - { for: the waiver, lead: Its appendix. }\n");
        Assert.Equal([ChangeKind.Policy, ChangeKind.Correction, ChangeKind.Added, ChangeKind.Wording], Between(Valid, newer).Select(change => change.Kind));
    }

    [Fact]
    public void What_is_announced_bears_the_day_from_which_it_is_to_hold_and_what_held_before_the_day_on_which_it_ended()
    {
        var changes = Between(Valid, Answer(Fact + "\n    earlier: [{ value: no, until: 2019, source: fees }]\n    announced: { value: limited, from: 2027-01, source: post }"));
        Assert.Equal([(null, "2019"), ("2027-01", null)], changes.Select(change => (change.After!.From?.ToString(), change.After.Until?.ToString())));
        var back = Between(Answer(Fact + "\n    announced: { value: limited, from: 2027-01, source: post }"), Valid);
        Assert.Equal("2027-01", Assert.Single(back).Before!.From?.ToString());
    }

    [Fact]
    public void The_day_on_which_something_ended_may_be_mended() =>
        Assert.Equal((ChangeKind.Date, "earlier.until", "2024", "2023"), Told(Assert.Single(After(Idaho, "until: 2024, source", "until: 2023, source"))));

    [Fact]
    public void A_fact_that_is_new_tells_what_is_announced_of_it()
    {
        var bare = Valid.Replace(Idaho, "      medicaid-authority".TrimStart(), "# medicaid-authority");
        var newer = bare.Replace(Idaho, "# medicaid-authority: { value: [state-plan, \"1115\"], source: rule }", "medicaid-authority: { value: state-plan, source: rule, announced: { value: \"1115\", from: 2027, source: post } }");
        Assert.Equal([(ChangeKind.Added, "", null, "state-plan"), (ChangeKind.Added, "announced", null, "1115")], Between(bare, newer).Select(Told));
    }

    [Theory]
    [InlineData(SmallFiles.Timeline, "event: A letter to all the states.", "event: A letter to all of the states.", "event")]
    [InlineData(Wyoming, "lead: Its appendix on who may serve.", "lead: Its appendix C on who may serve.", "")]
    public void A_mended_word_of_what_has_no_id_is_wording(string file, string old, string by, string field)
    {
        var older = Valid.Replace(SmallFiles.Timeline, "event: A letter.", "event: A letter to all the states.").Append(Wyoming, "leads:\n  - { for: the waiver, lead: Its appendix on who may serve. }\n");
        var change = Assert.Single(Between(older, older.Replace(file, old, by)));
        Assert.Equal((ChangeKind.Wording, field), (change.Kind, change.Field));
    }

    [Fact]
    public void Mended_first_words_of_a_fact_give_it_another_address_and_are_told_as_that()
    {
        var older = Valid.Replace(Idaho, "value: Peers lead.", "value: Peers lead many of the agencies.");
        var newer = Valid.Replace(Idaho, "value: Peers lead.", "value: Peers now lead many of the agencies.");
        Assert.Equal([(ChangeKind.Renamed, ""), (ChangeKind.Wording, "value")], Between(older, newer).Select(change => (change.Kind, change.Field)));
    }

    [Fact]
    public void Another_sentence_is_another_fact() =>
        Assert.Equal([ChangeKind.Added, ChangeKind.Removed], After(Idaho, "value: Peers lead.", "value: The state asks people with experience what they need.").Select(change => change.Kind));

    [Fact]
    public void What_the_data_says_by_an_id_has_words_for_people()
    {
        var serves = Assert.Single(After(Idaho, "serves: mental-health", "serves: substance-use"), change => change.Field == "serves");
        Assert.Equal(("mental-health", "Mental health", "Substance use"), (serves.Before!.Text, serves.Before.Words, serves.After!.Words));
        var source = Assert.Single(After(Idaho, "value: 40\n        source: rule", "value: 40\n        source: fees"), change => change.Field == "source");
        Assert.Equal(("rule", "A rule, Idaho", "Fees, Idaho"), (source.Before!.Text, source.Before.Words, source.After!.Words));
    }

    [Fact]
    public void A_lead_is_called_by_the_question_that_it_may_answer() =>
        Assert.Equal("Limits", Assert.Single(Between(Valid, Valid.Append(Wyoming, "leads:\n  - { for: medicaid-limits, lead: Its appendix. }\n"))).About.Name);
}

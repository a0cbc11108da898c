using System.Collections.Immutable;
using PeerAtlas.Policy.Revisions;
using static PeerAtlas.Policy.Tests.SmallFiles;

namespace PeerAtlas.Policy.Tests.Revisions;

/// <summary>What is told as a change of policy, and by which lasting id.</summary>
public class PolicyChangesTests
{
    private const string Fact = "value: yes\n    source: rule\n    as_of: 2025-06-30";
    private static readonly DateOnly Day = new(2026, 11, 20);

    private static Atlas Answer(string fact) => SmallAtlas.Valid.Replace(Idaho, Fact, fact).Read().Atlas!;

    private static ImmutableArray<PolicyChange> Of(string fact, PolicyHistory? history = null) =>
        [.. PolicyChanges.Of(Answer(fact), history).Where(change => change.Claim.Anchor == "medicaid-mental-health")];

    private static ImmutableArray<PolicyChange> Between(string older, string newer) =>
        Of(newer, new PolicyHistory([.. Revision.Compare(Answer(older), Answer(newer)).Select(change => new RecordedChange(Day, change))], Day, 0, false));

    [Fact]
    public void A_fact_that_says_nothing_of_its_past_is_no_news() => Assert.Empty(Of(Fact));

    [Fact]
    public void A_day_since_when_it_holds_is_news_of_that_day()
    {
        var change = Assert.Single(Of($"{Fact}\n    since: 2024-07"));
        Assert.Equal((PolicyChangeKind.Changed, "2024-07", "id/medicaid-mental-health/yes/2024"), (change.Kind, change.Date.ToString(), change.Id));
        Assert.Null(change.Before);
    }

    [Fact]
    public void Each_time_an_answer_flips_is_news_of_its_own()
    {
        var changes = Of($"{Fact}\n    earlier:\n      - {{ value: no, until: 2024-03, source: fees }}\n      - {{ value: yes, until: 2022, source: fees, since: 2020 }}");
        Assert.Equal(
            ["2024-03 id/medicaid-mental-health/yes/2024", "2022 id/medicaid-mental-health/no/2022", "2020 id/medicaid-mental-health/yes/2020"],
            changes.Select(change => $"{change.Date} {change.Id}"));
        Assert.Equal(["no", "yes", null], changes.Select(change => change.Before?.Value.ToString()));
    }

    [Fact]
    public void A_flip_back_within_a_year_has_an_id_of_its_own()
    {
        var ids = Of($"{Fact}\n    earlier:\n      - {{ value: no, until: 2024-09, source: fees }}\n      - {{ value: yes, until: 2024-03, source: fees, since: 2024-01 }}").Select(change => change.Id).ToList();
        Assert.Equal(["id/medicaid-mental-health/yes/2024/2", "id/medicaid-mental-health/no/2024", "id/medicaid-mental-health/yes/2024"], ids);
    }

    [Fact]
    public void A_date_that_becomes_more_exact_a_note_and_a_source_leave_the_id_as_it_was() =>
        Assert.Equal(
            Of($"{Fact}\n    since: 2024").Single().Id,
            Of("value: yes\n    source: fees\n    as_of: 2025-06-30\n    since: 2024-07-01\n    note: With a note now.").Single().Id);

    [Fact]
    public void What_is_announced_is_news_of_the_day_for_which_it_is()
    {
        var change = Assert.Single(Of($"{Fact}\n    announced: {{ value: no, from: 2027-01, source: post }}"));
        Assert.Equal((PolicyChangeKind.Announced, "2027-01", "no", "yes"), (change.Kind, change.Date.ToString(), change.Claim.Value.ToString(), change.Before!.Value.ToString()));
    }

    [Fact]
    public void A_correction_in_the_history_is_told_apart_from_a_change_of_policy()
    {
        var change = Assert.Single(Between(Fact, "value: no\n    source: rule\n    as_of: 2025-06-30"));
        Assert.Equal((PolicyChangeKind.Corrected, null, Day, "id/medicaid-mental-health/corrected/no/2026-11-20"), (change.Kind, change.Date, change.Recorded, change.Id));
    }

    [Fact]
    public void A_change_that_only_the_history_tells_has_no_date_and_is_told_all_the_same()
    {
        var change = Assert.Single(Between(Fact, "value: no\n    source: rule\n    as_of: 2026-02"));
        Assert.Equal((PolicyChangeKind.Changed, null, Day), (change.Kind, change.Date, change.Recorded));
    }

    [Fact]
    public void What_the_fact_tells_of_itself_is_not_told_by_the_history_again()
    {
        var change = Assert.Single(Between(Fact, "value: no\n    source: post\n    as_of: 2025-07-02\n    since: 2025-07-01"));
        Assert.Equal(("id/medicaid-mental-health/no/2025", null), (change.Id, change.Recorded));
    }
}

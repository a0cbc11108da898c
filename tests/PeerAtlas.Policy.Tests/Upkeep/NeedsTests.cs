using System.Collections.Immutable;
using PeerAtlas.Policy.Upkeep;
using static PeerAtlas.Policy.Tests.SmallFiles;

namespace PeerAtlas.Policy.Tests.Upkeep;

/// <summary>What a maintainer should do next.</summary>
public class NeedsTests
{
    private static readonly SmallAtlas Valid = SmallAtlas.Valid;

    private static ImmutableArray<Need> Of(SmallAtlas atlas) => Needs.Of(atlas.Read().Atlas!, SmallAtlas.Today);

    private static Need The(SmallAtlas atlas, string state, string name) =>
        Assert.Single(Of(atlas), need => need.State?.Code == state && need.Name == name);

    private static SmallAtlas Answer(string fact) => Valid.Replace(Idaho, "value: yes\n    source: rule\n    as_of: 2025-06-30", fact);

    [Fact]
    public void A_headline_question_that_nobody_answers_is_missing_and_is_to_be_written_in_the_states_file()
    {
        var need = The(Valid.Replace(SmallFiles.Survey, "  WY: no\n", ""), "WY", "Adults");
        Assert.Equal([Reason.Missing], need.Reasons);
        Assert.Equal("data/states/wyoming.yml", need.At.File);
    }

    [Fact]
    public void What_is_not_clear_is_in_need_at_the_top_of_a_page_only()
    {
        Assert.Equal([Reason.Unclear], The(Answer("value: unclear\n    note: So it is.\n    source: rule"), "ID", "Adults").Reasons);
        Assert.DoesNotContain(Of(Valid.Replace(Idaho, "{ value: limited, source: rule, still_asks: [exam] }", "{ value: unclear, source: rule, note: So it is. }")),
            need => need.Reasons.Contains(Reason.Unclear));
    }

    [Fact]
    public void A_survey_that_stands_in_for_the_state_is_to_be_replaced_in_the_states_file()
    {
        var need = The(Valid, "WY", "Adults");
        Assert.Equal([Reason.Survey], need.Reasons);
        Assert.Equal("data/states/wyoming.yml", need.At.File);
    }

    [Theory]
    [InlineData("value: yes\n    source: post\n    as_of: 2026", Reason.Trade)]
    [InlineData("value: yes\n    source: rule\n    reading: inferred", Reason.Inferred)]
    [InlineData("value: yes\n    source: rule\n    as_of: 2020", Reason.Old)]
    [InlineData("value: yes\n    source: rule\n    announced: { value: no, from: 2026-05, source: rule }", Reason.Unconfirmed)]
    public void A_fact_is_in_need_for_what_it_rests_on(string fact, Reason reason) =>
        Assert.Equal([reason], The(Answer(fact), "ID", "Adults").Reasons);

    [Fact]
    public void What_is_announced_for_a_day_ahead_needs_nothing() =>
        Assert.DoesNotContain(Of(Answer("value: yes\n    source: rule\n    announced: { value: no, from: 2027-05, source: rule }")), need => need.Name == "Adults" && need.State?.Code == "ID");

    [Fact]
    public void One_fact_stands_once_with_all_of_its_reasons_the_gravest_first() =>
        Assert.Equal([Reason.Trade, Reason.Inferred, Reason.Undated], The(Answer("value: yes\n    source: post\n    reading: inferred"), "ID", "Adults").Reasons);

    [Fact]
    public void A_requirement_is_named_with_its_credential_and_knows_its_question()
    {
        var need = The(Valid.Replace(Idaho, "value: 40\n        source: rule", "value: 40\n        source: post"), "ID", "Certified Peer, Hours");
        Assert.Equal(("training-hours", "credential-certified-peer-training-hours"), (need.Question!.Id, need.Anchor));
    }

    [Fact]
    public void A_state_needs_a_phone_at_which_members_can_ask_who_pays()
    {
        Assert.DoesNotContain(Of(Valid), need => need.State?.Code == "ID" && need.Reasons.Contains(Reason.NoPhone));
        Assert.Equal([Reason.NoPhone], The(Valid.Replace(Idaho, "for: members", "for: providers"), "ID", "Contacts").Reasons);
        Assert.Equal([Reason.NoPhone], The(Valid, "WY", "Contacts").Reasons);
    }

    [Fact]
    public void A_contact_that_members_may_call_needs_a_phone()
    {
        var without = Valid.Replace(Idaho, "    phone: 208-555-0100\n", "");
        Assert.Equal([Reason.ContactPhone], The(without, "ID", "Idaho Medicaid").Reasons);
        Assert.DoesNotContain(Of(without.Replace(Idaho, "for: members", "for: providers")), need => need.Name == "Idaho Medicaid");
    }

    [Fact]
    public void A_source_that_was_never_opened_again_is_in_need_and_one_that_was_is_not()
    {
        Assert.Equal([Reason.Unchecked], The(Valid, "ID", "rule").Reasons);
        Assert.DoesNotContain(Of(Valid), need => need.Name == "fees");
    }

    [Fact]
    public void A_source_that_several_files_cite_belongs_to_no_state() =>
        Assert.Null(Assert.Single(Of(Valid), need => need.Name == "count-2025").State);

    [Theory]
    [InlineData("https://law.copies.example/rule", true)]
    [InlineData("https://copies.example/rule", true)]
    [InlineData("https://nocopies.example/rule", false)]
    public void An_official_text_on_a_host_of_copies_is_a_copy(string url, bool isCopy)
    {
        var atlas = Valid.Append(Codebook, "copy-hosts: [copies.example]\n").Replace(Idaho, "https://example.gov/rule", url);
        Assert.Equal(isCopy, The(atlas, "ID", "rule").Reasons.Contains(Reason.Copy));
    }

    [Fact]
    public void What_is_not_official_is_no_copy() =>
        Assert.DoesNotContain(Of(Valid.Append(Codebook, "copy-hosts: [example.org]\n")), need => need.Reasons.Contains(Reason.Copy));

    [Fact]
    public void A_host_is_written_without_scheme_and_path()
    {
        var wrong = Valid.Append(Codebook, "copy-hosts: [▶\"https://copies.example/\"]\n");
        var problem = Assert.Single(wrong.Read().Problems);
        Assert.Equal(("PA033", wrong.Marked), (problem.Code, problem.At));
    }

    [Fact]
    public void A_lead_is_in_need_and_answers_nothing()
    {
        var atlas = Valid.Append(Wyoming, "leads:\n  - { for: medicaid-limits, lead: The handbook. }\n");
        Assert.Equal([Reason.Lead], The(atlas, "WY", "Limits").Reasons);
        Assert.Null(atlas.ReadAtlas().Resolve(atlas.ReadAtlas().States[1], atlas.ReadAtlas().Codebook.Question("medicaid-limits")!));
    }

    [Fact]
    public void The_most_needed_comes_first_and_the_order_is_always_the_same()
    {
        var needs = Of(Answer("value: yes\n    source: post").Append(Wyoming, "leads:\n  - { for: the waiver, lead: Its appendix. }\n"));
        Assert.Equal(needs.Select(need => need.Gravest).Order(), needs.Select(need => need.Gravest));
        Assert.Equal(needs.Select(need => need.At), Of(Answer("value: yes\n    source: post").Append(Wyoming, "leads:\n  - { for: the waiver, lead: Its appendix. }\n")).Select(need => need.At));
        Assert.Equal(NeedOf.Headline, needs.First(need => need.Gravest == Reason.Trade).Kind);
    }

    [Fact]
    public void Of_sources_with_the_same_reasons_the_one_that_carries_more_facts_comes_first() =>
        Assert.Equal("rule", Of(Valid).First(need => need.Kind == NeedOf.Source).Name);

    [Fact]
    public void Each_reason_has_a_name_of_its_own() =>
        Assert.Equal(Reasons.All.Count, Reasons.All.Select(reason => reason.Code()).Distinct().Count());
}

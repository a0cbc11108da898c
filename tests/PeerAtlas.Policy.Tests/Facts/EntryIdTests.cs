using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.Files;
using PeerAtlas.Policy.States;
using static PeerAtlas.Policy.Tests.SmallFiles;

namespace PeerAtlas.Policy.Tests.Facts;

/// <summary>Addresses that last: made of what an entry is, never of its place.</summary>
public class EntryIdTests
{
    private static readonly State IdahoState = SmallAtlas.Valid.ReadAtlas().States[0];

    [Fact]
    public void Every_fact_has_one_address_and_no_two_have_the_same()
    {
        string[] anchors = [.. IdahoState.Claims.Select(claim => claim.Anchor)];
        Assert.Equal(anchors.Distinct(), anchors);
        Assert.Equal(
            [
                "action-join", "billing-h0038-hq", "contact-idaho-medicaid", "credential-certified-peer", "credential-certified-peer-exam",
                "credential-certified-peer-reciprocity", "credential-certified-peer-renewal-hours", "credential-certified-peer-renewal-years",
                "credential-certified-peer-training-hours", "document-a-bulletin", "medicaid-authority", "medicaid-limits", "medicaid-mental-health",
                "service-help-with-housing", "strength-peers-lead", "training-a-course",
            ],
            anchors.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("- name: Certified Peer\n", "- name: Certified Peer\n    abbreviation: CPS\n", "credential-cps")]
    [InlineData("- title: A bulletin\n", "- title: A bulletin\n    number: MA 24-07\n", "document-ma-24-07")]
    [InlineData("modifiers: [HQ]", "modifiers: [U1, HQ]", "billing-h0038-u1-hq")]
    [InlineData("    modifiers: [HQ]\n", "", "billing-h0038")]
    [InlineData("- { value: Peers lead.", "- { value: One two three four five six seven eight nine ten.", "strength-one-two-three-four-five-six-seven-eight")]
    [InlineData("- { name: A course,", "- { id: the-course, name: A course,", "training-the-course")]
    public void An_id_is_made_of_abbreviation_number_code_or_name_unless_one_is_written(string old, string by, string anchor) =>
        Assert.Contains(SmallAtlas.Valid.Without(SeedPoints).Replace(Idaho, old, by).ReadAtlas().States[0].Claims, claim => claim.Anchor == anchor);

    [Fact]
    public void An_address_does_not_change_when_another_entry_is_put_before_it() =>
        Assert.Contains(
            SmallAtlas.Valid.Replace(Idaho, "credentials:\n", "credentials:\n  - { name: Another, serves: mental-health, source: rule }\n")
                .ReadAtlas().States[0].Claims,
            claim => claim.Anchor == "credential-certified-peer-exam");

    [Fact]
    public void A_renamed_entry_is_found_under_its_former_address_and_so_are_its_requirements()
    {
        EntryId id = IdahoState.Credentials[0].Id;
        Assert.Equal(("credential-certified-peer", "credential-peer"), (id.Anchor, Assert.Single(id.FormerAnchors)));
        Assert.Equal(["credential-peer-exam"], IdahoState.Credentials[0].FormerAnchorsOf("exam"));
        string[] addresses = [.. FactAddresses.Of(SmallAtlas.Valid.ReadAtlas())];
        Assert.Contains("states/idaho/#credential-peer", addresses);
        Assert.Contains("states/idaho/#credential-peer-exam", addresses);
        Assert.Contains("states/idaho/#service-housing", addresses);
    }

    [Theory]
    [InlineData("- { value: Peers lead., source: rule }", "- { value: Peers lead., source: rule }\n    - ▶{ value: Peers lead!, source: rule }", "'#strength-peers-lead'")]
    [InlineData("- { value: Peers lead., source: rule }", "- ▶{ value: …, source: rule }", "nothing in '…' can stand in an address")]
    [InlineData("- { name: A course,", "- { name: B, for: mental-health, source: rule, formerly: [a-course] }\n  - ▶{ name: A course,", "'#training-a-course'")]
    [InlineData("- { name: A course,", "- { name: B, for: mental-health, source: rule }\n  - { id: ▶b, name: A course,", "'#training-b'")]
    public void Two_facts_that_would_have_one_address_ask_for_an_id(string old, string by, string words)
    {
        SmallAtlas atlas = SmallAtlas.Valid.Replace(Idaho, old, by);
        Problem problem = Assert.Single(atlas.Read().Problems);
        Assert.Equal(("PA041", atlas.Marked), (problem.Code, problem.At));
        Assert.Contains(words, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_credential_whose_address_would_be_that_of_anothers_requirement_asks_for_an_id()
    {
        SmallAtlas atlas = SmallAtlas.Valid
            .Replace(Idaho, "billing:", "  - { name: Certified Peer Exam, serves: mental-health, source: rule }\nbilling:")
            .Replace(Idaho, "exam: { value: yes", "exam: { value: ▶yes");
        Problem problem = Assert.Single(atlas.Read().Problems);
        Assert.Equal(("PA041", atlas.Marked), (problem.Code, problem.At));
    }
}

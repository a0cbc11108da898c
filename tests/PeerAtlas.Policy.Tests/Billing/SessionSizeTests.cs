using PeerAtlas.Policy.Billing;
using static PeerAtlas.Policy.Tests.SmallFiles;

namespace PeerAtlas.Policy.Tests.Billing;

/// <summary>For how many people a billing entry is.</summary>
public class SessionSizeTests
{
    [Theory]
    [InlineData("modifiers: [HQ]", SessionSize.Group)]
    [InlineData("modifiers: [U1, HQ]", SessionSize.Group)]
    [InlineData("modifiers: [U1]", SessionSize.OneToOne)]
    [InlineData("group: yes", SessionSize.Group)]
    [InlineData("group: both", SessionSize.Both)]
    [InlineData("group: both\n    modifiers: [HQ]", SessionSize.Both)]
    [InlineData("group: no\n    modifiers: [HQ]", SessionSize.OneToOne)]
    public void Groups_are_told_by_the_entrys_own_word_else_by_a_modifier_that_marks_groups(string written, SessionSize size) =>
        Assert.Equal(size, Of(SmallAtlas.Valid.Replace(Idaho, "modifiers: [HQ]", written)));

    [Theory]
    [InlineData("One-on-one, also in a group home")]
    [InlineData("Peer support in groups")]
    public void Words_of_the_service_tell_nothing(string service) =>
        Assert.Equal(
            SessionSize.OneToOne,
            Of(SmallAtlas.Valid.Replace(Idaho, "modifiers: [HQ]", "modifiers: []").Replace(Idaho, "service: Peer support", $"service: {service}")));

    [Fact]
    public void Which_modifier_marks_groups_is_said_by_the_list_of_codes() =>
        Assert.Equal(SessionSize.OneToOne, Of(SmallAtlas.Valid.Replace(Codes, "modifier: HQ, group: yes", "modifier: HQ")));

    [Theory]
    [InlineData("source: rule", true)]
    [InlineData("rate_payer: A plan\n    source: rule", false)]
    [InlineData("source: post", false)]
    [InlineData("source: [rule, post]", false)]
    public void A_rate_is_the_states_own_where_no_payer_is_named_and_official_texts_give_it(string written, bool own) =>
        Assert.Equal(own, SmallAtlas.Valid.Replace(Idaho, "rate_usd: 11.5\n    source: rule", $"rate_usd: 11.5\n    {written}").ReadAtlas()
            .States[0].Billing[0].IsStatesOwnRate);

    private static SessionSize Of(SmallAtlas files) => files.ReadAtlas().States[0].Billing[0].Size;
}

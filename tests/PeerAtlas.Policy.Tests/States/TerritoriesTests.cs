using PeerAtlas.Policy.Geography;
using PeerAtlas.Policy.Scoring;
using static PeerAtlas.Policy.Tests.SmallFiles;

namespace PeerAtlas.Policy.Tests.States;

/// <summary>Territories are told apart from the states.</summary>
public sealed class TerritoriesTests
{
    private static readonly Atlas WithPuertoRico = SmallAtlas.Valid
        .With("states/puerto-rico.yml", SmallFiles.All[Wyoming].Replace("WY", "PR", StringComparison.Ordinal).Replace("Wyoming", "Puerto Rico", StringComparison.Ordinal))
        .Replace(SmallFiles.Survey, "WY: no", "WY: no\n  PR: yes")
        .ReadAtlas();

    [Theory]
    [InlineData("ID", JurisdictionKind.State)]
    [InlineData("DC", JurisdictionKind.District)]
    [InlineData("PR", JurisdictionKind.Territory)]
    [InlineData("VI", JurisdictionKind.Territory)]
    public void A_code_says_what_a_jurisdiction_is(string code, JurisdictionKind kind) => Assert.Equal(kind, Jurisdictions.KindOf(code));

    [Theory]
    [InlineData("New York", "new-york")]
    [InlineData("District of Columbia", "district-of-columbia")]
    [InlineData("U.S. Virgin Islands", "virgin-islands")]
    public void An_address_is_the_name_in_small_letters_without_the_nations(string name, string slug) => Assert.Equal(slug, Jurisdictions.SlugOf(name));

    [Fact]
    public void Every_name_makes_an_address_of_its_own_in_kebab_case()
    {
        string[] slugs = [.. Jurisdictions.Names.Values.Select(Jurisdictions.SlugOf)];
        Assert.Equal(slugs.Distinct(), slugs);
        Assert.All(slugs, slug => Assert.True(Yaml.IdValue.Is(slug)));
    }

    [Fact]
    public void A_territory_has_its_page_and_is_no_state_that_counts()
    {
        Assert.Equal(["idaho", "puerto-rico", "wyoming"], WithPuertoRico.States.Select(state => state.Slug));
        Assert.Equal(["idaho", "wyoming"], WithPuertoRico.Counted.Select(state => state.Slug));
        Assert.Equal(["puerto-rico"], WithPuertoRico.Territories.Select(state => state.Slug));
    }

    [Fact]
    public void Counts_of_states_by_a_criterion_leave_territories_out() =>
        Assert.Equal(WithPuertoRico.Counted.Length, ScoreCount.Of(WithPuertoRico, WithPuertoRico.Criteria[0]).Total);
}

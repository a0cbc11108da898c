using PeerAtlas.Policy.Geography;

namespace PeerAtlas.Policy.Tests.Geography;

/// <summary>The ways in which people write a state.</summary>
public sealed class JurisdictionNamesTests
{
    [Theory]
    [InlineData("Washington DC", "DC")]
    [InlineData("Washington, D.C.", "DC")]
    [InlineData("D.C.", "DC")]
    [InlineData("d. c.", "DC")]
    [InlineData("the District of Columbia", "DC")]
    [InlineData("washington", "WA")]
    [InlineData("N. Carolina", "NC")]
    [InlineData("N Dak.", "ND")]
    [InlineData("W. Va.", "WV")]
    [InlineData("Calif.", "CA")]
    [InlineData("State of Ohio", "OH")]
    [InlineData("Commonwealth of Massachusetts", "MA")]
    [InlineData("Commonwealth of the Northern Mariana Islands", "MP")]
    [InlineData("U.S. Virgin Islands", "VI")]
    [InlineData("Virgin Islands", "VI")]
    [InlineData("virgin-islands", "VI")]
    [InlineData("  new   york ", "NY")]
    [InlineData("Estado de Nueva York", "NY")]
    [InlineData("el estado de Ohio", "OH")]
    [InlineData("Isla de Puerto Rico", "PR")]
    [InlineData("Commonwealth of Puerto Rico", "PR")]
    [InlineData("Estado Libre Asociado de Puerto Rico", "PR")]
    [InlineData("Borinquen", "PR")]
    [InlineData("Guåhan", "GU")]
    [InlineData("the Commonwealth of Virginia", "VA")]
    [InlineData("Territory of Guam", "GU")]
    public void A_state_is_known_by_each_way_of_writing_it(string text, string code) => Assert.Equal(code, JurisdictionNames.CodeOf(text));

    [Theory]
    [InlineData("New")]
    [InlineData("Virgin")]
    [InlineData("North")]
    [InlineData("M")]
    [InlineData("Columbia")]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("state of ")]
    [InlineData("estado de")]
    [InlineData("the")]
    [InlineData("Ohoi")]
    public void What_could_be_two_or_none_is_nobody(string text) =>
        Assert.Null(JurisdictionNames.CodeOf(text));

    [Fact]
    public void Every_code_name_and_file_name_is_its_own() => Assert.All(Jurisdictions.Names, pair => Assert.All(
        new[] { pair.Key, pair.Key.ToLowerInvariant(), string.Join('.', pair.Key.AsEnumerable()) + ".", pair.Value, pair.Value.ToUpperInvariant(), Jurisdictions.SlugOf(pair.Value), $"the State of {pair.Value}" },
        text => Assert.Equal(pair.Key, JurisdictionNames.CodeOf(text))));

    [Fact]
    public void No_other_name_is_that_of_two() => Assert.All(Jurisdictions.Names.Keys, code => Assert.All(
        JurisdictionNames.OthersOf(code), name => Assert.Equal(code, JurisdictionNames.CodeOf(name))));

    [Fact]
    public void A_slip_leads_to_the_nearest_of_those_to_choose_from()
    {
        Assert.Equal("OH", JurisdictionNames.Nearest("Ohoi", Jurisdictions.Names.Keys));
        Assert.Null(JurisdictionNames.Nearest("Ohoi", ["ID", "WY"]));
    }
}

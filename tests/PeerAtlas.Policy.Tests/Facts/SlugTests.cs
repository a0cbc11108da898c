using CsCheck;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.Yaml;

namespace PeerAtlas.Policy.Tests.Facts;

/// <summary>How names become ids.</summary>
public class SlugTests
{
    private static readonly Gen<string> Names = Gen.Char.Array[0, 40].Select(chars => new string(chars));
    private static readonly Gen<string> LikelyNames = Gen.String[Gen.Char["AZaz09 -–.§&é/"], 0, 40];

    [Theory]
    [InlineData("CPRS", "cprs")]
    [InlineData("OAC 5160-27-14", "oac-5160-27-14")]
    [InlineData("  Peer & Family  (Statewide) ", "peer-family-statewide")]
    [InlineData("§ 12.3", "12-3")]
    [InlineData("Señor", "se-or")]
    [InlineData("–", "")]
    public void A_slug_keeps_letters_and_digits_and_puts_one_hyphen_for_all_else(string name, string slug) => Assert.Equal(slug, Slug.Of(name));

    [Fact]
    public void A_slug_is_empty_or_kebab_case_whatever_the_name() =>
        Gen.OneOf(Names, LikelyNames).Sample(name => Slug.Of(name) is "" || IdValue.Is(Slug.Of(name)));

    [Fact]
    public void The_slug_of_a_slug_is_itself() => LikelyNames.Sample(name => Slug.Of(Slug.Of(name)) == Slug.Of(name));

    [Fact]
    public void Case_and_what_stands_between_words_make_no_difference() =>
        LikelyNames.Sample(name => Slug.Of($" {name.ToUpperInvariant()}. ") == Slug.Of(name.ToUpperInvariant()) && Slug.Of(name.ToLowerInvariant()) == Slug.Of(name.ToUpperInvariant()));

    [Fact]
    public void The_beginning_has_at_most_that_many_words_and_is_a_beginning() =>
        Gen.Select(LikelyNames, Gen.Int[1, 9]).Sample((name, words) =>
            Slug.OfBeginning(name, words) is var slug
            && slug.Split('-').Length <= words
            && Slug.Of(name).StartsWith(slug, StringComparison.Ordinal));
}

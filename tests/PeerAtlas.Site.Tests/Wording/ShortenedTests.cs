using PeerAtlas.Site.Wording;
using Xunit;

namespace PeerAtlas.Site.Tests.Wording;

public sealed class ShortenedTests
{
    [Theory]
    [InlineData("one two three", 13, "one two three")]
    [InlineData("one two three", 12, "one two…")]
    [InlineData("one two, three", 10, "one two…")]
    [InlineData("one two three", 8, "one two…")]
    [InlineData("one two three", 7, "one…")]
    [InlineData("https://example.org/without-a-space", 12, "https://exa…")]
    public void A_text_is_cut_where_a_word_ends_and_never_longer_than_it_may_be(string text, int longest, string shortened)
    {
        Assert.Equal(shortened, Shortened.To(text, longest));
        Assert.True(shortened.Length <= longest);
    }
}

using PeerAtlas.Policy.Files;
using static PeerAtlas.Policy.Tests.SmallFiles;

namespace PeerAtlas.Policy.Tests.Revisions;

/// <summary>What of the facts is sound while some files have errors.</summary>
public class SoundFactsTests
{
    private static readonly SmallAtlas Valid = SmallAtlas.Valid;

    private static SoundReading Read(SmallAtlas files) => SoundFacts.Read(files.DataFiles(), SmallAtlas.Today);

    [Fact]
    public void Where_nothing_is_wrong_all_is_there()
    {
        Assert.Empty(Read(Valid).LeftOut);
        Assert.Equal(Valid.Read().Atlas!.States.Length, Read(Valid).Atlas!.States.Length);
    }

    [Theory]
    [InlineData("code: ID\n", "code: [\n")]
    [InlineData("code: ID\n", "code: ID\ncolour: red\n")]
    public void A_state_with_an_error_is_left_out_whole_and_the_others_stay(string right, string wrong)
    {
        var reading = Read(Valid.Replace(Idaho, right, wrong));
        Assert.Equal([Idaho], reading.LeftOut.Select(file => file.Name));
        Assert.Equal(Valid.Read().Atlas!.States.Length - 1, reading.Atlas!.States.Length);
    }

    [Fact]
    public void Without_a_codebook_there_is_nothing() => Assert.Null(Read(Valid.Without("codebook.yml")).Atlas);
}

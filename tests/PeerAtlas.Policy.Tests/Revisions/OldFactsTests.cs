using PeerAtlas.Policy.Files;
using static PeerAtlas.Policy.Tests.SmallFiles;

namespace PeerAtlas.Policy.Tests.Revisions;

/// <summary>Facts of before, which today's checks may refuse.</summary>
public class OldFactsTests
{
    private const string Fact = "value: yes\n    source: rule\n    as_of: 2025-06-30";
    private static readonly SmallAtlas Valid = SmallAtlas.Valid;

    private static OldReading Read(SmallAtlas old) => OldFacts.Read(old.DataFiles(), Valid.DataFiles(), SmallAtlas.Today);

    [Fact]
    public void Facts_that_pass_are_all_there()
    {
        var reading = Read(Valid);
        Assert.Empty(reading.LeftOut);
        Assert.Empty(Policy.Revisions.Revision.Compare(Valid.Read().Atlas!, reading.Atlas!));
    }

    [Theory]
    [InlineData("value: perhaps\n    source: rule\n    as_of: 2025-06-30")]
    [InlineData("value: yes\n    source: nowhere\n    as_of: 2025-06-30")]
    [InlineData("value: yes\n    source: rule\n    as_of: 2025-06-30\n    colour: red")]
    [InlineData("source: rule\n    as_of: 2025-06-30")]
    public void A_fact_that_is_refused_is_left_out_and_the_others_stay(string fact)
    {
        var old = Valid.Replace(Idaho, Fact, fact);
        Assert.Null(old.Read().Atlas);
        var reading = Read(old);
        Assert.Single(reading.LeftOut);
        var (then, now) = (reading.Atlas!.States.Single(state => state.Code == "ID"), Valid.Read().Atlas!.States.Single(state => state.Code == "ID"));
        Assert.Equal(now.Answers.Keys.Where(id => id != "medicaid-mental-health").Order(), then.Answers.Keys.Order());
        Assert.Equal(now.Credentials.Length, then.Credentials.Length);
    }

    [Fact]
    public void Old_facts_are_read_by_the_codebook_of_today() =>
        Assert.NotNull(Read(Valid.Without("codebook.yml").Without("national/codes.yml")).Atlas);

    [Fact]
    public void A_file_that_is_no_yaml_is_left_out_whole()
    {
        var reading = Read(Valid.Replace(Idaho, "code: ID\n", "code: [\n"));
        Assert.DoesNotContain(reading.Atlas!.States, state => state.Code == "ID");
        Assert.NotEmpty(reading.LeftOut);
    }
}

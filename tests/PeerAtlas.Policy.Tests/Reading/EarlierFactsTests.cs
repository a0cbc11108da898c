using PeerAtlas.Policy.Files;
using PeerAtlas.Policy.Revisions;
using static PeerAtlas.Policy.Tests.SmallFiles;

namespace PeerAtlas.Policy.Tests.Reading;

/// <summary>What is kept from one reading to the next changes no outcome.</summary>
public class EarlierFactsTests
{
    private static readonly SmallAtlas Valid = SmallAtlas.Valid;

    [Fact]
    public void After_each_of_a_series_of_changes_facts_and_problems_are_those_of_a_first_reading()
    {
        EarlierFacts earlier = new();
        (SmallAtlas Files, DateOnly Today)[] series =
        [
            (Valid, SmallAtlas.Today),
            (Valid.Replace(Idaho, "name: Idaho", "name: Utah"), SmallAtlas.Today),
            (Valid.Replace(Idaho, "code: ID", "code: WY"), SmallAtlas.Today),
            (Valid, SmallAtlas.Today),
            (Valid.Replace(Codebook, "label: Mental health", "label: Minds"), SmallAtlas.Today),
            (Valid.Replace(Codebook, "id: medicaid-limits", "id: medicaid-bounds"), SmallAtlas.Today),
            (Valid.Without(SurveySource), SmallAtlas.Today),
            (Valid.Without(Wyoming), SmallAtlas.Today),
            (Valid.With(Idaho, "code: ["), SmallAtlas.Today),
            (Valid, SmallAtlas.Today.AddYears(9)),
            (Valid, SmallAtlas.Today.AddYears(-9)),
            (Valid, SmallAtlas.Today),
        ];
        foreach (var (files, today) in series)
        {
            AtlasReading kept = AtlasReader.Read(files.DataFiles(), today, earlier: earlier);
            AtlasReading first = AtlasReader.Read(files.DataFiles(), today);

            Assert.Equal(first.Problems, kept.Problems);
            Assert.Equal(first.Atlas is null, kept.Atlas is null);
            if (first.Atlas is { } facts)
            {
                Assert.Empty(Revision.Compare(facts, kept.Atlas!));
            }
        }
    }

    [Fact]
    public void What_was_read_of_a_state_stays_while_another_is_saved_and_goes_with_the_codebook_and_the_day()
    {
        EarlierFacts earlier = new();
        var before = Read(Valid, SmallAtlas.Today);

        var saved = Read(Valid.Append(Idaho, "# Saved.\n"), SmallAtlas.Today);
        Assert.NotSame(before.States[0], saved.States[0]);
        Assert.Same(before.States[1], saved.States[1]);
        Assert.Same(before.Codebook, saved.Codebook);

        Assert.NotSame(saved.States[1], Read(Valid.Append(Codebook, "# Saved.\n"), SmallAtlas.Today).States[1]);
        Assert.NotSame(Read(Valid, SmallAtlas.Today).States[1], Read(Valid, SmallAtlas.Today.AddDays(1)).States[1]);

        Atlas Read(SmallAtlas files, DateOnly today) => AtlasReader.Read(files.DataFiles(), today, earlier: earlier).Atlas!;
    }
}

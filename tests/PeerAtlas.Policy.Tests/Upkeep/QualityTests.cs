using PeerAtlas.Policy.Upkeep;
using static PeerAtlas.Policy.Tests.SmallFiles;

namespace PeerAtlas.Policy.Tests.Upkeep;

/// <summary>The state of the facts, in numbers.</summary>
public class QualityTests
{
    private static Quality Of(SmallAtlas atlas) => Quality.Of(atlas.Read().Atlas!, SmallAtlas.Today);

    private static QuestionQuality Question(SmallAtlas atlas, string id) => Assert.Single(Of(atlas).Questions, question => question.Question.Id == id);

    [Fact]
    public void An_answer_that_is_not_clear_is_not_known()
    {
        var atlas = SmallAtlas.Valid.Replace(Idaho, "value: yes\n    source: rule\n    as_of", "value: unclear\n    note: So it is.\n    source: rule\n    as_of");
        var pays = Question(atlas, "medicaid-mental-health");
        Assert.Equal((1, 1, 0, 2), (pays.Known, pays.Unclear, pays.Missing, pays.Of));
    }

    [Fact]
    public void A_question_that_one_of_two_states_answers_is_missing_in_one()
    {
        var limits = Question(SmallAtlas.Valid, "medicaid-limits");
        Assert.Equal((1, 0, 1), (limits.Known, limits.Unclear, limits.Missing));
    }

    [Fact]
    public void A_requirement_is_counted_over_credentials()
    {
        var exam = Question(SmallAtlas.Valid, "exam");
        Assert.Equal((1, 1), (exam.Known, exam.Of));
    }

    [Fact]
    public void Territories_are_not_counted_by_question_and_have_a_row_of_their_own()
    {
        var guam = SmallAtlas.Valid.With("states/guam.yml", "code: GU\nname: Guam\noverview: Guam has peers.\nsources: {}\n");
        Assert.Equal(2, Question(guam, "medicaid-mental-health").Of);
        Assert.Equal(0, Assert.Single(Of(guam).States, state => state.State.Code == "GU").Headlines);
    }

    [Fact]
    public void An_answer_from_a_survey_counts_as_a_fact_of_the_state()
    {
        var wyoming = Of(SmallAtlas.Valid).States[1];
        Assert.Equal((1, 1, 1, 1), (wyoming.Measures.Facts, wyoming.Measures.SurveyOnly, wyoming.Headlines, wyoming.Known));
    }

    [Fact]
    public void Quotes_disputes_and_official_texts_are_counted()
    {
        var idaho = Of(SmallAtlas.Valid).States[0].Measures;
        Assert.Equal((1, 1, 0), (idaho.Quoted, idaho.Disputed, idaho.Checked));
        Assert.Equal(idaho.Facts, idaho.Official);
    }

    [Fact]
    public void Every_fact_has_one_age()
    {
        var atlas = SmallAtlas.Valid.Replace(Idaho, "published: 2025-03", "published: 2019");
        var quality = Of(atlas);
        Assert.Equal(quality.Measures.Facts, quality.Ages.Sum(age => age.Facts));
        Assert.Equal(quality.Measures.Old, quality.Ages.Single(age => age.Years == 3).Facts);
        Assert.Equal(quality.Measures.Facts - quality.Measures.Dated, quality.Ages.Single(age => age.Years is null).Facts);
    }

    [Theory]
    [InlineData("2025-11-22", 0)]
    [InlineData("2025-11-21", 1)]
    [InlineData("2025", 0)]
    [InlineData("2024", 1)]
    [InlineData("2022", 3)]
    [InlineData("2001", 3)]
    public void A_date_is_as_young_as_the_last_day_that_it_can_mean(string date, int years)
    {
        var undated = SmallAtlas.Valid.Replace(Idaho, "    as_of: 2025-06-30\n", "").Replace(Idaho, "source: rule\n  medicaid-authority", "source: post\n  medicaid-authority");
        var dated = undated.Replace(Idaho, "source: post\n  medicaid-authority", $"source: post\n    as_of: {date}\n  medicaid-authority");
        Assert.Equal(Of(undated).Ages.Single(age => age.Years == years).Facts + 1, Of(dated).Ages.Single(age => age.Years == years).Facts);
    }

    [Theory]
    [InlineData(0, 3, 0)]
    [InlineData(3, 3, 100)]
    [InlineData(1, 1000, 1)]
    [InlineData(999, 1000, 99)]
    [InlineData(1, 3, 33)]
    public void A_share_says_all_only_of_all_and_none_only_of_none(int count, int of, int percent) =>
        Assert.Equal(percent, Share.Percent(count, of));

    [Fact]
    public void There_is_no_share_of_nothing() => Assert.Null(Share.Percent(0, 0));
}

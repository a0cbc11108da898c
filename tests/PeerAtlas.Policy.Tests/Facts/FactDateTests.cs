using CsCheck;
using PeerAtlas.Policy.Dates;

namespace PeerAtlas.Policy.Tests.Facts;

public class FactDateTests
{
    private static readonly Gen<string> Written =
        from day in Gen.Date.Select(DateOnly.FromDateTime).Where(day => day.Year >= 1900)
        from length in Gen.OneOf(4, 7, 10)
        select day.ToString("yyyy-MM-dd", null)[..length];

    [Theory]
    [InlineData("2024", "2024-01-01", "2024-12-31")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("2024-09-02", "2024-09-02", "2024-09-02")]
    public void A_date_means_all_days_that_it_can_mean(string text, string first, string last)
    {
        FactDate date = FactDate.Parse(text);
        Assert.Equal((DateOnly.Parse(first, null), DateOnly.Parse(last, null)), (date.FirstDay, date.LastDay));
    }

    [Theory]
    [InlineData("")]
    [InlineData("24")]
    [InlineData("1899")]
    [InlineData("20240902")]
    [InlineData("2024-9-2")]
    [InlineData("2024-13")]
    [InlineData("2024-00")]
    [InlineData("2023-02-29")]
    [InlineData("2024-02-00")]
    [InlineData("2024/09/02")]
    [InlineData("2024-09-02T00:00")]
    [InlineData("+024")]
    [InlineData("2024-+9")]
    [InlineData(" 2024")]
    [InlineData("2024-09-02\n")]
    [InlineData("٢٠٢٤")]
    public void Other_texts_are_no_dates(string text)
    {
        Assert.False(FactDate.TryParse(text, out _));
        Assert.Throws<FormatException>(() => FactDate.Parse(text));
    }

    [Fact]
    public void A_date_reads_back_as_it_was_written() =>
        Written.Sample(text => FactDate.Parse(text).ToString() == text);

    [Fact]
    public void Order_is_by_the_last_day_meant() =>
        Gen.Select(Written, Written).Sample((left, right) =>
        {
            (FactDate one, FactDate other) = (FactDate.Parse(left), FactDate.Parse(right));
            return one.LastDay == other.LastDay || one < other == one.LastDay < other.LastDay;
        });

    [Theory]
    [InlineData("2023", "2024-01-01")]
    [InlineData("2023-12-30", "2023")]
    [InlineData("2023", "2023-12-31")]
    [InlineData("2023", "2023-12")]
    public void Earlier_sorts_before_later_and_less_exact_before_exact_of_the_same_last_day(string earlier, string later)
    {
        Assert.True(FactDate.Parse(earlier) < FactDate.Parse(later));
        Assert.True(FactDate.Parse(later) >= FactDate.Parse(earlier));
    }

    [Theory]
    [InlineData("2023-11-21", true)]
    [InlineData("2023-11-22", false)]
    [InlineData("2023-11", false)]
    [InlineData("2023-10", true)]
    [InlineData("2023", false)]
    [InlineData("2022", true)]
    public void Old_is_what_even_at_its_latest_lies_more_than_the_years_back(string text, bool old) =>
        Assert.Equal(old, FactDate.Parse(text).IsOlderThan(3, SmallAtlas.Today));

    [Theory]
    [InlineData("2026-11-22", false)]
    [InlineData("2026-11-23", true)]
    [InlineData("2026-11", false)]
    [InlineData("2026-12", true)]
    [InlineData("2026", false)]
    [InlineData("2027", true)]
    public void Future_is_what_even_at_its_earliest_lies_after_today(string text, bool future) =>
        Assert.Equal(future, FactDate.Parse(text).IsAfter(SmallAtlas.Today));
}

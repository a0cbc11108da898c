using PeerAtlas.Policy.Dates;
using PeerAtlas.Policy.Files;

namespace PeerAtlas.Policy.Tests.Facts;

/// <summary>A date is in the future only if that day has come nowhere on Earth.</summary>
public sealed class TodayTests
{
    // 10:30 in the evening of November 28 in Los Angeles; 8:30 in the evening of November 29 in Kiritimati.
    private static readonly Today Evening = Today.At(new DateTimeOffset(2026, 11, 29, 6, 30, 0, TimeSpan.Zero));

    // An hour before November 30 begins in Kiritimati, and a moment after.
    [Theory]
    [InlineData("2026-11-29T06:30:00Z", "2026-11-29", false)]
    [InlineData("2026-11-29T06:30:00Z", "2026-11-30", true)]
    [InlineData("2026-11-29T09:59:59Z", "2026-11-30", true)]
    [InlineData("2026-11-29T10:00:00Z", "2026-11-30", false)]
    public void A_day_is_in_the_future_until_it_begins_in_Kiritimati(string moment, string day, bool inFuture) =>
        Assert.Equal(inFuture, ProblemsOf($"as_of: {day}", Today.At(DateTimeOffset.Parse(moment, System.Globalization.CultureInfo.InvariantCulture))).Contains("PA014"));

    [Theory]
    [InlineData("2026-11-27", true)]
    [InlineData("2026-11-28", false)]
    public void What_was_announced_has_passed_only_when_its_day_is_over_everywhere(string day, bool passed) =>
        Assert.Equal(passed, ProblemsOf($"announced: {{ value: no, from: {day}, source: rule }}", Evening).Contains("PA106"));

    [Fact]
    public void A_day_that_was_named_is_judged_by_alone() => Assert.Contains("PA014", ProblemsOf("as_of: 2026-11-29", new DateOnly(2026, 11, 28)));

    private static IEnumerable<string> ProblemsOf(string line, Today today) =>
        AtlasReader.Read(SmallAtlas.Valid.Replace(SmallFiles.Idaho, "as_of: 2025-06-30", line).DataFiles(), today).Problems.Select(problem => problem.Code);
}

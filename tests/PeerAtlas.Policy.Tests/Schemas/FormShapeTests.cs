using System.Text.RegularExpressions;
using PeerAtlas.Policy.Dates;
using PeerAtlas.Policy.Yaml;

namespace PeerAtlas.Policy.Tests.Schemas;

/// <summary>What editors are told of a shape is what the reader takes.</summary>
public class FormShapeTests
{
    private static bool Fits(Form form, string text) => Regex.IsMatch(text, ((Form.Shaped)form).Pattern, RegexOptions.ECMAScript);

    [Theory]
    [InlineData("208-555-0100", true)]
    [InlineData("(208) 555-0100", true)]
    [InlineData("+1 208.555.0100", true)]
    [InlineData("1-800-QUIT-NOW", true)]
    [InlineData("1-800-HELPLINE", true)]
    [InlineData("988", true)]
    [InlineData("208-555-0100 ext. 12", true)]
    [InlineData("208-555-0100, Extension 12", true)]
    [InlineData("208-555-0100x5", true)]
    [InlineData("555-0100", false)]
    [InlineData("208-555-010", false)]
    [InlineData("208-555-01000", false)]
    [InlineData("108-555-0100", false)]
    [InlineData("208-155-0100", false)]
    [InlineData("208-555-0100 ext. 1234567", false)]
    [InlineData("call us", false)]
    [InlineData("98", false)]
    public void A_phone_number(string text, bool is_) => Assert.Equal((is_, is_), (PhoneValue.Is(text), Fits(Form.Phone, text)));

    [Fact]
    public void A_date_of_every_day_and_of_none()
    {
        for (var day = new DateOnly(2023, 1, 1); day < new DateOnly(2025, 1, 1); day = day.AddDays(1))
        {
            Assert.True(Fits(Form.Date, $"{day:yyyy-MM-dd}") && Fits(Form.Day, $"{day:yyyy-MM-dd}"), $"{day}");
        }

        foreach (var text in new[] { "2023", "2023-12", "2023-13", "2023-00", "2023-02-30", "2023-04-31", "2023-1", "1899", "2023-12-32", "2023-12-00" })
        {
            Assert.Equal(FactDate.TryParse(text, out _), Fits(Form.Date, text));
        }
    }

    [Theory]
    [InlineData(25, true)]
    [InlineData(26, false)]
    public void A_quotation(int words, bool fits) => Assert.Equal(fits, Fits(Form.Quote, string.Join("\n ", Enumerable.Repeat("word", words))));
}

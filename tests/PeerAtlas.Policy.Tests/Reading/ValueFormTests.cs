using System.Text;
using System.Xml;
using PeerAtlas.Policy.Billing;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Yaml;

namespace PeerAtlas.Policy.Tests.Reading;

/// <summary>Which texts are addresses, numbers, codes and ids.</summary>
public class ValueFormTests
{
    [Theory]
    [InlineData("https://example.gov")]
    [InlineData("HTTP://example.gov:8080/a/b?c=d&e=f#g")]
    [InlineData("https://texreg.sos.state.tx.us/readtac$ext.TacPage?sl=R&p_dir=&rl=3201")]
    [InlineData("https://www.veteranshealthlibrary.va.gov/142,41684_VA")]
    [InlineData("https://example.org/señor")]
    [InlineData("https://xn--seor-hqa.example/?q=%61")]
    [InlineData("https://example.org?q=ñ")]
    public void Web_addresses(string text) => Assert.Null(UrlValue.WhatIsWrong(text));

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("ftp://example.gov")]
    [InlineData("//example.gov")]
    [InlineData("/page")]
    [InlineData("www.example.gov")]
    [InlineData("https://")]
    [InlineData("https:///page")]
    [InlineData("https:example.gov")]
    [InlineData("https://user@example.gov")]
    [InlineData("https://user:secret@example.gov")]
    [InlineData("https://example.gov/a b")]
    [InlineData("https://example.gov/\nb")]
    [InlineData("https://example.gov\\@evil.example")]
    [InlineData("https://example.gov/\"onclick=")]
    [InlineData("https://example.gov:99999")]
    [InlineData("https://ex\u0430mple.gov/")]
    [InlineData("https://\uFF45xample.gov/")]
    [InlineData("https://ex%61mple.gov/")]
    public void No_web_addresses(string text) => Assert.NotNull(UrlValue.WhatIsWrong(text));

    [Theory]
    [InlineData("208-555-0100")]
    [InlineData("1-800-555-0100")]
    [InlineData("(208) 555-0100")]
    [InlineData("+1 208.555.0100")]
    [InlineData("208-555-0100 ext. 12")]
    [InlineData("208-555-0100 x12")]
    [InlineData("1-800-QUIT-NOW")]
    [InlineData("988")]
    [InlineData("1-800-HELPLINE")]
    public void Phone_numbers(string text) => Assert.True(PhoneValue.Is(text));

    [Theory]
    [InlineData("555-010")]
    [InlineData("208-555-010")]
    [InlineData("208-555-01000")]
    [InlineData("1-208-555-010")]
    [InlineData("555-0100")]
    [InlineData("108-555-0100")]
    [InlineData("208-155-0100")]
    [InlineData("9 8 8")]
    [InlineData("98")]
    [InlineData("call 208-555-0100")]
    [InlineData("208-555-0100 ext.")]
    [InlineData("208-555-0100 x1234567")]
    [InlineData("208/555/0100")]
    [InlineData("1234567890123456")]
    [InlineData("QUIT-NOW")]
    public void No_phone_numbers(string text) => Assert.False(PhoneValue.Is(text));

    [Theory]
    [InlineData("peers@example.gov")]
    [InlineData("DSCYF_Intake.General+a@mha.ohio.gov")]
    public void Email_addresses(string text) => Assert.True(EmailValue.Is(text));

    [Theory]
    [InlineData("peers")]
    [InlineData("@example.gov")]
    [InlineData("peers@")]
    [InlineData("peers@example")]
    [InlineData("a@b@example.gov")]
    [InlineData("a b@example.gov")]
    [InlineData("a@example..gov")]
    [InlineData("a@.gov")]
    [InlineData("mailto:a@example.gov?subject=x")]
    [InlineData("a?bcc=b@example.gov")]
    [InlineData("a&body=b@example.gov")]
    [InlineData("a%0Ab@example.gov")]
    [InlineData("a#b@example.gov")]
    public void No_email_addresses(string text) => Assert.False(EmailValue.Is(text));

    [Theory]
    [InlineData("H0038", true)]
    [InlineData("V2020", true)]
    [InlineData("99490", true)]
    [InlineData("0001F", true)]
    [InlineData("0591T", true)]
    [InlineData("W0038", false)]
    [InlineData("h0038", false)]
    [InlineData("H00380", false)]
    [InlineData("H003", false)]
    [InlineData("H003F", false)]
    [InlineData("0591X", false)]
    public void Billing_codes(string text, bool isCode) => Assert.Equal(isCode, BillingCodeValue.IsCode(text));

    [Theory]
    [InlineData("some-id-2", true)]
    [InlineData("1915b", true)]
    [InlineData("", false)]
    [InlineData("-a", false)]
    [InlineData("a-", false)]
    [InlineData("a--b", false)]
    [InlineData("Some", false)]
    [InlineData("a_b", false)]
    [InlineData("é", false)]
    public void Kebab_case_ids(string text, bool isId) => Assert.Equal(isId, IdValue.Is(text));

    [Theory]
    [InlineData("con", true)]
    [InlineData("nul", true)]
    [InlineData("com1", true)]
    [InlineData("lpt9", true)]
    [InlineData("connecticut", false)]
    [InlineData("com10", false)]
    [InlineData("aux-2", false)]
    public void Names_that_Windows_keeps_for_devices(string text, bool isDevice) => Assert.Equal(isDevice, IdValue.IsDeviceName(text));

    [Theory]
    [InlineData("12", true)]
    [InlineData("0.5", true)]
    [InlineData("-1", true)]
    [InlineData("1,000", false)]
    [InlineData("1e3", false)]
    [InlineData("$5", false)]
    [InlineData("5 hours", false)]
    [InlineData("١٢", false)]
    [InlineData("99999999999999999999999999999999", false)]
    public void Numbers(string text, bool isNumber) => Assert.Equal(isNumber, NumberValue.TryParse(text, out _));

    [Theory]
    [InlineData(0x0000)]
    [InlineData(0x001B)]
    [InlineData(0x007F)]
    [InlineData(0x0085)]
    [InlineData(0x200B)]
    [InlineData(0x200F)]
    [InlineData(0x202A)]
    [InlineData(0x202E)]
    [InlineData(0x2060)]
    [InlineData(0x00AD)]
    [InlineData(0x061C)]
    [InlineData(0x200D)]
    [InlineData(0x2028)]
    [InlineData(0x206F)]
    [InlineData(0xFFF9)]
    [InlineData(0x2066)]
    [InlineData(0x2069)]
    [InlineData(0xFEFF)]
    [InlineData(0x115F)]
    [InlineData(0x2800)]
    [InlineData(0x3164)]
    [InlineData(0xFE0F)]
    [InlineData(0xFDD0)]
    [InlineData(0xFFFE)]
    [InlineData(0xFFFF)]
    [InlineData(0x1BCA0)]
    [InlineData(0x1D173)]
    [InlineData(0x1FFFE)]
    [InlineData(0xE0041)]
    [InlineData(0x10FFFF)]
    public void Hidden_characters(int number) => Assert.True(HiddenCharacters.Is(new Rune(number)));

    [Theory]
    [InlineData('a')]
    [InlineData('\n')]
    [InlineData('\t')]
    [InlineData('é')]
    [InlineData('–')]
    [InlineData(0x00A0)]
    [InlineData(0x2019)]
    [InlineData(0x202F)]
    [InlineData(0x2065)]
    [InlineData(0x2010)]
    [InlineData(0xFFFD)]
    [InlineData(0x1F600)]
    [InlineData(0x1D172)]
    public void No_hidden_characters(int number) => Assert.False(HiddenCharacters.Is(new Rune(number)));

    // Feeds and the list of pages are XML, which has no way to write some numbers (XML 1.0, section 2.2).
    [Fact]
    public void Whatever_is_not_hidden_can_stand_in_XML()
    {
        var seen = Enumerable.Range(0, 0x110000).Where(Rune.IsValid).Select(number => new Rune(number)).Where(rune => !HiddenCharacters.Is(rune));
        Assert.DoesNotContain(seen, rune => rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value));
    }

    [Fact]
    public void Half_a_surrogate_pair_is_hidden_and_a_whole_one_is_not()
    {
        Assert.Equal(1, HiddenCharacters.IndexIn("a\uD83D b"));
        Assert.Equal(1, HiddenCharacters.IndexIn("a\uDE00 b"));
        Assert.Equal(-1, HiddenCharacters.IndexIn("a\uD83D\uDE00 b"));
    }

    [Theory]
    [InlineData("mental", "mental-health")]
    [InlineData("Mental-Helth", "mental-health")]
    [InlineData("health", "mental-health")]
    [InlineData("yuoth", "youth")]
    [InlineData("famliy", "family")]
    [InlineData("regulation", null)]
    [InlineData("y", null)]
    [InlineData("", null)]
    public void The_nearest_word(string word, string? nearest) =>
        Assert.Equal(nearest, NearestWord.Of(word, ["mental-health", "substance-use", "family", "youth"]));

    [Theory]
    [InlineData("", "abc", 3)]
    [InlineData("abc", "abc", 0)]
    [InlineData("abc", "acb", 1)]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("ca", "abc", 3)]
    public void Distance_counts_a_swap_as_one_slip(string left, string right, int distance) =>
        Assert.Equal(distance, NearestWord.Distance(left, right));
}

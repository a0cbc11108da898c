using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Values;

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
    public void Phone_numbers(string text) => Assert.True(PhoneValue.Is(text));

    [Theory]
    [InlineData("555-010")]
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
    [InlineData('\u0000')]
    [InlineData('\u001B')]
    [InlineData('\u007F')]
    [InlineData('\u0085')]
    [InlineData('\u200B')]
    [InlineData('\u200F')]
    [InlineData('\u202A')]
    [InlineData('\u202E')]
    [InlineData('\u2060')]
    [InlineData('\u00AD')]
    [InlineData('\u061C')]
    [InlineData('\u200D')]
    [InlineData('\u2028')]
    [InlineData('\u206F')]
    [InlineData('\uFFF9')]
    [InlineData('\u2066')]
    [InlineData('\u2069')]
    [InlineData('\uFEFF')]
    public void Hidden_characters(char c) => Assert.True(HiddenCharacters.Is(c));

    [Theory]
    [InlineData('a')]
    [InlineData('\n')]
    [InlineData('\t')]
    [InlineData('é')]
    [InlineData('–')]
    [InlineData('\u00A0')]
    [InlineData('\u2019')]
    [InlineData('\u202F')]
    [InlineData('\u2065')]
    [InlineData('\u2010')]
    public void No_hidden_characters(char c) => Assert.False(HiddenCharacters.Is(c));

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

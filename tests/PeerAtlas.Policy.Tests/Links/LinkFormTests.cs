using System.Net;
using PeerAtlas.Policy.Addresses;

namespace PeerAtlas.Policy.Tests.Links;

/// <summary>What is seen of an address without asking for it.</summary>
public class LinkFormTests
{
    [Theory]
    [InlineData("https://www.dhs.state.il.us/page.aspx?item=1")]
    [InlineData("http://8.8.8.8/")]
    [InlineData("https://a.gov/page?sid=12")]
    [InlineData("https://a.gov/bills?SessionId=123")]
    [InlineData("https://a.gov/bills?session=2025-regular-session&session_id=2025R")]
    [InlineData("https://web.archive.org/web/2020/https://a.gov/")]
    public void A_public_address_has_no_fault(string url) => Assert.Empty(LinkForm.FaultsOf(url));

    [Theory]
    [InlineData("ftp://a.gov/list", FormFault.OtherScheme)]
    [InlineData("https://https://a.gov/", FormFault.DoubledScheme)]
    [InlineData("https://http//a.gov/", FormFault.DoubledScheme)]
    [InlineData("http://localhost:5080/", FormFault.LocalHost)]
    [InlineData("http://intranet/", FormFault.LocalHost)]
    [InlineData("http://wiki.corp/", FormFault.LocalHost)]
    [InlineData("http://192.168.1.1/", FormFault.LocalHost)]
    [InlineData("http://[::1]/", FormFault.LocalHost)]
    [InlineData("http://0x7f.1/", FormFault.LocalHost)]
    [InlineData("https://www.example.com/", FormFault.ReservedName)]
    [InlineData("https://a.gov-/", FormFault.BadHost)]
    [InlineData("https://www.agency.test/rule", FormFault.BadHost)]
    [InlineData("https://agency.invalid/", FormFault.BadHost)]
    [InlineData("https://a.gov/?utm_source=x&b=1", FormFault.Tracking)]
    [InlineData("https://nam02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fa.gov", FormFault.Gateway)]
    [InlineData("https://urldefense.com/v3/__https://a.gov/rule__;!!x", FormFault.Gateway)]
    [InlineData("https://a.gov/?fbclid=x", FormFault.Tracking)]
    public void A_fault_is_named(string url, FormFault fault) => Assert.Equal([fault], LinkForm.FaultsOf(url));

    [Fact]
    public void Hosts_of_ones_own_network_may_be_allowed() => Assert.Empty(LinkForm.FaultsOf("http://localhost:5080/", localAllowed: true));

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("10.1.2.3")]
    [InlineData("172.31.0.1")]
    [InlineData("192.168.0.1")]
    [InlineData("169.254.169.254")]
    [InlineData("100.64.0.1")]
    [InlineData("0.0.0.0")]
    [InlineData("224.0.0.1")]
    [InlineData("255.255.255.255")]
    [InlineData("::1")]
    [InlineData("::")]
    [InlineData("fe80::1%2")]
    [InlineData("fd00::1")]
    [InlineData("ff02::1")]
    [InlineData("::ffff:10.0.0.1")]
    [InlineData("::10.0.0.1")]
    [InlineData("64:ff9b::a00:1")]
    [InlineData("2002:a00:1::")]
    [InlineData("2001:db8::1")]
    public void Addresses_of_ones_own_network_are_not_public(string address) => Assert.False(PublicNetwork.Has(IPAddress.Parse(address)));

    [Theory]
    [InlineData("1.1.1.1")]
    [InlineData("100.128.0.1")]
    [InlineData("172.32.0.1")]
    [InlineData("2606:4700::1111")]
    [InlineData("::ffff:1.1.1.1")]
    [InlineData("64:ff9b::101:101")]
    public void Others_are(string address) => Assert.True(PublicNetwork.Has(IPAddress.Parse(address)));
}

using System.Net;
using PeerAtlas.Preview;
using Xunit;

namespace PeerAtlas.Tests.Preview;

public class PreviewHostTests
{
    [Theory]
    [InlineData("localhost")]
    [InlineData("LOCALHOST")]
    [InlineData("127.0.0.1")]
    [InlineData("[::1]")]
    public void Without_more_it_answers_to_every_name_of_loopback(string host) => Assert.True(PreviewHost.Local.AnswersTo(host));

    [Theory]
    [InlineData("")]
    [InlineData("example.org")]
    [InlineData("localhost.example.org")]
    [InlineData("192.0.2.7")]
    public void Without_more_it_answers_to_nothing_else(string host) => Assert.False(PreviewHost.Local.AnswersTo(host));

    [Fact]
    public void On_one_address_it_answers_to_that_and_to_loopback()
    {
        var host = PreviewHost.Of("192.0.2.7");
        Assert.True(host.AnswersTo("192.0.2.7"));
        Assert.True(host.AnswersTo("localhost"));
        Assert.False(host.AnswersTo("192.0.2.8"));
        Assert.False(host.AnswersTo("desk.example"));
    }

    [Theory]
    [InlineData("0.0.0.0")]
    [InlineData("::")]
    [InlineData("[::]")]
    public void On_every_address_it_answers_to_addresses_and_to_the_machines_name_and_to_no_name_that_could_be_anybodys(string everywhere)
    {
        var host = PreviewHost.Of(everywhere);
        Assert.True(host.AnswersTo("192.0.2.7"));
        Assert.True(host.AnswersTo("[2001:db8::7]"));
        Assert.True(host.AnswersTo(Dns.GetHostName()));
        Assert.False(host.AnswersTo("example.org"));
        Assert.False(host.IsLocal);
        Assert.Equal("localhost", host.InAddress);
    }

    [Theory]
    [InlineData("localhost", true)]
    [InlineData("127.0.0.1", true)]
    [InlineData("::1", true)]
    [InlineData("192.0.2.7", false)]
    public void It_knows_whether_only_this_machine_can_reach_it(string name, bool local) => Assert.Equal(local, PreviewHost.Of(name).IsLocal);

    [Fact]
    public void A_name_that_has_no_address_is_a_wrong_command_line()
    {
        var stopped = Assert.Throws<StoppedException>(() => PreviewHost.Of("no such host"));
        Assert.Equal(ExitStatus.WrongCommandLine, stopped.Status);
        Assert.Contains("--host is 'no such host'", stopped.Message, StringComparison.Ordinal);
    }
}

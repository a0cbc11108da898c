using System.IO.Compression;
using System.Text;
using PeerAtlas.Policy.Addresses;
using PeerAtlas.Policy.Links;
using PeerAtlas.Site.Links;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;
using Xunit;

namespace PeerAtlas.Tests.Links;

/// <summary>Asking a server that misbehaves in every way: each run ends, and tells what is so.</summary>
public sealed class HostileServerTests(ITestOutputHelper told) : IAsyncLifetime
{
    private readonly HostileServer _server = new();
    private readonly LinkVisits _visits = new();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        _visits.Dispose();
        await _server.DisposeAsync();
    }

    private Task<LinkFinding> Ask(Func<Conversation, Task> answer, params string[] quotes) => Ask(_visits, answer, quotes);

    private async Task<LinkFinding> Ask(LinkVisits visits, Func<Conversation, Task> answer, params string[] quotes)
    {
        _server.On("/page", answer);
        var finding = await visits.Ask(_server.Url("/page"), quotes);
        told.WriteLine($"{finding.Verdict.Code()}: {finding.Told()}");
        return finding;
    }

    [Fact]
    public async Task A_page_that_is_there_is_asked_for_with_HEAD_alone()
    {
        Assert.Equal(LinkVerdict.Fine, (await Ask(asked => asked.Send(200, "Peers"))).Verdict);
        Assert.Equal(["HEAD"], _server.Requests.Select(request => request.Method));
    }

    [Fact]
    public async Task A_page_from_which_something_is_quoted_is_read()
    {
        Assert.Equal(LinkVerdict.Fine, (await Ask(asked => asked.Send(200, "<p>The state&rsquo;s <b>own</b>\n exam</p>"), "the state's own exam")).Verdict);
        Assert.Equal(["GET"], _server.Requests.Select(request => request.Method));
    }

    [Fact]
    public async Task It_says_honestly_who_asks()
    {
        await Ask(asked => asked.Send(200));
        Assert.Equal("PeerAtlas-links/1.0 (+https://peeratlas.dev/)", _server.Requests.Single().Header("User-Agent"));
    }

    [Fact]
    public async Task A_quotation_that_is_gone_is_missing()
    {
        var finding = await Ask(asked => asked.Send(200, "<p>Two exams.</p><script>var a = 'one exam only';</script>"), "one exam only");
        Assert.Equal(LinkVerdict.QuoteMissing, finding.Verdict);
        Assert.Equal("“one exam only” is not there", finding.Told());
    }

    [Fact]
    public async Task A_quotation_is_found_in_a_PDF_whatever_type_it_claims_to_be()
    {
        var pdf = Pdf("Certified peer spe-", "cialists renew every two years.");
        Assert.Equal(LinkVerdict.Fine, (await Ask(asked => asked.Send(200, pdf, "application/octet-stream"), "peer specialists renew every two years")).Verdict);
        Assert.Equal(LinkVerdict.QuoteMissing, (await Ask(asked => asked.Send(200, pdf, "application/pdf"), "renew every three years")).Verdict);
    }

    [Fact]
    public async Task A_broken_PDF_was_not_read() =>
        Assert.Equal("“words” not looked for: it is a PDF that cannot be read", (await Ask(asked => asked.Send(200, "%PDF-1.7\nnothing"u8.ToArray(), "application/pdf"), "words")).Told());

    [Fact]
    public async Task A_quotation_in_an_old_encoding_is_found() =>
        Assert.Equal(LinkVerdict.Fine, (await Ask(asked => asked.Send(200, [.. "the state"u8, 0x92, .. "s exam"u8], "text/html; charset=windows-1252"), "the state’s exam")).Verdict);

    [Fact]
    public async Task In_a_wrong_type_nothing_is_looked_for()
    {
        var finding = await Ask(asked => asked.Send(200, "Peers", "image/png"), "Peers");
        Assert.Equal(LinkVerdict.QuoteUnread, finding.Verdict);
        Assert.Equal("“Peers” not looked for: it is image/png", finding.Told());
    }

    [Theory]
    [InlineData(404, LinkVerdict.Gone)]
    [InlineData(410, LinkVerdict.Gone)]
    [InlineData(403, LinkVerdict.Refused)]
    [InlineData(400, LinkVerdict.NoAnswer)]
    public async Task A_status_is_told(int status, LinkVerdict verdict) => Assert.Equal(verdict, (await Ask(asked => asked.Send(status))).Verdict);

    [Theory]
    [InlineData(405)]
    [InlineData(501)]
    [InlineData(404)]
    public async Task Where_HEAD_is_refused_GET_is_asked(int status)
    {
        Assert.Equal(LinkVerdict.Fine, (await Ask(asked => asked.Send(asked.Method == "HEAD" ? status : 200))).Verdict);
        Assert.Equal(["HEAD", "GET"], _server.Requests.Select(request => request.Method));
    }

    [Fact]
    public async Task Where_HEAD_is_left_without_an_answer_GET_is_asked_at_once()
    {
        using LinkVisits visits = new(LinkVisits.Patient with { ToBegin = TimeSpan.FromSeconds(5) });
        Assert.Equal(LinkVerdict.Fine, (await Ask(visits, asked => asked.Method == "HEAD" ? _server.Never() : asked.Send(200))).Verdict);
        Assert.Equal(["HEAD", "GET"], _server.Requests.Select(request => request.Method));
    }

    [Theory]
    [InlineData("/nowhere", 404)]
    [InlineData("/404.html", 200)]
    [InlineData("/errors/page-not-found", 200)]
    public async Task Where_HEAD_is_sent_to_a_page_for_what_is_not_there_GET_is_asked_for_the_address_itself(string to, int status)
    {
        _server.On(to, asked => asked.Send(status));
        Assert.Equal(LinkVerdict.Fine, (await Ask(asked => asked.Method == "HEAD" ? asked.Send(302, "", "text/html", $"Location: {to}") : asked.Send(200))).Verdict);
    }

    [Fact]
    public async Task Who_is_sent_there_by_GET_too_finds_nothing()
    {
        _server.On("/nowhere", asked => asked.Send(404));
        Assert.Equal(LinkVerdict.Gone, (await Ask(asked => asked.Send(302, "", "text/html", "Location: /nowhere"))).Verdict);
    }

    [Theory]
    [InlineData(204)]
    [InlineData(200)]
    public async Task In_nothing_nothing_is_looked_for(int status) =>
        Assert.Equal("“words” not looked for: it is empty", (await Ask(asked => asked.Send(status, [], "text/html"), "words")).Told());

    [Fact]
    public async Task A_page_is_read_whatever_type_it_claims_to_be() =>
        Assert.Equal(LinkVerdict.Fine, (await Ask(asked => asked.Send(200, "\n<!DOCTYPE html><p>Peers <b>lead</b></p>", "application/pdf"), "Peers lead")).Verdict);

    [Fact]
    public async Task A_slow_answer_is_not_waited_for()
    {
        using LinkVisits visits = new(LinkVisits.Patient with { ToBegin = TimeSpan.FromSeconds(1) });
        var finding = await Ask(visits, _ => _server.Never());
        Assert.Equal((LinkVerdict.NoAnswer, "it took too long"), (finding.Verdict, finding.Told()));
    }

    [Fact]
    public async Task A_text_without_end_is_cut_and_what_came_counts()
    {
        async Task Endless(Conversation asked)
        {
            await asked.Raw("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>One exam only.</p>");
            while (true)
            {
                await asked.Raw(new string('x', 8192));
            }
        }

        Assert.Equal(LinkVerdict.Fine, (await Ask(Endless, "one exam only")).Verdict);
        Assert.Equal("“two exams” not looked for: it is longer than is read", (await Ask(Endless, "two exams")).Told());
    }

    [Fact]
    public async Task A_text_that_trickles_is_cut_when_its_time_is_up()
    {
        using LinkVisits visits = new(LinkVisits.Patient with { ToEnd = TimeSpan.FromSeconds(2) });
        var finding = await Ask(
            visits,
            async asked =>
            {
                await asked.Raw("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 1000000\r\n\r\n<p>One exam only.</p>");
                await _server.Never();
            },
            "one exam only");
        Assert.Equal(LinkVerdict.Fine, finding.Verdict);
    }

    [Fact]
    public async Task What_unpacks_without_end_is_cut()
    {
        using MemoryStream packed = new();
        await using (GZipStream zip = new(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            for (var i = 0; i < 200; i++)
            {
                zip.Write(new byte[1024 * 1024]);
            }
        }

        Assert.Equal(LinkVerdict.QuoteUnread, (await Ask(asked => asked.Send(200, packed.ToArray(), "text/plain", "Content-Encoding: gzip"), "Peers")).Verdict);
    }

    [Fact]
    public async Task A_page_nested_as_deep_as_it_is_long_is_read()
    {
        var deep = new StringBuilder().Insert(0, "<div>", 20_000).Append("One exam only.").ToString();
        Assert.Equal(LinkVerdict.Fine, (await Ask(asked => asked.Send(200, deep), "one exam only")).Verdict);
    }

    [Fact]
    public async Task A_connection_that_is_reset_is_tried_again_and_then_told()
    {
        var finding = await Ask(
            asked =>
            {
                asked.Reset();
                return Task.CompletedTask;
            },
            "Peers");
        Assert.Equal((LinkVerdict.NoAnswer, "the answer broke off or is none"), (finding.Verdict, finding.Told()));
        Assert.Equal(1 + _visits.Manners.Retries, _server.Requests.Count);
    }

    [Fact]
    public async Task Headers_without_end_are_not_read()
    {
        var finding = await Ask(asked => asked.Send(200, "Peers", "text/html", [.. Enumerable.Range(0, 200).Select(i => $"X-{i}: {new string('x', 1000)}")]));
        Assert.Equal(LinkVerdict.NoAnswer, finding.Verdict);
    }

    [Fact]
    public async Task What_is_no_HTTP_is_no_answer() => Assert.Equal(LinkVerdict.NoAnswer, (await Ask(asked => asked.Raw("220 mail ready\r\n"))).Verdict);

    [Fact]
    public async Task An_error_that_passes_is_forgotten()
    {
        Assert.Equal(LinkVerdict.Fine, (await Ask(asked => asked.Send(asked.Times == 1 ? 503 : 200))).Verdict);
        Assert.Equal(2, _server.Requests.Count);
    }

    [Fact]
    public async Task Who_asks_for_patience_gets_as_much_as_was_asked_for()
    {
        Assert.Equal(LinkVerdict.Fine, (await Ask(asked => asked.Times == 1 ? asked.Send(429, "", "text/html", "Retry-After: 37") : asked.Send(200))).Verdict);
        Assert.Equal(TimeSpan.FromSeconds(37), _visits.LongestWait);
    }

    [Fact]
    public async Task Patience_may_be_asked_for_by_a_date()
    {
        var date = _visits.Clock.GetUtcNow().AddSeconds(20).ToString("r");
        await Ask(asked => asked.Times == 1 ? asked.Send(503, "", "text/html", $"Retry-After: {date}") : asked.Send(200));
        Assert.Equal(TimeSpan.FromSeconds(20), _visits.LongestWait);
    }

    [Fact]
    public async Task Who_asks_for_more_patience_than_a_run_has_is_left_alone()
    {
        Assert.Equal(LinkVerdict.Refused, (await Ask(asked => asked.Send(429, "", "text/html", "Retry-After: 3600"))).Verdict);
        Assert.Single(_server.Requests);
    }

    [Fact]
    public async Task A_certificate_that_nobody_vouches_for_is_not_trusted()
    {
        await using HostileServer secure = new(secure: true);
        secure.On("/page", asked => asked.Send(200));
        var finding = await _visits.Ask(secure.Url("/page"));
        Assert.Equal(LinkVerdict.NoAnswer, finding.Verdict);
        Assert.StartsWith("its certificate cannot be trusted: ", finding.Told(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(301, LinkVerdict.Moved)]
    [InlineData(308, LinkVerdict.Moved)]
    [InlineData(302, LinkVerdict.Fine)]
    [InlineData(307, LinkVerdict.Fine)]
    public async Task Only_what_has_moved_for_good_is_told_with_its_new_address(int status, LinkVerdict verdict)
    {
        _server.On("/new", asked => asked.Send(200));
        var finding = await Ask(asked => asked.Send(status, "", "text/html", "Location: /new"));
        Assert.Equal((verdict, verdict == LinkVerdict.Moved ? $"now {_server.Url("/new")}" : ""), (finding.Verdict, finding.Told()));
    }

    [Fact]
    public async Task What_is_sent_to_the_front_page_is_most_likely_gone()
    {
        _server.On("/", asked => asked.Send(200));
        Assert.EndsWith("which is the front page: most likely gone", (await Ask(asked => asked.Send(301, "", "text/html", "Location: /"))).Told(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_quotation_is_looked_for_where_the_page_has_gone_to()
    {
        _server.On("/new", asked => asked.Send(200, "One exam only."));
        Assert.Equal(LinkVerdict.Moved, (await Ask(asked => asked.Send(301, "", "text/html", "Location: /new"), "one exam only")).Verdict);
    }

    [Fact]
    public async Task A_circle_is_left()
    {
        _server.On("/other", asked => asked.Send(302, "", "text/html", "Location: /page"));
        var finding = await Ask(asked => asked.Send(302, "", "text/html", "Location: /other"));
        Assert.Equal(LinkVerdict.NoAnswer, finding.Verdict);
        Assert.StartsWith("is sent round in a circle", finding.Told(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_way_without_end_is_left()
    {
        for (var i = 0; i < 30; i++)
        {
            var next = i + 1;
            _server.On($"/{i}", asked => asked.Send(302, "", "text/html", $"Location: /{next}"));
        }

        Assert.StartsWith("is sent on too often", (await _visits.Ask(_server.Url("/0"))).Told(), StringComparison.Ordinal);
        Assert.Equal(_visits.Manners.MostHops + 1, _server.Requests.Count);
    }

    [Theory]
    [InlineData("Location: file:///etc/passwd")]
    [InlineData("Location: ftp://a.dev/")]
    [InlineData("Location: https://user:word@a.dev/")]
    [InlineData("X-None: none")]
    public async Task What_is_sent_on_to_no_web_address_is_not_followed(string header) =>
        Assert.Equal("is sent on to what is no web address", (await Ask(asked => asked.Send(302, "", "text/html", header))).Told().Split(';')[0]);

    [Theory]
    [InlineData("http://10.0.0.1/")]
    [InlineData("http://[::ffff:169.254.169.254]/latest/meta-data/")]
    [InlineData("http://router.lan/")]
    public async Task What_is_sent_on_into_a_private_network_is_refused_by_the_address_that_the_name_has(string to)
    {
        var finding = await Ask(asked => asked.Send(301, "", "text/html", $"Location: {to}"));
        Assert.Equal(LinkVerdict.Private, finding.Verdict);
    }

    [Fact]
    public async Task Nothing_of_ones_own_machine_is_asked_unless_it_is_allowed()
    {
        using LinkVisits strict = new(mayReach: PublicNetwork.Has);
        _server.On("/page", asked => asked.Send(200));
        var finding = await strict.Ask(_server.Url("/page", "here.dev"));
        Assert.Equal((LinkVerdict.Private, "leads to an address that is not public: 127.0.0.1"), (finding.Verdict, finding.Told()));
        Assert.Empty(_server.Requests);
    }

    [Fact]
    public async Task A_name_is_looked_up_once_for_a_connection_and_the_address_that_was_judged_is_the_one()
    {
        _server.On("/page", asked => asked.Send(200));
        await _visits.Ask(_server.Url("/page", "here.dev"));
        Assert.Equal(["here.dev"], _visits.LookedUp);
    }

    [Fact]
    public async Task A_host_that_refuses_robots_is_not_asked_and_the_reason_is_told()
    {
        using LinkVisits visits = new(refusing: [new RefusingHost("wall.dev", "It answers robots with 403.", default)]);
        _server.On("/page", asked => asked.Send(301, "", "text/html", $"Location: {_server.Url("/there", "wall.dev")}"));
        var finding = await visits.Ask(_server.Url("/there", "www.wall.dev"));
        Assert.Equal((LinkVerdict.Refused, "refused: It answers robots with 403."), (finding.Verdict, finding.Told()));
        Assert.Empty(_server.Requests);
        Assert.Equal(LinkVerdict.Refused, (await visits.Ask(_server.Url("/page"))).Verdict);
        Assert.Equal(["/page"], _server.Requests.Select(request => request.Path));
    }

    [Fact]
    public async Task A_host_that_is_nowhere_is_gone()
    {
        var finding = await _visits.Ask("https://nowhere.gov/");
        Assert.Equal((LinkVerdict.Gone, "there is no such host"), (finding.Verdict, finding.Told()));
    }

    private static byte[] Pdf(params string[] lines)
    {
        using PdfDocumentBuilder builder = new();
        var page = builder.AddPage(PageSize.Letter);
        var font = builder.AddStandard14Font(Standard14Font.Helvetica);
        for (var i = 0; i < lines.Length; i++)
        {
            page.AddText(lines[i], 12, new PdfPoint(50, 700 - (20 * i)), font);
        }

        return builder.Build();
    }
}

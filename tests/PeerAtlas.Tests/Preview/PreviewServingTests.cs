using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using PeerAtlas.Site.Serving;
using Xunit;

namespace PeerAtlas.Tests.Preview;

public sealed class PreviewServingTests : IAsyncLifetime
{
    private PreviewSite _preview = null!;

    public async ValueTask InitializeAsync() => _preview = await PreviewSite.Start("Welcome");

    public ValueTask DisposeAsync() => _preview.DisposeAsync();

    [Theory]
    [InlineData("/", "Welcome", "text/html; charset=utf-8")]
    [InlineData("/index.html", "Welcome", "text/html; charset=utf-8")]
    [InlineData("/states/idaho/", "Idaho", "text/html; charset=utf-8")]
    [InlineData("/states/idaho/?from=map", "Idaho", "text/html; charset=utf-8")]
    [InlineData("/states/idaho/feed.xml", "<feed/>", "application/atom+xml; charset=utf-8")]
    [InlineData("/_preview/client.js", "EventSource", "text/javascript; charset=utf-8")]
    [InlineData("/_preview/events.js", "EventSource", "text/javascript; charset=utf-8")]
    [InlineData("/_preview/overlay.css", ".dialog", "text/css; charset=utf-8")]
    public async Task Every_file_is_served_with_its_type_and_is_never_kept(string path, string text, string type)
    {
        var answer = await _preview.Get(path);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains(text, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal(type, answer.Content.Headers.ContentType?.ToString());
        Assert.True(answer.Headers.CacheControl?.NoStore);
    }

    [Fact]
    public async Task Only_what_bears_a_hash_of_its_content_is_kept_and_not_that_it_was_missing()
    {
        Assert.Equal("public, max-age=31536000, immutable", $"{(await _preview.Get("/assets/site.css")).Headers.CacheControl}");
        Assert.Equal("no-store", $"{(await _preview.Get("/assets/gone.css")).Headers.CacheControl}");
    }

    [Fact]
    public async Task A_folder_without_its_slash_leads_to_the_one_with_it()
    {
        var answer = await _preview.Get("/states/idaho?from=map");
        Assert.Equal(HttpStatusCode.TemporaryRedirect, answer.StatusCode);
        Assert.Equal("/states/idaho/?from=map", answer.Headers.Location?.ToString());
    }

    [Theory]
    [InlineData("/nowhere/")]
    [InlineData("/states/")]
    [InlineData("/_preview/")]
    [InlineData("/_preview")]
    [InlineData("/_preview/nothing.js")]
    [InlineData("/_preview/new-state.yml")]
    [InlineData("/_preview/client.js/")]
    [InlineData("/..%2f..%2fetc/passwd")]
    [InlineData("//example.org/")]
    public async Task What_the_site_does_not_have_is_answered_with_its_own_page_and_status(string path)
    {
        var answer = await _preview.Send(new HttpRequestMessage(HttpMethod.Get, new Uri(_preview.Address.AbsoluteUri.TrimEnd('/') + path)));
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("Nothing here", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_is_under_the_policy_under_which_it_will_be_published()
    {
        foreach (var path in new[] { "/", "/nowhere/", "/_preview/client.js", "/_preview/events.js" })
        {
            var headers = (await _preview.Get(path)).Headers;
            Assert.Equal([ContentSecurityPolicy.Header], headers.GetValues("Content-Security-Policy"));
            Assert.Equal(["nosniff"], headers.GetValues("X-Content-Type-Options"));
            Assert.False(headers.Contains("Strict-Transport-Security"));
        }
    }

    [Fact]
    public async Task No_path_whatever_it_holds_brings_the_preview_into_trouble()
    {
        var random = new Random(20261129);
        string[] parts = ["/", "//", ".", "..", "%2f", "%2F", "%5c", "%00", "%", "%zz", "%e2%82", "%ff", "%25", "_preview", "states", "idaho", "index.html", "?", "#", "é", "*", ":", "\\", "con", new string('a', 3000)];
        foreach (var target in parts.Select(part => "/" + part).Concat(Enumerable.Range(0, 300).Select(_ => "/" + string.Concat(Enumerable.Range(0, random.Next(1, 7)).Select(_ => parts[random.Next(parts.Length)])))))
        {
            var status = await StatusOf(target);
            Assert.True(status is >= 200 and < 500, $"{target}: {status}");
        }

        Assert.Equal(414, await StatusOf("/" + new string('a', 100_000)));
        Assert.Contains("Welcome", await _preview.Text("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_gets_the_script_that_follows_the_preview_and_no_other_file_does()
    {
        Assert.Matches("""</p><script src="/_preview/client.js" data-page="\w+-1" defer></script></body></html>""", await _preview.Text("/"));
        Assert.Equal("body{}", await _preview.Text("/assets/site.css"));
    }

    [Theory]
    [InlineData("example.org")]
    [InlineData("localhost.example.org")]
    [InlineData("192.168.0.1")]
    public async Task Only_requests_for_this_machine_are_answered(string host)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { Host = host } };
        Assert.Equal(HttpStatusCode.Forbidden, (await _preview.Send(request)).StatusCode);
    }

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("[::1]")]
    [InlineData("localhost:8080")]
    public async Task Every_name_of_this_machine_is_answered(string host)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { Host = host } };
        Assert.Equal(HttpStatusCode.OK, (await _preview.Send(request)).StatusCode);
    }

    [Fact]
    public async Task Only_reading_is_allowed()
    {
        var answer = await _preview.Send(new HttpRequestMessage(HttpMethod.Post, "/"));
        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Equal(["GET", "HEAD"], answer.Content.Headers.Allow);
    }

    [Fact]
    public async Task Asking_only_for_the_head_gives_the_length_and_no_body()
    {
        var answer = await _preview.Send(new HttpRequestMessage(HttpMethod.Head, "/assets/site.css"));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(6, answer.Content.Headers.ContentLength);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    // As bytes, since a client would mend the address before it asks. The server may close before it has read all of a long one.
    private async Task<int> StatusOf(string target)
    {
        using var connection = new TcpClient();
        await connection.ConnectAsync(IPAddress.Loopback, _preview.Address.Port, TestContext.Current.CancellationToken);
        var stream = connection.GetStream();
        try
        {
            await stream.WriteAsync(Encoding.UTF8.GetBytes($"GET {target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"), TestContext.Current.CancellationToken);
        }
        catch (IOException)
        {
            // What it answered can still be read.
        }

        using var reader = new StreamReader(stream);
        var line = await reader.ReadLineAsync(TestContext.Current.CancellationToken);
        return int.Parse(line!.Split(' ')[1], CultureInfo.InvariantCulture);
    }
}

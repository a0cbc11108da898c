using System.IO.Compression;
using System.Net;
using PeerAtlas.Browser.Tests.Running;
using PeerAtlas.Site.Serving;
using Xunit;

namespace PeerAtlas.Browser.Tests.Hosting;

/// <summary>What nginx answers with the configuration of <c>hosting/nginx</c>.</summary>
public sealed class NginxTests(AtlasInBrowser atlas) : IDisposable
{
    private readonly HttpClient http = new(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = atlas.Address };

    public static TheoryData<string> Addresses { get; } =
        ["", "states/ohio/", "compare/idaho-vs-wyoming/", "404.html", "api/v1/states/ohio.json", "sitemap.xml", "robots.txt", "search-index.json", "search-texts.json"];

    public void Dispose() => http.Dispose();

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task A_response_carries_each_header_of_the_list_once_and_as_the_list_says(string address)
    {
        using var answer = await Get(address);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        AssertHeaders(answer, address.Length == 0 || address.EndsWith('/') ? $"{address}index.html" : address);
    }

    [Fact]
    public async Task Every_asset_may_be_kept_for_a_year_and_carries_the_other_headers_too()
    {
        string[] assets = [.. atlas.Files.Select(file => file.Path).Where(path => path.StartsWith("assets/", StringComparison.Ordinal))];
        Assert.NotEmpty(assets);
        foreach (var asset in assets)
        {
            using var answer = await Get(asset);
            Assert.Equal("public, max-age=31536000, immutable", Value(answer, "Cache-Control"));
            AssertHeaders(answer, asset);
        }
    }

    [Fact]
    public async Task A_page_may_be_kept_for_five_minutes_and_is_then_asked_for_again_without_being_sent_again()
    {
        using var answer = await Get("states/ohio/");
        Assert.Equal("public, max-age=300, must-revalidate", Value(answer, "Cache-Control"));
        using var again = await Get("states/ohio/", ("If-None-Match", answer.Headers.ETag!.ToString()));
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Equal("public, max-age=300, must-revalidate", Value(again, "Cache-Control"));
    }

    [Fact]
    public async Task Strict_transport_security_is_sent_over_TLS_only()
    {
        using var plain = await Get("");
        Assert.Null(Value(plain, "Strict-Transport-Security"));
        using var behindProxy = await Get("", ("X-Forwarded-Proto", "https"));
        Assert.Equal(ResponseHeaders.StrictTransportSecurity, Value(behindProxy, "Strict-Transport-Security"));
    }

    [Theory]
    [InlineData("sates/ohio/")]
    [InlineData("states/ohio/nothing.json")]
    [InlineData("assets/site.0123456789.css")]
    [InlineData("assets/")]
    [InlineData("_headers")]
    [InlineData("_redirects")]
    [InlineData("_redirects-nginx")]
    [InlineData(".nojekyll")]
    [InlineData(".peeratlas")]
    [InlineData("index.html.br")]
    [InlineData("index.html.gz")]
    [InlineData("states/ohio/index.html.gz")]
    public async Task What_is_not_there_for_readers_is_answered_with_the_page_for_it_and_status_404(string address)
    {
        using var answer = await Get(address);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal(Content("404.html"), await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.Equal("text/html; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
        AssertHeaders(answer, "404.html");
    }

    [Theory]
    [InlineData("states/nowhere/")]
    [InlineData("assets/site.0123456789.css")]
    public async Task That_something_is_missing_is_not_kept_since_it_may_be_there_in_a_moment(string address)
    {
        using var answer = await Get(address);
        Assert.Equal((HttpStatusCode.NotFound, "no-store"), (answer.StatusCode, Value(answer, "Cache-Control")));
    }

    [Fact]
    public async Task A_folder_without_its_slash_leads_to_the_one_with_it_on_the_host_that_was_asked()
    {
        using var answer = await Get("states/ohio");
        Assert.Equal(HttpStatusCode.MovedPermanently, answer.StatusCode);
        Assert.Equal("/states/ohio/", answer.Headers.Location!.OriginalString);
    }

    [Theory]
    [InlineData("idaho", "/states/idaho/")]
    [InlineData("idaho/", "/states/idaho/")]
    [InlineData("states/ID", "/states/idaho/")]
    [InlineData("states/id/", "/states/idaho/")]
    [InlineData("states/Idaho", "/states/idaho/")]
    [InlineData("states/dc", "/states/district-of-columbia/")]
    [InlineData("states/District-of-Columbia", "/states/district-of-columbia/")]
    public async Task What_a_reader_guesses_for_a_state_leads_to_its_page(string address, string page)
    {
        using var answer = await Get(address);
        Assert.Equal((HttpStatusCode.MovedPermanently, page), (answer.StatusCode, answer.Headers.Location?.OriginalString));
        using var there = await Get(page[1..]);
        Assert.Equal(HttpStatusCode.OK, there.StatusCode);
    }

    [Fact]
    public async Task Every_kind_of_file_has_its_type()
    {
        var ofEachKind = atlas.Files.Select(file => file.Path).Where(path => Path.GetFileName(path) is not ['_' or '.', ..])
            .GroupBy(Path.GetExtension).Select(kind => kind.First()).ToArray();
        Assert.Contains(ofEachKind, path => path.EndsWith(".js", StringComparison.Ordinal));
        foreach (var path in ofEachKind)
        {
            using var answer = await Get(path);
            Assert.Equal(MediaType.Of(path), answer.Content.Headers.ContentType?.ToString());
        }
    }

    [Theory]
    [InlineData("gzip", "gzip")]
    [InlineData("gzip, deflate, br, zstd", "br")]
    [InlineData("br", "br")]
    [InlineData("identity", null)]
    public async Task The_compressed_form_that_the_browser_takes_is_sent(string accepted, string? sent)
    {
        Assert.SkipUnless(sent != "br" || Nginx.ServesBrotli, "This machine's nginx has no module for Brotli (libnginx-mod-http-brotli-static).");
        foreach (var path in new[] { "index.html", "states/ohio/index.html", "api/v1/states/ohio.json", "search-index.json", "search-texts.json", "sitemap.xml", "robots.txt" }
            .Concat(atlas.Files.Select(file => file.Path).Where(path => path.StartsWith("assets/", StringComparison.Ordinal))))
        {
            using var answer = await Get(path, ("Accept-Encoding", accepted));
            Assert.Equal(sent, answer.Content.Headers.ContentEncoding.SingleOrDefault());
            Assert.Contains("Accept-Encoding", answer.Headers.Vary);
            Assert.Equal(MediaType.Of(path), answer.Content.Headers.ContentType?.ToString());
            await using var body = await answer.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken);
            using var whole = new MemoryStream();
            await Unpacked(body, sent).CopyToAsync(whole, TestContext.Current.CancellationToken);
            Assert.Equal(Content(path), whole.ToArray());
        }
    }

    [Fact]
    public async Task Another_site_cannot_frame_a_page() =>
        Assert.NotEqual(new Uri(atlas.Address, "states/ohio/").AbsoluteUri, await FramedByAnotherSite("states/ohio/"));

    [Fact]
    public async Task Another_site_can_frame_an_embed()
    {
        var embed = atlas.Files.Select(file => file.Path).FirstOrDefault(path => path.StartsWith("embed/states/", StringComparison.Ordinal));
        Assert.SkipUnless(embed is not null, "The site has no embeds.");
        using var answer = await Get(embed);
        AssertHeaders(answer, embed);
        var address = embed[..^"index.html".Length];
        Assert.Equal(new Uri(atlas.Address, address).AbsoluteUri, await FramedByAnotherSite(address));
    }

    /// <summary>Where the frame of another site's page is, once it has loaded the given address or refused to.</summary>
    private async Task<string> FramedByAnotherSite(string address)
    {
        using OtherSite other = new(new Uri(atlas.Address, address));
        await using var visit = await atlas.Open("/404.html");
        await visit.Page.GotoAsync(other.Address);
        var frame = visit.Page.Frames.Single(frame => frame.ParentFrame is not null);
        await Eventually.Until(() => frame.Url is not ("" or "about:blank"));
        return frame.Url;
    }

    private static Stream Unpacked(Stream body, string? encoding) => encoding switch
    {
        "br" => new BrotliStream(body, CompressionMode.Decompress),
        "gzip" => new GZipStream(body, CompressionMode.Decompress),
        _ => body,
    };

    private static void AssertHeaders(HttpResponseMessage answer, string file)
    {
        var expected = ResponseHeaders.Of(file).Where(header => !header.OnlyOverTls).ToDictionary(header => header.Name, header => header.Value);
        foreach (var name in ResponseHeaders.All.Select(header => header.Name).Distinct())
        {
            Assert.Equal((name, expected.GetValueOrDefault(name)), (name, Value(answer, name)));
        }
    }

    private static string? Value(HttpResponseMessage answer, string name) =>
        answer.Headers.NonValidated.TryGetValues(name, out var values) ? string.Join(" | ", values) : null;

    private byte[] Content(string path) => atlas.Files.Single(file => file.Path == path).Content.ToArray();

    private Task<HttpResponseMessage> Get(string address, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        foreach (var (name, value) in headers)
        {
            Assert.True(request.Headers.TryAddWithoutValidation(name, value));
        }

        return http.SendAsync(request, TestContext.Current.CancellationToken);
    }
}

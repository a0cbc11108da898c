using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using PeerAtlas.Site.Serving;

namespace PeerAtlas.Preview;

/// <summary>Serves what is in memory to browsers, on this machine alone unless another host was named.</summary>
internal sealed class PreviewServer : IAsyncDisposable
{
    private const string OwnPaths = "/_preview/";
    private readonly ReloadEvents _events;
    private readonly PreviewHost _host;
    private readonly WebApplication _app;

    private PreviewServer(ReloadEvents events, PreviewHost host, int port)
    {
        (_events, _host) = (events, host);
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            if (host.Addresses.Length == 0 && port != 0)
            {
                kestrel.ListenLocalhost(port);
            }
            else
            {
                foreach (IPAddress address in host.Addresses.DefaultIfEmpty(IPAddress.Loopback))
                {
                    kestrel.Listen(address, port);
                }
            }
        });
        _app = builder.Build();
        _app.Run(Answer);
    }

    /// <summary>The site's address: <c>http://localhost:5080/</c>.</summary>
    public Uri Address { get; private set; } = new("http://localhost/");

    /// <summary>Ends when the user presses Ctrl+C or the system asks the program to end.</summary>
    public CancellationToken Ended => _app.Lifetime.ApplicationStopping;

    /// <summary>Starts to serve. Requests wait until the first state is published.</summary>
    /// <param name="events">Where states come from.</param>
    /// <param name="host">Where it can be reached.</param>
    /// <param name="port">The port; 0 for any that is free.</param>
    /// <exception cref="StoppedException">The port is taken, or the machine does not let the program listen there.</exception>
    public static async Task<PreviewServer> Start(ReloadEvents events, PreviewHost host, int port)
    {
        PreviewServer server = new(events, host, port);
        try
        {
            await server._app.StartAsync();
        }
        catch (IOException failure) when (failure.InnerException is AddressInUseException)
        {
            await server._app.DisposeAsync();
            string taken = await IsPreview(port)
                ? $"taken by another preview, at http://localhost:{port}/; end that one"
                : "taken; end the other program";
            throw StoppedException.EnvironmentFailed($"port {port} is {taken} or give --port another number.", failure);
        }
        catch (Exception failure) when (failure is SocketException or IOException)
        {
            await server._app.DisposeAsync();
            throw StoppedException.EnvironmentFailed($"cannot listen on {host.Name}, port {port}: {failure.Message}", failure);
        }

        string bound = server._app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        server.Address = new Uri($"http://{host.InAddress}:{new Uri(bound).Port}/");
        return server;
    }

    /// <summary>Stops serving.</summary>
    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
    }

    // Who has the port is worth some seconds, which a preview takes to answer on a machine that has other work: most often it is one in another window.
    private static async Task<bool> IsPreview(int port)
    {
        try
        {
            using HttpClient asking = new() { Timeout = TimeSpan.FromSeconds(10) };
            using HttpResponseMessage answer = await asking.GetAsync(new Uri($"http://localhost:{port}{OwnPaths}client.js"));
            return answer.IsSuccessStatusCode && (await answer.Content.ReadAsStringAsync()).Contains(OwnPaths, StringComparison.Ordinal);
        }
        catch (Exception silent) when (silent is HttpRequestException or OperationCanceledException)
        {
            return false;
        }
    }

    private async Task Answer(HttpContext http)
    {
        string path = http.Request.Path.Value ?? "/";
        bool isRead = HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method);
        if (!_host.AnswersTo(http.Request.Host.Host))
        {
            await Send(http, Plain(HttpStatusCode.Forbidden, $"The preview answers only to {_host.InAddress}; --host names another.\n"));
        }
        else if (!isRead)
        {
            http.Response.Headers.Allow = "GET, HEAD";
            await Send(http, Plain(HttpStatusCode.MethodNotAllowed, "The preview only shows pages.\n"));
        }
        else if (path == OwnPaths + "events")
        {
            await SendEvents(http);
        }
        else if (path.StartsWith(OwnPaths, StringComparison.Ordinal) && PreviewAsset.Find(path[OwnPaths.Length..]) is { } asset)
        {
            await Send(http, new PreviewAnswer(HttpStatusCode.OK, MediaType.Of(path), asset));
        }
        else
        {
            PreviewAnswer answer = PreviewAnswer.Find(await _events.Newest(http.RequestAborted), path);
            if (answer.IsPage)
            {
                _events.Note(PreviewAnswer.FileOf(path));
            }

            await Send(http, answer);
        }
    }

    private static PreviewAnswer Plain(HttpStatusCode status, string text) =>
        new(status, "text/plain; charset=utf-8", System.Text.Encoding.UTF8.GetBytes(text));

    private static async Task Send(HttpContext http, PreviewAnswer answer)
    {
        HttpResponse response = http.Response;
        response.StatusCode = (int)answer.Status;
        response.ContentType = answer.ContentType;
        response.ContentLength = answer.Body.Length;
        string file = http.Request.Path.Value!.TrimStart('/');
        foreach (ResponseHeader header in ResponseHeaders.Of(file).Where(header => !header.OnlyOverTls))
        {
            response.Headers[header.Name] = header.Value;
        }

        // All may have changed but what bears a hash of its content in its name.
        bool keeps = answer.Status == HttpStatusCode.OK && Reach.Hashed.Covers(file);
        response.Headers.CacheControl = keeps ? ResponseHeaders.YearOfCaching : ResponseHeaders.NoCaching;
        if (answer.Location is not null)
        {
            response.Headers.Location = Encoded(answer.Location) + http.Request.QueryString.ToUriComponent();
        }

        if (!HttpMethods.IsHead(http.Request.Method))
        {
            await response.Body.WriteAsync(answer.Body, http.RequestAborted);
        }
    }

    private static string Encoded(string path) => new PathString(path).ToUriComponent();

    private async Task SendEvents(HttpContext http)
    {
        using CancellationTokenSource ended = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, Ended);
        http.Response.ContentType = "text/event-stream";
        http.Response.Headers.CacheControl = "no-store";
        try
        {
            await http.Response.StartAsync(ended.Token);
            await foreach (PreviewState state in _events.Follow(ended.Token))
            {
                await http.Response.WriteAsync(ReloadEvents.Event(state), ended.Token);
                await http.Response.Body.FlushAsync(ended.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // The browser left, or the preview ends.
        }
    }
}

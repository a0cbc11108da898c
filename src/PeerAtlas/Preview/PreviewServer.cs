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

/// <summary>Serves what is in memory to browsers on this machine.</summary>
internal sealed class PreviewServer : IAsyncDisposable
{
    private const string OwnPaths = "/_preview/";
    private readonly ReloadEvents _events;
    private readonly WebApplication _app;

    private PreviewServer(ReloadEvents events, int port)
    {
        _events = events;
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            if (port == 0)
            {
                kestrel.Listen(IPAddress.Loopback, 0);
            }
            else
            {
                kestrel.ListenLocalhost(port);
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
    /// <param name="port">The port on localhost; 0 for any that is free.</param>
    public static async Task<PreviewServer> Start(ReloadEvents events, int port)
    {
        PreviewServer server = new(events, port);
        try
        {
            await server._app.StartAsync();
        }
        catch (IOException failure) when (failure.InnerException is AddressInUseException)
        {
            throw StoppedException.EnvironmentFailed($"port {port} is taken; end the other program or give --port another number.", failure);
        }
        catch (Exception failure) when (failure is SocketException or IOException)
        {
            throw StoppedException.EnvironmentFailed($"cannot listen on port {port}: {failure.Message}", failure);
        }

        string bound = server._app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        server.Address = new Uri($"http://localhost:{new Uri(bound).Port}/");
        return server;
    }

    /// <summary>Stops serving.</summary>
    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
    }

    private async Task Answer(HttpContext http)
    {
        string path = http.Request.Path.Value ?? "/";
        bool isRead = HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method);
        if (http.Request.Host.Host is not ("localhost" or "127.0.0.1" or "[::1]"))
        {
            await Send(http, Plain(HttpStatusCode.Forbidden, "The preview answers only to localhost.\n"));
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
            await Send(http, PreviewAnswer.Find(await _events.Newest(http.RequestAborted), path));
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
        response.Headers.CacheControl = "no-store";
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

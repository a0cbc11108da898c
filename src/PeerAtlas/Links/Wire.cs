using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Security.Authentication;
using PeerAtlas.Policy.Links;

namespace PeerAtlas.Links;

/// <summary>
/// Sends one request and takes one answer, within the limits of <see cref="Manners"/>. It sends GET and HEAD and nothing else, follows
/// nothing by itself, keeps no cookies, and uses no proxy, which would look names up in our stead.
/// </summary>
internal sealed class Wire : IDisposable
{
    private readonly Manners manners;
    private readonly TimeProvider clock;
    private readonly HttpClient client;

    /// <summary>Makes one.</summary>
    /// <param name="manners">The limits.</param>
    /// <param name="connection">Opens connections.</param>
    /// <param name="clock">For dates in Retry-After.</param>
    public Wire(Manners manners, GuardedConnection connection, TimeProvider clock)
    {
        this.manners = manners;
        this.clock = clock;
        client = new HttpClient(new SocketsHttpHandler
        {
            ConnectCallback = connection.Open,
            ConnectTimeout = manners.ToConnect,
            UseProxy = false,
            UseCookies = false,
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.All,
            MaxConnectionsPerServer = 1,
            MaxResponseHeadersLength = manners.MostHeaderKilobytes,
            MaxResponseDrainSize = 0,
            PooledConnectionIdleTimeout = TimeSpan.FromSeconds(5),
            ActivityHeadersPropagator = null,
        })
        {
            Timeout = Timeout.InfiniteTimeSpan,
        };
        client.DefaultRequestHeaders.UserAgent.ParseAdd(manners.UserAgent);
        client.DefaultRequestHeaders.Accept.ParseAdd("text/html, application/xhtml+xml, application/pdf, */*;q=0.5");
        client.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en-US, en;q=0.5");
    }

    /// <summary>Asks. Whatever the host does becomes an answer; only a cancelled run throws.</summary>
    /// <param name="address">What for.</param>
    /// <param name="whole">True to GET it, false for HEAD.</param>
    /// <param name="read">True to read the text.</param>
    /// <param name="cancel">Ends the run.</param>
    public async Task<Answer> Ask(Uri address, bool whole, bool read, CancellationToken cancel)
    {
        using CancellationTokenSource patience = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        patience.CancelAfter(manners.ToBegin);
        try
        {
            using HttpRequestMessage request = new(whole ? HttpMethod.Get : HttpMethod.Head, address);
            using HttpResponseMessage response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, patience.Token);
            Answer answer = new((int)response.StatusCode, null)
            {
                Location = response.Headers.NonValidated.TryGetValues("Location", out HeaderStringValues location) ? location.ToString() : null,
                ContentType = response.Content.Headers.NonValidated.TryGetValues("Content-Type", out HeaderStringValues type) ? type.ToString() : null,
                RetryAfter = RetryAfter(response.Headers.RetryAfter),
                IsToHead = !whole,
            };
            if (!read || !response.IsSuccessStatusCode)
            {
                return answer;
            }

            patience.CancelAfter(manners.ToEnd);
            (byte[] body, bool isCut) = await Read(await response.Content.ReadAsStreamAsync(patience.Token), patience.Token, cancel);
            return answer with { Body = body, IsCut = isCut };
        }
        catch (Exception failure) when (!cancel.IsCancellationRequested && Refusal(failure) is { } refusal)
        {
            return refusal with { IsToHead = !whole };
        }
    }

    /// <inheritdoc/>
    public void Dispose() => client.Dispose();

    // An endless text, or one that trickles, is cut: what came counts.
    private async Task<(byte[] Body, bool IsCut)> Read(Stream stream, CancellationToken patience, CancellationToken cancel)
    {
        using MemoryStream body = new();
        byte[] buffer = new byte[64 * 1024];
        try
        {
            while (body.Length < manners.MostBytes)
            {
                int count = await stream.ReadAsync(buffer.AsMemory(0, (int)Math.Min(buffer.Length, manners.MostBytes - body.Length)), patience);
                if (count == 0)
                {
                    return (body.ToArray(), false);
                }

                body.Write(buffer, 0, count);
            }
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            // Its time is up.
        }

        return (body.ToArray(), true);
    }

    private TimeSpan? RetryAfter(RetryConditionHeaderValue? said) =>
        said?.Delta ?? (said?.Date is { } date ? TimeSpan.FromSeconds(Math.Max(0, Math.Ceiling((date - clock.GetUtcNow()).TotalSeconds))) : null);

    private static Answer? Refusal(Exception failure)
    {
        if (failure is OperationCanceledException)
        {
            return new Answer(null, Obstacle.TimedOut);
        }

        for (Exception? each = failure; each is not null; each = each.InnerException)
        {
            switch (each)
            {
                case NotPublicException notPublic:
                    return new Answer(null, Obstacle.Private) { Detail = notPublic.Address.ToString() };
                case AuthenticationException:
                    return new Answer(null, Obstacle.Untrusted) { Detail = each.Message.ReplaceLineEndings(" ") };
                case SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.NoData }:
                    return new Answer(null, Obstacle.UnknownName);
                case SocketException { SocketErrorCode: SocketError.TryAgain or SocketError.NoRecovery }:
                    return new Answer(null, Obstacle.NameNotAnswered);
                case SocketException { SocketErrorCode: SocketError.ConnectionReset or SocketError.ConnectionAborted }:
                    return new Answer(null, Obstacle.Broken);
                case SocketException:
                    return new Answer(null, Obstacle.NoConnection);
            }
        }

        return failure switch
        {
            HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } => new Answer(null, Obstacle.Untrusted),
            HttpRequestException { HttpRequestError: HttpRequestError.ConfigurationLimitExceeded } => new Answer(null, Obstacle.Broken) { Detail = "its headers have no end" },
            HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError } => new Answer(null, Obstacle.NoConnection),
            HttpRequestException or IOException or InvalidDataException or InvalidOperationException => new Answer(null, Obstacle.Broken),
            _ => null,
        };
    }
}

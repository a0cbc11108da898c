using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace PeerAtlas.Tests.Links;

/// <summary>One request, and the means to answer it as no decent server would.</summary>
internal sealed record Conversation(string Method, string Path, int Times, string Head, Stream Stream, Socket Socket, Action Answering)
{
    public string? Header(string name) =>
        Head.Split("\r\n").FirstOrDefault(line => line.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase))?[(name.Length + 1)..].Trim();

    public Task Send(int status, string body = "", string type = "text/html; charset=utf-8", params string[] headers) => Send(status, Encoding.UTF8.GetBytes(body), type, headers);

    public async Task Send(int status, byte[] body, string type, params string[] headers)
    {
        await Raw($"HTTP/1.1 {status} Any\r\nContent-Type: {type}\r\nContent-Length: {body.Length}\r\n{string.Concat(headers.Select(header => header + "\r\n"))}Connection: close\r\n\r\n");
        if (Method != "HEAD")
        {
            await Stream.WriteAsync(body);
        }
    }

    public async Task Raw(string text)
    {
        Answering();
        await Stream.WriteAsync(Encoding.UTF8.GetBytes(text));
    }

    /// <summary>Breaks the connection off in the middle (RST).</summary>
    public void Reset()
    {
        Socket.LingerState = new LingerOption(true, 0);
        Socket.Close();
    }
}

/// <summary>A server on this machine that does what each test tells it to, by the path that is asked for.</summary>
internal sealed class HostileServer : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource ended = new();
    private readonly Task loop;
    private readonly X509Certificate2? certificate;
    private readonly Dictionary<string, Func<Conversation, Task>> pages = [];
    private readonly ConcurrentDictionary<string, int> times = new();
    private int atOnce;
    private int mostAtOnce;

    public HostileServer(bool secure = false)
    {
        certificate = secure ? SelfSigned() : null;
        listener.Start();
        loop = Listen();
    }

    public ConcurrentQueue<Conversation> Requests { get; } = new();

    public int MostAtOnce => mostAtOnce;

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    public string Url(string path, string host = "127.0.0.1") => $"{(certificate is null ? "http" : "https")}://{host}:{Port.ToString(CultureInfo.InvariantCulture)}{path}";

    public HostileServer On(string path, Func<Conversation, Task> answer)
    {
        pages[path] = answer;
        return this;
    }

    public async ValueTask DisposeAsync()
    {
        if (ended.IsCancellationRequested)
        {
            return;
        }

        await ended.CancelAsync();
        listener.Stop();
        await loop;
        listener.Dispose();
        certificate?.Dispose();
    }

    /// <summary>Never, but for the end of the server.</summary>
    public Task Never() => Task.Delay(Timeout.Infinite, ended.Token);

    private async Task Listen()
    {
        while (!ended.IsCancellationRequested)
        {
            try
            {
                var client = await listener.AcceptTcpClientAsync(ended.Token);
                _ = Task.Run(() => Answer(client));
            }
            catch (Exception failure) when (failure is OperationCanceledException or SocketException or ObjectDisposedException)
            {
                return;
            }
        }
    }

    private async Task Answer(TcpClient client)
    {
        try
        {
            using (client)
            {
                Stream stream = client.GetStream();
                if (certificate is not null)
                {
                    var secure = new SslStream(stream);
                    await secure.AuthenticateAsServerAsync(certificate);
                    stream = secure;
                }

                var head = await ReadHead(stream);
                var words = head.Split(' ');
                if (words.Length < 2)
                {
                    return;
                }

                var path = words[1];
                Conversation conversation = new(words[0], path, times.AddOrUpdate(path, 1, (_, count) => count + 1), head, stream, client.Client, Once(() => Interlocked.Decrement(ref atOnce)));
                InterlockedMax(Interlocked.Increment(ref atOnce));
                Requests.Enqueue(conversation);
                await (pages.TryGetValue(path, out var answer) ? answer(conversation) : conversation.Send(404));
            }
        }
        catch (Exception failure) when (failure is IOException or OperationCanceledException or ObjectDisposedException or SocketException or System.Security.Authentication.AuthenticationException)
        {
            // The other side had enough.
        }
    }

    // Who asks sees an answer before its server knows that it is done, so a request counts until its answer begins.
    private static Action Once(Action action)
    {
        var done = 0;
        return () =>
        {
            if (Interlocked.Exchange(ref done, 1) == 0)
            {
                action();
            }
        };
    }

    private void InterlockedMax(int value)
    {
        int before;
        while ((before = mostAtOnce) < value && Interlocked.CompareExchange(ref mostAtOnce, value, before) != before)
        {
        }
    }

    private static async Task<string> ReadHead(Stream stream)
    {
        StringBuilder head = new();
        var one = new byte[1];
        while (!head.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal) && await stream.ReadAsync(one) == 1)
        {
            head.Append((char)one[0]);
        }

        return head.ToString();
    }

    private static X509Certificate2 SelfSigned()
    {
        using var key = RSA.Create(2048);
        CertificateRequest request = new("CN=127.0.0.1", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var made = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        return X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pfx), null);
    }
}

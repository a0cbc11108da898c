using System.Net;
using System.Net.Sockets;
using System.Text;

namespace PeerAtlas.Browser.Tests.Hosting;

/// <summary>Another site, with one page that frames an address. A browser asks more of a page that it did not load from a server.</summary>
internal sealed class OtherSite : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly byte[] answer;

    public OtherSite(Uri framed)
    {
        var page = $"<!DOCTYPE html><title>Other</title><iframe src='{framed}'></iframe>";
        answer = Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: {page.Length}\r\nConnection: close\r\n\r\n{page}");
        listener.Start();
        _ = AnswerAll();
    }

    /// <summary>The address of the page.</summary>
    public string Address => $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/";

    public void Dispose() => listener.Dispose();

    private async Task AnswerAll()
    {
        try
        {
            while (true)
            {
                _ = Answer(await listener.AcceptTcpClientAsync());
            }
        }
        catch (Exception ended) when (ended is SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task Answer(TcpClient client)
    {
        using (client)
        {
            var stream = client.GetStream();
            if (await stream.ReadAsync(new byte[8192]) > 0)
            {
                await stream.WriteAsync(answer);
            }
        }
    }
}

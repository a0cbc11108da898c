using System.Net;
using System.Net.Sockets;

namespace PeerAtlas.Links;

/// <summary>
/// Connects to hosts by the very address that was judged. The name is looked up once, here, so that nobody can let it lead somewhere
/// else between the judgment and the connection (DNS rebinding).
/// </summary>
/// <param name="lookUp">The addresses of a name.</param>
/// <param name="mayReach">Whether an address may be reached.</param>
internal sealed class GuardedConnection(Func<string, CancellationToken, Task<IPAddress[]>> lookUp, Func<IPAddress, bool> mayReach)
{
    /// <summary>For <see cref="SocketsHttpHandler.ConnectCallback"/>.</summary>
    /// <exception cref="NotPublicException">None of the host's addresses may be reached.</exception>
    /// <exception cref="SocketException">No such host, or no connection to any of them.</exception>
    public async ValueTask<Stream> Open(SocketsHttpConnectionContext context, CancellationToken cancel)
    {
        string host = context.DnsEndPoint.Host;
        IPAddress[] found = IPAddress.TryParse(host, out IPAddress? literal) ? [literal] : await lookUp(host, cancel);
        IPAddress[] judged = [.. found.Where(mayReach)];
        if (judged.Length == 0)
        {
            throw found.Length == 0 ? new SocketException((int)SocketError.HostNotFound) : new NotPublicException(found[0]);
        }

        Socket socket = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(judged, context.DnsEndPoint.Port, cancel);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}

/// <summary>A host stands in somebody's own network.</summary>
internal sealed class NotPublicException(IPAddress address) : Exception($"{address} is not public")
{
    /// <summary>Where it stands.</summary>
    public IPAddress Address { get; } = address;
}

using System.Net;
using System.Net.Sockets;

namespace PeerAtlas.Browser.Tests.Running;

/// <summary>A port on loopback that the system gives to nobody else while it is held.</summary>
/// <remarks>It is bound, but nothing listens on it.</remarks>
internal sealed class HeldPort : IDisposable
{
    private readonly Socket socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);

    public HeldPort()
    {
        socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        Number = ((IPEndPoint)socket.LocalEndPoint!).Port;
    }

    public int Number { get; }

    /// <summary>Lets nginx listen on it.</summary>
    /// <remarks>
    /// Linux lets it while the port is still held, and so nothing that runs beside can be given the port before nginx has
    /// it. Other systems want the port free first.
    /// </remarks>
    public void Offer()
    {
        if (!OperatingSystem.IsLinux())
        {
            socket.Dispose();
        }
    }

    public void Dispose() => socket.Dispose();
}

using System.Net;
using System.Net.Sockets;

namespace ParkPlatform.EmbeddedPostgres;

/// <summary>Ports of the loopback address.</summary>
public static class FreePort
{
    private static readonly HashSet<int> Given = [];

    /// <summary>A port that nobody listened on a moment ago, and that this program has not asked for before. Another program may be quicker: be ready to ask again.</summary>
    public static int Next() => Several(1)[0];

    /// <summary>As many different ones.</summary>
    public static IReadOnlyList<int> Several(int count)
    {
        List<TcpListener> listeners = [];
        List<int> ports = [];
        lock (Given)
        {
            while (ports.Count < count)
            {
                var listener = new TcpListener(IPAddress.Loopback, 0);
                listener.Start();
                listeners.Add(listener); // kept until all are found: the system does not offer it again
                var port = ((IPEndPoint)listener.LocalEndpoint).Port;
                if (Given.Add(port)) ports.Add(port);
            }
        }
        listeners.ForEach(listener => listener.Dispose());
        return ports;
    }

    /// <summary>Whether a server may listen on this port, on IPv4 and, where the machine has it, on IPv6.</summary>
    public static bool IsFree(int port) => CanListen(IPAddress.Loopback, port) && (!Socket.OSSupportsIPv6 || CanListen(IPAddress.IPv6Loopback, port));

    private static bool CanListen(IPAddress address, int port)
    {
        try
        {
            using var listener = new TcpListener(address, port);
            listener.Start();
            return true;
        }
        catch (SocketException refused) when (refused.SocketErrorCode is SocketError.AddressNotAvailable or SocketError.AddressFamilyNotSupported)
        {
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}

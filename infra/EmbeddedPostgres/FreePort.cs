using System.Net;
using System.Net.Sockets;

namespace ParkPlatform.EmbeddedPostgres;

/// <summary>Ports of the loopback address.</summary>
public static class FreePort
{
    // Below those that systems give to outgoing connections (32768 on Linux, 49152 elsewhere): one of these could take the port between finding and using it, and
    // who asks again and again whether somebody listens there would in the end be answered by itself.
    private const int First = 20_000, Last = 32_000;

    private static readonly HashSet<int> Given = [];

    /// <summary>A port that nobody listened on a moment ago, and that this program has not asked for before. Another program may be quicker: be ready to ask again.</summary>
    public static int Next() => Several(1)[0];

    /// <summary>As many different ones.</summary>
    public static IReadOnlyList<int> Several(int count)
    {
        List<int> ports = [];
        lock (Given)
        {
            while (ports.Count < count)
            {
                if (Given.Count > (Last - First) / 2) Given.Clear(); // those of long ago are free again, or are seen to be taken
                var port = Random.Shared.Next(First, Last);
                if (!Given.Contains(port) && IsFree(port) && Given.Add(port)) ports.Add(port);
            }
        }
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

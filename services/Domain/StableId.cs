using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace ParkPlatform.Domain;

/// <summary>
/// Ids that a business key determines: the same parts give the same id in every service and for ever, so that two who meet the same thing first
/// write to the same stream. A UUID of version 8 (RFC 9562) from SHA-256.
/// </summary>
public static class StableId
{
    // Refuses half a surrogate pair instead of replacing it, which would make different keys equal.
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <param name="tenant">Whose books; null for what all tenants share, which is different from every tenant.</param>
    /// <param name="parts">The kind of thing first, then its key, normalised: <c>"parcel", "510799001001GB00001"</c>.</param>
    /// <exception cref="ArgumentException">There are no parts, or a text is not valid Unicode.</exception>
    public static Guid From(string? tenant, params string[] parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        if (parts.Length == 0) throw new ArgumentException("An id needs something that determines it.", nameof(parts));

        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData("ParkPlatform"u8);
        hash.AppendData(tenant is null ? [0] : [1]);
        if (tenant is not null) Append(hash, tenant);
        foreach (var part in parts) Append(hash, part);

        Span<byte> id = hash.GetHashAndReset().AsSpan(0, 16);
        id[6] = (byte)(id[6] & 0x0F | 0x80);
        id[8] = (byte)(id[8] & 0x3F | 0x80);
        return new(id, bigEndian: true);
    }

    // With its length before it, so that ("ab", "c") is not ("a", "bc").
    private static void Append(IncrementalHash hash, string part)
    {
        ArgumentNullException.ThrowIfNull(part);
        var text = Utf8.GetBytes(part);
        Span<byte> length = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32BigEndian(length, text.Length);
        hash.AppendData(length);
        hash.AppendData(text);
    }
}

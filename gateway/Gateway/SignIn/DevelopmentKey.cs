using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.IdentityModel.Tokens;

namespace ParkPlatform.Gateway.SignIn;

/// <summary>
/// Signs tokens where no key was given. It lies in the gateway's database, so that a restart in the middle of the work makes no token invalid
/// and no service has to learn another key. Only Development comes here: anything else demands <see cref="IdentitySettings.Keys"/>.
/// </summary>
public sealed class DevelopmentKey
{
    /// <summary>Set before anything is served.</summary>
    public SecurityKey? Key { get; private set; }

    public async Task LoadAsync(GatewayDb db, IDataProtectionProvider protection)
    {
        var protector = protection.CreateProtector(nameof(DevelopmentKey));
        var stored = await db.SigningKeys.SingleOrDefaultAsync();
        if (stored is null || Open(protector, stored.Protected) is not { } rsa)
        {
            rsa = RSA.Create(2048);
            if (stored is not null) db.Remove(stored);
            db.Add(new StoredSigningKey { Protected = protector.Protect(rsa.ExportPkcs8PrivateKey()) });
            await db.SaveChangesAsync();
        }

        Key = new RsaSecurityKey(rsa);
        Key.KeyId = Base64UrlEncoder.Encode(Key.ComputeJwkThumbprint());
    }

    // A key that the ring can no longer open is as good as none.
    private static RSA? Open(IDataProtector protector, byte[] stored)
    {
        try
        {
            var rsa = RSA.Create();
            rsa.ImportPkcs8PrivateKey(protector.Unprotect(stored), out _);
            return rsa;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}

/// <summary>The development key, encrypted by the key ring. At most one row.</summary>
public sealed class StoredSigningKey
{
    public int Id { get; init; }
    public required byte[] Protected { get; init; }
}

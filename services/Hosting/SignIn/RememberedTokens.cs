using System.Runtime.InteropServices;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace ParkPlatform.SignIn;

/// <summary>
/// Checks a token's signature once and not with every request: what has been found valid stays so until it expires or the keys change.
/// Remembers no token, only its SHA-256; nothing that was refused; and no more than so many. One per authentication scheme, whose rules never change.
/// The gateway, which refers to nothing of the services, compiles this file too.
/// </summary>
internal sealed class RememberedTokens(TimeProvider clock, int most = 10_000) : TokenHandler, IDisposable
{
    private readonly JsonWebTokenHandler _checking = new() { MapInboundClaims = false };
    private readonly MemoryCache _known = new(new MemoryCacheOptions { SizeLimit = most });

    public int Count => _known.Count;

    public override async Task<TokenValidationResult> ValidateTokenAsync(string token, TokenValidationParameters validationParameters)
    {
        var keys = await KeysAsync(validationParameters);
        var digest = Digest.Of(token);
        if (_known.TryGetValue(digest, out Valid? known) && known!.Keys == keys && clock.GetUtcNow() < known.Until) return known.Answer();

        var result = await _checking.ValidateTokenAsync(token, validationParameters);
        if (!result.IsValid) return result;

        var until = new DateTimeOffset(result.SecurityToken.ValidTo, TimeSpan.Zero) + validationParameters.ClockSkew;
        var valid = new Valid(result.ClaimsIdentity, result.SecurityToken, result.Issuer, result.TokenType, keys, until);
        using (var entry = _known.CreateEntry(digest)) (entry.Value, entry.Size, entry.AbsoluteExpiration) = (valid, 1, until);
        return valid.Answer();
    }

    public override SecurityToken ReadToken(string token) => _checking.ReadToken(token);

    public void Dispose() => _known.Dispose();

    // Where keys are fetched from their issuer, every fetch gives another object; where they are fixed, there is none. Not to be had: the check will say so.
    private static async ValueTask<BaseConfiguration?> KeysAsync(TokenValidationParameters rules)
    {
        try
        {
            return rules.ConfigurationManager is { } issuer ? await issuer.GetBaseConfigurationAsync(CancellationToken.None) : null;
        }
        catch (Exception)
        {
            return null;
        }
    }

    private sealed record Valid(ClaimsIdentity Identity, SecurityToken Token, string Issuer, string TokenType, BaseConfiguration? Keys, DateTimeOffset Until)
    {
        // A copy each time: what one request adds to its identity is no business of the next one's.
        public TokenValidationResult Answer() =>
            new() { IsValid = true, ClaimsIdentity = Identity.Clone(), SecurityToken = Token, Issuer = Issuer, TokenType = TokenType };
    }

    private readonly record struct Digest(UInt128 Left, UInt128 Right)
    {
        public static Digest Of(string token)
        {
            Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
            SHA256.HashData(Encoding.UTF8.GetBytes(token), hash);
            return MemoryMarshal.Read<Digest>(hash);
        }
    }
}

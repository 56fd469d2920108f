using System.Net;
using System.Security.Claims;
using System.Security.Cryptography;
using Microsoft.Extensions.Time.Testing;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;
using ParkPlatform.Gateway.SignIn;
using ParkPlatform.SignIn;
using Xunit;

namespace ParkPlatform.Gateway.Tests;

/// <summary>A signature is checked once. That must never make a token good for more than it says.</summary>
[Collection(AtTheGate.Name)]
public sealed class RememberingTokens(Gatehouse gate) : IDisposable
{
    private readonly RSA _rsa = RSA.Create(2048);
    private readonly FakeTimeProvider _clock = new(DateTimeOffset.UtcNow);
    private RememberedTokens? _remembered;

    private RememberedTokens Remembered => _remembered ??= new(_clock, most: 20);

    // The clock of the rules is the same as that of the memory.
    private TokenValidationParameters Rules => new()
    {
        ValidIssuer = "https://park.test/",
        ValidAudience = "park",
        IssuerSigningKey = new RsaSecurityKey(_rsa),
        NameClaimType = "name",
        RoleClaimType = "role",
        ClockSkew = TimeSpan.FromSeconds(30),
        LifetimeValidator = (from, until, _, rules) => from <= _clock.GetUtcNow().UtcDateTime && _clock.GetUtcNow().UtcDateTime < until!.Value + rules.ClockSkew,
    };

    private string Token(string subject = "zhang.wei", RSA? key = null) => new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
    {
        Issuer = "https://park.test/",
        Audience = "park",
        Subject = new ClaimsIdentity([new("sub", subject), new("name", "张伟"), new("role", "bureau"), new("tenant", "demo")]),
        NotBefore = _clock.GetUtcNow().UtcDateTime,
        Expires = _clock.GetUtcNow().UtcDateTime.AddMinutes(5),
        SigningCredentials = new(new RsaSecurityKey(key ?? _rsa), "RS256"),
    });

    [Fact]
    public async Task It_is_the_same_caller_the_second_time()
    {
        var token = Token();
        for (var time = 1; time <= 3; time++)
        {
            var result = await Remembered.ValidateTokenAsync(token, Rules);
            Assert.True(result.IsValid, result.Exception?.Message);
            Assert.Equal(new Caller("zhang.wei", "张伟", "bureau", "demo", null), Caller.From(new(result.ClaimsIdentity)));
            Assert.True(new ClaimsPrincipal(result.ClaimsIdentity).IsInRole("bureau"));
            Assert.Equal(1, Remembered.Count);
        }
    }

    [Fact]
    public async Task It_expires_like_any_other()
    {
        var token = Token();
        Assert.True((await Remembered.ValidateTokenAsync(token, Rules)).IsValid);
        _clock.Advance(TimeSpan.FromMinutes(5) + TimeSpan.FromSeconds(29));
        Assert.True((await Remembered.ValidateTokenAsync(token, Rules)).IsValid); // clocks differ a little
        _clock.Advance(TimeSpan.FromSeconds(2));
        Assert.False((await Remembered.ValidateTokenAsync(token, Rules)).IsValid);
    }

    [Fact]
    public async Task It_is_checked_anew_when_the_issuer_publishes_other_keys()
    {
        var (rules, token) = (Rules, Token());
        rules.IssuerSigningKey = null;
        rules.ConfigurationManager = Published(_rsa);
        Assert.True((await Remembered.ValidateTokenAsync(token, rules)).IsValid);

        using var other = RSA.Create(2048);
        rules.ConfigurationManager = Published(other);
        Assert.False((await Remembered.ValidateTokenAsync(token, rules)).IsValid);

        static StaticConfigurationManager<OpenIdConnectConfiguration> Published(RSA key) =>
            new(new() { Issuer = "https://park.test/", SigningKeys = { new RsaSecurityKey(key) } });
    }

    [Fact]
    public async Task What_was_refused_is_not_remembered_and_what_was_altered_is_not_known()
    {
        using var other = RSA.Create(2048);
        Assert.False((await Remembered.ValidateTokenAsync(Token(key: other), Rules)).IsValid);
        Assert.False((await Remembered.ValidateTokenAsync("nonsense", Rules)).IsValid);
        Assert.False((await Remembered.ValidateTokenAsync("", Rules)).IsValid);
        Assert.Equal(0, Remembered.Count);

        var parts = Token().Split('.');
        Assert.True((await Remembered.ValidateTokenAsync(string.Join('.', parts), Rules)).IsValid);
        parts[1] = Base64UrlEncoder.Encode(Base64UrlEncoder.Decode(parts[1]).Replace("bureau", "operator", StringComparison.Ordinal));
        Assert.False((await Remembered.ValidateTokenAsync(string.Join('.', parts), Rules)).IsValid);
    }

    [Fact]
    public async Task What_one_request_adds_to_its_caller_the_next_does_not_see()
    {
        var token = Token();
        foreach (var result in new[] { await Remembered.ValidateTokenAsync(token, Rules), await Remembered.ValidateTokenAsync(token, Rules) })
            result.ClaimsIdentity.AddClaim(new("role", "operator"));
        Assert.False((await Remembered.ValidateTokenAsync(token, Rules)).ClaimsIdentity.HasClaim("role", "operator"));
    }

    [Fact]
    public async Task It_remembers_no_more_than_so_many_and_serves_all()
    {
        for (var i = 0; i < 100; i++)
        {
            Assert.True((await Remembered.ValidateTokenAsync(Token($"system-{i}"), Rules)).IsValid);
            Assert.InRange(Remembered.Count, 1, 20);
        }
    }

    [Fact]
    public async Task At_the_gateway_a_token_that_has_been_seen_protects_no_other()
    {
        var token = await gate.Gateway.TokenAsync("demo-park");
        for (var i = 0; i < 3; i++) Assert.Equal(HttpStatusCode.OK, (await gate.Gateway.Client(token).GetAsync("api/land/whoami")).StatusCode);

        var parts = token.Split('.');
        parts[1] = Base64UrlEncoder.Encode(Base64UrlEncoder.Decode(parts[1]).Replace("\"park\"", "\"bureau\"", StringComparison.Ordinal));
        await (await gate.Gateway.Client(string.Join('.', parts)).GetAsync("api/land/whoami")).ShouldBeProblem(401, "sign-in-first");
        await (await gate.Gateway.Client($"{parts[0]}.{parts[1]}.").GetAsync("api/land/whoami")).ShouldBeProblem(401, "sign-in-first");
    }

    public void Dispose()
    {
        _remembered?.Dispose();
        _rsa.Dispose();
    }
}

namespace ParkPlatform.Gateway.SignIn;

/// <summary>Who issues tokens and with what: section <c>Identity</c>.</summary>
public sealed record IdentitySettings
{
    /// <summary>The address at which callers reach the gateway, and what every token names as its issuer. No default: services compare it.</summary>
    public required Uri Issuer { get; init; }

    /// <summary>
    /// Folder with <c>signing*.pem</c> and <c>cookies*.pem</c>, as <c>make-keys</c> writes them. Development works without:
    /// it keeps a signing key of its own in its database.
    /// </summary>
    public string? Keys { get; init; }

    /// <summary>How long an access token is good for (a quarter of an hour). Nothing revokes one, so keep it short.</summary>
    public TimeSpan TokenLifetime { get; init; } = TimeSpan.FromMinutes(15);

    /// <summary>Another authority that people sign in at, instead of our own people table.</summary>
    public ExternalAuthority? External { get; init; }

    public static IdentitySettings Of(IConfiguration configuration)
    {
        var section = configuration.GetSection("Identity");
        if (!Uri.TryCreate(section["Issuer"], UriKind.Absolute, out var issuer) || issuer.Scheme is not ("http" or "https"))
            throw new InvalidOperationException("Identity:Issuer is missing or no address: the one at which callers reach the gateway, such as https://park.example.gov.cn/.");
        var settings = section.Get<IdentitySettings>()!;
        if (settings.External is { } external && (external is { Issuer: null } or { ClientId: null } or { ClientSecret: null }))
            throw new InvalidOperationException("Identity:External needs an Issuer, a ClientId and a ClientSecret.");
        return settings;
    }
}

/// <summary>How long people stay signed in: section <c>Session</c>.</summary>
public sealed record SessionSettings
{
    /// <summary>Without use (half an hour).</summary>
    public TimeSpan Idle { get; init; } = TimeSpan.FromMinutes(30);

    /// <summary>In any case (twelve hours).</summary>
    public TimeSpan Longest { get; init; } = TimeSpan.FromHours(12);

    public static SessionSettings Of(IConfiguration configuration) => configuration.GetSection("Session").Get<SessionSettings>() ?? new();
}

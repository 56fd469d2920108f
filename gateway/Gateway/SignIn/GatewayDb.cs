using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace ParkPlatform.Gateway.SignIn;

/// <summary>People, their sessions, OpenIddict's clients and the key ring that protects cookies. Nobody but the gateway reads this schema.</summary>
public sealed class GatewayDb(DbContextOptions<GatewayDb> options)
    : IdentityUserContext<ParkUser, Guid>(options), IDataProtectionKeyContext
{
    public const string Schema = "gateway";

    public DbSet<Session> Sessions => Set<Session>();
    public DbSet<StoredSigningKey> SigningKeys => Set<StoredSigningKey>();
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.HasDefaultSchema(Schema);
        builder.UseOpenIddict();
        builder.Entity<Session>().HasIndex(s => s.ExpiresAt);
        builder.Entity<Session>().HasIndex(s => s.UserName);
    }
}

/// <summary>One signed-in browser. The cookie holds only the id, so signing out ends the session even for somebody who copied the cookie.</summary>
public sealed class Session
{
    public required string Id { get; init; }
    public required string UserName { get; init; }
    public required byte[] Ticket { get; set; }
    public required DateTimeOffset ExpiresAt { get; set; }
}

using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;
using Microsoft.EntityFrameworkCore;

namespace ParkPlatform.Gateway.SignIn;

/// <summary>The gateway's own database: set up, brought up to date, and looked over before anything is served.</summary>
public static class Store
{
    public static void AddStore(this WebApplicationBuilder builder)
    {
        builder.Services.AddDbContextPool<GatewayDb>(db => db.UseNpgsql(
            builder.Configuration.GetConnectionString("park"),
            postgres => postgres.MigrationsHistoryTable("migrations", GatewayDb.Schema)));
        builder.Services.AddSingleton<DevelopmentKey>();

        // Replicas share the key ring, or a cookie of one would mean nothing to the other.
        var ring = builder.Services.AddDataProtection().SetApplicationName("park").PersistKeysToDbContext<GatewayDb>();
        if (Keys.Cookies(IdentitySettings.Of(builder.Configuration)) is [var newest, ..] all)
            ring.ProtectKeysWithCertificate(newest).UnprotectKeysWithAnyCertificate(all);
    }

    /// <summary>In Development brings the schema up to date and seeds the demo; anywhere else refuses to start with what only suits Development.</summary>
    public static async Task PrepareAsync(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<GatewayDb>();

        if (app.Environment.IsDevelopment()) await PrepareDevelopmentAsync(app, scope.ServiceProvider, db);
        else await RefuseDevelopmentAsync(app, scope.ServiceProvider, db);
    }

    private static async Task PrepareDevelopmentAsync(WebApplication app, IServiceProvider services, GatewayDb db)
    {
        await db.Database.MigrateAsync();

        // Two that start at the same time on one database would seed the same rows.
        await db.Database.OpenConnectionAsync();
        await db.Database.ExecuteSqlAsync($"select pg_advisory_lock(hashtextextended({GatewayDb.Schema}, 0))");
        try
        {
            if (Keys.Signing(IdentitySettings.Of(app.Configuration)) is [])
                await services.GetRequiredService<DevelopmentKey>().LoadAsync(db, services.GetRequiredService<IDataProtectionProvider>());
            if (app.Configuration.GetValue("Demo:Seed", true)) await Demo.SeedAsync(services);
        }
        finally
        {
            await db.Database.ExecuteSqlAsync($"select pg_advisory_unlock(hashtextextended({GatewayDb.Schema}, 0))");
            await db.Database.CloseConnectionAsync();
        }
    }

    private static async Task RefuseDevelopmentAsync(WebApplication app, IServiceProvider services, GatewayDb db)
    {
        var settings = IdentitySettings.Of(app.Configuration);
        Refuse(Keys.Signing(settings) is [],
            "Tokens would be signed by a key that dies with this process: set Identity:Keys to a folder with a signing*.pem (make-keys writes one).");
        Refuse(Keys.Cookies(settings) is [],
            "The key ring would lie in the database in plain text: set Identity:Keys to a folder with a cookies*.pem (make-keys writes one).");
        Refuse((await db.Database.GetPendingMigrationsAsync()).Any(),
            "The schema is older than this program: run it once with the argument migrate.");
        Refuse(await Demo.ExistsAsync(services),
            "A demo client, user or tenant exists, and its secret is public: remove it (remove-demo does).");
        Refuse(await db.DataProtectionKeys.AnyAsync(key => !key.Xml!.Contains(nameof(EncryptedXmlDecryptor))),
            "The key ring holds a key in plain text, from before there was a cookies*.pem: delete it.");
    }

    private static void Refuse(bool unsafeHere, string why)
    {
        if (unsafeHere) throw new InvalidOperationException($"Refusing to start. {why}");
    }
}

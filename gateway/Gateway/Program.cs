using ParkPlatform.Gateway.Docs;
using ParkPlatform.Gateway.Edge;
using ParkPlatform.Gateway.Observing;
using ParkPlatform.Gateway.Pages;
using ParkPlatform.Gateway.SignIn;

if (Commands.RunBeforeAnythingElse(args) is { } done) return done;

// Pages and settings lie beside the program, wherever it is started from.
var root = args.Any(arg => arg.StartsWith("--contentRoot", StringComparison.OrdinalIgnoreCase)) ? null : AppContext.BaseDirectory;
var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = root });
builder.WebHost.ConfigureKestrel(kestrel =>
{
    kestrel.AddServerHeader = false;
    kestrel.Limits.MaxRequestBodySize = EdgeSettings.Of(builder.Configuration).MaxBody; // routes for imports allow more
});
builder.Services.ConfigureHttpJsonOptions(json => json.SerializerOptions.Encoder = Readable.Encoder);
builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddConsoleFiles();

builder.AddObserving();
builder.AddStore();
builder.AddTokens();
builder.AddSessions();
builder.AddProtection();
builder.AddLimits();
builder.AddRoutes();
builder.AddHealth();
builder.Services.AddSingleton<ServiceDocuments>();
builder.Services.AddSingleton<MergedOpenApi>();
builder.Services.AddSingleton<ProblemTable>();

var app = builder.Build();
if (await app.RunAsync(args) is { } finished) return finished;
await app.PrepareAsync();

app.UseDraining();
app.UseTrustedProxies();
app.UseSecurityHeaders();
app.UseProblems();
if (!app.Environment.IsDevelopment()) app.UseHsts();
app.UseConsoleFiles();
app.UseSignInLimits(); // before routing: a limiter that knows the endpoint also looks for the endpoint's policy, among its own
app.UseRouting();
app.UseBodyLimits();
app.UseRecognition();
app.UseRateLimiter(); // after authentication, to count per person and not per office
app.UseCrossSiteProtection();
app.UseAuthorization();
app.UseGatewayTimeouts();

app.MapTokens();
app.MapSessions();
app.MapDocs();
app.MapProblemPages();
app.MapHealth();
app.MapReverseProxy();
app.MapStartPage();

await app.RunAsync();
return 0;

namespace ParkPlatform.Gateway
{
    /// <summary>The gateway: the only door to the platform.</summary>
    public partial class Program;
}

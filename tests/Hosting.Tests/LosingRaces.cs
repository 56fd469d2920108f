using System.Net;
using System.Net.Http.Json;
using ParkPlatform.Testing;
using Xunit;

namespace ParkPlatform.Hosting.Tests;

/// <summary>Commands that arrive at the same moment for one stream.</summary>
public class Losing_races(TestPostgres postgres) : IAsyncLifetime
{
    private ServiceHost<Land.Program> _land = null!;
    private HttpClient _bureau = null!;
    private string _parcel = "";

    public async ValueTask InitializeAsync()
    {
        _land = ServiceHost<Land.Program>.Start(await postgres.NewDatabaseAsync("races"));
        _bureau = _land.As("bureau");
        _parcel = "/api/land/parcels/" + (await _bureau.Post("/api/land/parcels", new
        {
            code = "510799001001GB00001", name = "A", areaSquareMetres = 100, landUse = "0601", planningConditions = new { documentNumber = "规1" }, effectiveOn = "2020-01-01", documentNumber = "登1",
        })).Id();
        await _bureau.Post(_parcel + "/grant", new
        {
            holder = new { name = "绿溪" }, method = "listing", contractNumber = "C-1", contractDate = "2020-02-01", priceYuan = 100, effectiveOn = "2020-02-01", documentNumber = "合1",
        });
    }

    public ValueTask DisposeAsync() => _land.DisposeAsync();

    private static object Payment(int n) => new { amountYuan = n, effectiveOn = "2020-03-01", documentNumber = $"缴{n}" };

    [Fact]
    public async Task Four_payments_of_the_same_moment_are_all_recorded()
    {
        await Task.WhenAll(Enumerable.Range(1, 4).Select(n => _bureau.Post(_parcel + "/payments", Payment(n), 200, ("Idempotency-Key", $"payment-{n}"))));
        await Task.WhenAll(Enumerable.Range(1, 4).Select(n => _bureau.Post(_parcel + "/payments", Payment(n), 200, ("Idempotency-Key", $"payment-{n}"))));
        Assert.Equal(90m, (await _bureau.Read(_parcel + "/payments?asOf=2020-04-01")).Number("outstandingYuan"));
    }

    [Fact]
    public async Task Whoever_says_what_they_have_seen_is_told_that_it_has_changed()
    {
        var answers = await Task.WhenAll(Enumerable.Range(1, 4).Select(n =>
        {
            var request = new HttpRequestMessage(HttpMethod.Post, _parcel + "/payments") { Content = JsonContent.Create(Payment(n)) };
            request.Headers.TryAddWithoutValidation("If-Match", "\"2\"");
            return _bureau.SendAsync(request);
        }));
        Assert.Single(answers, a => a.StatusCode == HttpStatusCode.OK);
        Assert.All(answers.Where(a => a.StatusCode != HttpStatusCode.OK), a => Assert.True(a.StatusCode is HttpStatusCode.Conflict or HttpStatusCode.PreconditionFailed));
    }
}

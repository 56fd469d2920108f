using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using ParkPlatform.Contracts.Factories;
using ParkPlatform.Contracts.Land;
using ParkPlatform.Contracts.Yield;
using ParkPlatform.Testing;

namespace ParkPlatform.Reclamation.Tests;

/// <summary>What the tests begin with: what the other services tell, and cases that have come so far.</summary>
public static class Given
{
    public const string Firm = "91510799MA6T00012D", OtherFirm = "91510799MA6T000208";

    private static int _serial = Random.Shared.Next(10_000, 50_000);

    public static int Serial() => Interlocked.Increment(ref _serial);

    public static string Code() => string.Create(CultureInfo.InvariantCulture, $"510799001001GB{Serial():D5}");

    public static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    // What the land service tells. The version is that of the parcel's entry there.

    public static ParcelDescribed Described(
        Guid parcel, string code, string zone = "青东坝工业区", string on = "2022-02-01", long version = 1, long? corrects = null, decimal area = 40_000m) =>
        new(parcel, version, corrects, Day(on), DateTimeOffset.UtcNow, "登1", code, $"地块{code}", zone, area, "0601", 2.5m);

    public static LandAllocated Allocated(
        Guid parcel, string code, string? start = "2022-06-30", string? uscc = Firm, string? name = "绿溪纺织有限公司", string on = "2022-03-20", long version = 2,
        long? corrects = null,
        decimal? price = 14_400_000m, string? supervision = null) =>
        new(parcel, version, corrects, Day(on), DateTimeOffset.UtcNow, "合1", code, "青东坝工业区", 40_000m, uscc, name, "Listing", price, "C-1", supervision,
            null, start is null ? null : Day(start), null);

    public static LandAllocationEnded Ended(Guid parcel, string on, long version, string document = "闲收1号", string cause = "recovered") =>
        new(parcel, version, Day(on), DateTimeOffset.UtcNow, document, cause);

    public static LandMilestoneReached Reached(Guid parcel, LandMilestone milestone, string on, long version, long? corrects = null) =>
        new(parcel, version, corrects, Day(on), DateTimeOffset.UtcNow, "节点1", milestone);

    public static LandTermsChanged Terms(Guid parcel, string start, string on, long version, long? corrects = null) =>
        new(parcel, version, corrects, Day(on), DateTimeOffset.UtcNow, "补1", "supplement", "government", Firm, "绿溪纺织有限公司", "C-1", 14_400_000m, null,
            Day(start), null, null);

    public static LandEntryWithdrawn Withdrawn(Guid parcel, long withdraws, string on, long version) =>
        new(parcel, version, Day(on), DateTimeOffset.UtcNow, "撤1", withdraws, "误登");

    // What the factory service tells.

    public static BuildingDescribed Building(Guid building, string code, string on, long version, params (Guid Id, string Code, bool Lettable)[] units) =>
        Building(building, code, on, version, null, units);

    public static BuildingDescribed Building(Guid building, string code, string on, long version, long? corrects, params (Guid Id, string Code, bool Lettable)[] units) =>
        new(
            building, version, Day(on), DateTimeOffset.UtcNow, "竣1", code, $"标准厂房{code}", "青东坝工业区", null, 2.0m,
            [.. units.Select(u => new DescribedUnit(u.Id, u.Code, 1, 1200m, u.Lettable))], corrects);

    public static UnitOccupied Occupied(
        Guid lease, Guid unit, string code, string from, string until, long version = 1, string uscc = Firm, string name = "绿溪纺织有限公司") =>
        new(lease, version, Day(from), DateTimeOffset.UtcNow, "租1", unit, Guid.Empty, code, null, 2.0m, 1200m, uscc, name, Day(from), Day(until));

    public static UnitVacated Vacated(Guid lease, Guid unit, string on, long version = 2) => new(lease, version, Day(on), DateTimeOffset.UtcNow, "退1", unit);

    public static UnitFoundIdle FoundIdle(Guid lease, Guid unit, string code, string on, string since, long version = 2) =>
        new(lease, version, Day(on), DateTimeOffset.UtcNow, "查1", unit, code, Day(since), "大门上锁，设备停用");

    public static UnitAtWorkAgain AtWorkAgain(Guid lease, Guid unit, string on, long version = 3) => new(lease, version, Day(on), DateTimeOffset.UtcNow, "复1", unit);

    // What the yield service tells.

    public static ClassPublished Classed(string uscc, int year, string? @class, string on, Guid? run = null, Guid? supersedes = null, long version = 3, bool exempt = false) =>
        new(run ?? Guid.CreateVersion7(), version, Day(on), DateTimeOffset.UtcNow, "公布1", uscc, "某公司", year, @class, Guid.Empty, "hash", supersedes,
            Exempt: exempt);

    /// <summary>A firm of its own for a test that counts what the firm has: a well-formed credit code.</summary>
    public static string NewFirm() => Domain.Uscc.Make("510799", string.Create(CultureInfo.InvariantCulture, $"MA{Serial():D6}"));

    /// <summary>A parcel that somebody holds and should have begun by the start; the watch knows it.</summary>
    public static async Task<(Guid Id, string Code)> HeldParcel(
        this ReclamationService service, string? start = "2022-06-30", string? uscc = Firm, string? name = "绿溪纺织有限公司", decimal? price = 14_400_000m,
        string tenant = "demo", string on = "2022-03-20")
    {
        var (parcel, code) = (Guid.CreateVersion7(), Code());
        await service.Hear([Described(parcel, code), Allocated(parcel, code, start, uscc, name, on, price: price)], tenant);
        return (parcel, code);
    }

    public static object Opening(Guid asset, string on = "2024-07-01", string type = "parcel") =>
        new { assetType = type, assetId = asset, source = "contractTimer", effectiveOn = on, documentNumber = "线索1号" };

    public static async Task<Guid> OpenedCase(this ReclamationService service, Guid parcel, string on = "2024-07-01") =>
        (await service.Park.Post("/api/reclamation/cases", Opening(parcel, on))).Id();

    /// <summary>An inspection of a parcel: of 100 mu due 30 are developed, of 100 million yuan 26 are invested.</summary>
    public static Task<JsonElement> Inspected(
        this ReclamationService service, Guid parcel, string? stopped = "2024-08-01", decimal developed = 20_000m, decimal invested = 26_000_000m,
        string on = "2024-06-20", decimal total = 100_000_000m, decimal land = 0m, int status = 201) =>
        service.Park.Post($"/api/reclamation/assets/{parcel}/inspections", new
        {
            suspendedOn = stopped, areaDueSquareMetres = 66_666.67m, developedAreaSquareMetres = developed, totalInvestmentYuan = total, investedYuan = invested,
            landPriceIncludedYuan = land, evidence = "照片", effectiveOn = on, documentNumber = "核1",
        }, status);

    /// <summary>A step on a day, as api.md prints it.</summary>
    public static JsonObject Step(string on, object? more = null)
    {
        var body = more is null ? [] : JsonSerializer.SerializeToNode(more)!.AsObject();
        body["effectiveOn"] = on;
        body["documentNumber"] ??= $"文〔{on}〕";
        return body;
    }

    public static JsonObject Served(string on, string? servedOn = null, object? more = null)
    {
        var body = Step(on, more);
        body["servedOn"] = servedOn ?? on;
        body["serviceMethod"] = "direct";
        return body;
    }

    public static readonly object Approval = new { approvedBy = "县人民政府", approvalDocumentNumber = "府批〔2024〕9号" };

    public static object Determination(string cause = "holder", string limb = "notStarted") => new { limb, cause, facts = "未动工" };

    public static Task<JsonElement> Step(this HttpClient http, Guid idleCase, string step, JsonObject body, int status = 200) =>
        http.Post($"/api/reclamation/cases/{idleCase}/{step}", body, status);

    /// <summary>The case from its investigation notice to the filing, which every way of dealing with it needs.</summary>
    public static async Task Filed(
        this HttpClient bureau, Guid idleCase, string cause = "holder", string notice = "2024-07-05", string determination = "2024-08-20",
        string filing = "2024-08-23")
    {
        await bureau.Step(idleCase, "investigation-notice", Served(notice));
        await bureau.Step(idleCase, "determination", Step(determination, Determination(cause)));
        await bureau.Step(idleCase, "publicity", Step(determination));
        await bureau.Step(idleCase, "monitoring-filing", Step(filing));
    }

    public static Task<JsonElement> Case(this HttpClient http, Guid idleCase, string query = "") => http.Read($"/api/reclamation/cases/{idleCase}{query}");

    public static async Task<string[]> History(this HttpClient http, Guid idleCase) =>
        [.. (await http.Read($"/api/reclamation/cases/{idleCase}/history")).EnumerateArray().Select(h => h.Text("type"))];

    public static JsonElement Deadline(this JsonElement idleCase, string name) =>
        idleCase.GetProperty("deadlines").EnumerateArray().Single(d => d.Text("name") == name);

    /// <summary>The short name of the rule that a refusal names.</summary>
    public static string Rule(this JsonElement problem) => problem.Text("type").Split('/')[^1];
}

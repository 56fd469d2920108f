using ParkPlatform.Contracts.Factories;
using ParkPlatform.Contracts.Land;

namespace ParkPlatform.Yield.Tests;

/// <summary>What the land and factory services tell.</summary>
public static class Told
{
    private static readonly DateTimeOffset Recorded = new(2024, 1, 2, 0, 0, 0, TimeSpan.Zero);

    public static DateOnly Day(string day) => DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);

    public static ParcelDescribed Parcel(Guid parcel, string code, decimal area, long version = 1, long? corrects = null, string on = "2020-01-01") =>
        new(parcel, version, corrects, Day(on), Recorded, "登〔2020〕1号", code, "A-01", "青东坝工业区", area, "0601", 2.5m);

    public static LandAllocated Allocated(
        Guid parcel, string code, decimal area, string? uscc, string? name, string on = "2020-03-01", long version = 2, long? corrects = null) =>
        new(parcel, version, corrects, Day(on), Recorded, "合同1号", code, "青东坝工业区", area, uscc, name, "Listing", 1m, "合同1号", null, null, null, null);

    public static LandAllocationEnded Ended(Guid parcel, string on, long version = 3) => new(parcel, version, Day(on), Recorded, "收回决定1号", "recovered");

    public static LandEntryWithdrawn Withdrawn(Guid parcel, long withdraws, string on, long version) =>
        new(parcel, version, Day(on), Recorded, "撤销1号", withdraws, "误登");

    /// <summary>An import, or its undoing.</summary>
    public static LandFactsTold Together(IReadOnlyList<ParcelDescribed> described, IReadOnlyList<LandAllocated> allocated, params LandEntryWithdrawn[] withdrawn) =>
        new(Guid.NewGuid(), 1, Day("2024-01-02"), Recorded, "供地结果.csv", described, allocated, [], withdrawn);

    public static BuildingDescribed Building(Guid building, string? parcelCode, decimal plotRatio, long version = 1, string on = "2020-01-01") =>
        new(building, version, Day(on), Recorded, "竣备〔2020〕1号", "QDB-3-05", "5号楼", "青东坝工业区", parcelCode, plotRatio, []);

    public static UnitOccupied Occupied(
        Guid lease, Guid unit, Guid building, string? parcelCode, decimal plotRatio, decimal area, string uscc, string name, string from = "2020-06-01",
        string until = "2035-05-31", long version = 1) =>
        new(lease, version, Day(from), Recorded, "租赁合同1号", unit, building, "QDB-3-05-101", parcelCode, plotRatio, area, uscc, name, Day(from), Day(until));

    public static UnitSubletDescribed Sublet(
        Guid lease, Guid unit, Guid sublet, string uscc, string name, string from, string until, long version = 2, string? on = null) =>
        new(lease, version, Day(on ?? from), Recorded, "转租同意书1号", unit, sublet, "QDB-3-05-101", uscc, name, Day(from), Day(until));

    public static UnitVacated Vacated(Guid lease, Guid unit, string on, long version = 2) => new(lease, version, Day(on), Recorded, "解除协议1号", unit);
}

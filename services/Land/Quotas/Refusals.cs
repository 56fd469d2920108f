using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Land.Parcels;
using ParkPlatform.Land.Quotas;
using Wolverine.Http;

namespace ParkPlatform.Land;

public static partial class Refusals
{
    /// <summary>No problem, unless a rule says no.</summary>
    public static ProblemDetails Unless(Refusal? refusal) => refusal is null ? WolverineContinue.NoProblems : Of(refusal);

    public static ProblemDetails QuotaAccountOpenedBefore(int year, string? zone) => Of("quota-account-opened-before", year, zone ?? "—");

    public static ProblemDetails NoSuchQuotaAccount(Guid account) => Of("no-such-quota-account", account);

    public static ProblemDetails BatchReservedBefore(string batch) => Of("batch-reserved-before", batch);

    public static ProblemDetails NoSuchBatch(string batch, DateOnly on) => Of("no-such-batch", batch, on);

    public static ProblemDetails NotTheBatchsParcels(QuotaBatch batch) => Of("not-the-batchs-parcels", batch.Batch, Listed(batch.Parcels.Select(p => p.Code)));

    public static ProblemDetails NoSuchParcel(Guid parcel) => Of("no-such-parcel", parcel);

    public static ProblemDetails MoreThanTheParcel(Parcel land, Area given) =>
        Of("more-than-the-parcel", land.Code, land.AreaSquareMetres.SquareMetres, given.SquareMetres);

    public static ProblemDetails NoFarmlandOffset(string code) => Of("no-farmland-offset", code);
}

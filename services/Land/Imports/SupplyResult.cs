using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Land.Parcels;

namespace ParkPlatform.Land.Imports;

/// <summary>供地结果: one row of a published list, read and understood. Area in square metres, money in yuan; what the row doesn't say is null.</summary>
public sealed record SupplyResult(
    string SupervisionNumber, string? District, string Name, string? Location, Area AreaSquareMetres, string LandUse, SupplyMethod Method, int? TermYears, Yuan? PriceYuan,
    EquatableArray<Instalment> Instalments, string? HolderName, decimal? PlotRatioMin, decimal? PlotRatioMax, DateOnly? AgreedDelivery, DateOnly? AgreedCommencement,
    DateOnly? AgreedCompletion, DateOnly? CommencedOn, DateOnly? CompletedOn, DateOnly ContractDate)
{
    /// <summary>The same for the same content, whatever the file's encoding and order of columns.</summary>
    public string Fingerprint() => Convert.ToHexString(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(this, ParkJson.Options)));

    /// <summary>The same for what is probably the same plot under another number; null where the row does not say where it lies.</summary>
    public string? Plot() => Location is null
        ? null
        : Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(FormattableString.Invariant($"{Location}|{AreaSquareMetres}|{HolderName}|{ContractDate:O}"))).AsSpan(0, 16));

    /// <summary>The paper that all of it rests on.</summary>
    public string DocumentNumber => SupervisionNumber;

    public ParcelRegistered ToParcel() => new(
        SupervisionNumber, Name, District, Location, AreaSquareMetres, LandUse, new PlanningConditions(DocumentNumber, PlotRatioMin, PlotRatioMax), null, ContractDate, DocumentNumber);

    public LandGranted ToGrant() => new(
        HolderName is null ? null : new Holder(null, HolderName), Method, null, SupervisionNumber, ContractDate, TermYears, PriceYuan, Instalments,
        AgreedDelivery, AgreedCommencement, AgreedCompletion, ContractDate, DocumentNumber);
}

/// <summary>A row that can be taken, and the line of the file on which it stands.</summary>
public sealed record SupplyResultRow(int Line, SupplyResult Result);

/// <summary>What was last imported under a supervision number, to know the same row again whatever has been corrected since.</summary>
public sealed record ImportedSupplyResult(string Id, Guid ParcelId, string Fingerprint, Guid BatchId)
{
    /// <summary>Where and what, to find the same plot under another number.</summary>
    public string? Plot { get; init; }
}

/// <summary>A portion of a large file, read and checked, until it is in the books.</summary>
public sealed record ImportPortion(Guid Id, Guid BatchId, IReadOnlyList<SupplyResultRow> Rows);

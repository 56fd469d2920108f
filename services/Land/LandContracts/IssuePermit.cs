using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Land.Parcels;
using Wolverine.Http;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Land.LandContracts;

/// <summary>
/// 登记许可: the permit for the use of the land, then for the works by the plan, then to build (城乡规划法 art. 38-40; 建筑法 art. 7). Its number is the document's.
/// </summary>
public sealed record IssuePermit(PermitKind Kind, DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<IssuePermit>;

    public PermitIssued ToEvent() => new(Kind, EffectiveOn, DocumentNumber);
}

public static class IssuePermitEndpoint
{
    public static ProblemDetails Validate(IssuePermit command, Timeline<Parcel> parcel) => Lifecycle.Check(parcel, command.ToEvent());

    [ForRoles(Roles.Bureau, Roles.Park)]
    [WolverinePost("/api/land/parcels/{parcelId}/permits")]
    public static (Recorded, PermitIssued) Post(IssuePermit command, [WriteModel("parcelId")] Timeline<Parcel> parcel) =>
        (new(parcel.Version + 1), command.ToEvent());
}

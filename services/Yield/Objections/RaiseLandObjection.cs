using System.Security.Claims;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Yield.Enterprises;
using ParkPlatform.Yield.LandNotices;
using Wolverine.Http;
using Wolverine.Marten;

namespace ParkPlatform.Yield.Objections;

/// <summary>
/// 对用地面积提出异议: a firm objects to its own land while it is publicised; the planner enters what came on paper. Answered like any other objection; refused
/// outside the days of publicity.
/// </summary>
public sealed record RaiseLandObjection(string Uscc, string Statement, DateOnly EffectiveOn, string DocumentNumber)
{
    public sealed class Validator : AbstractValidator<RaiseLandObjection>
    {
        public Validator()
        {
            RuleFor(c => c.Uscc).NotEmpty().IsUscc();
            RuleFor(c => c.Statement).NotEmpty().MaximumLength(CommonRules.LongestText);
            RuleFor(c => c.EffectiveOn).IsDay();
            RuleFor(c => c.DocumentNumber).IsDocumentNumber();
        }
    }
}

/// <summary>The publicity, and the firm in it.</summary>
public sealed record LandObjectionMaterial(StoredLandNotice Notice, YearSheet? Firm);

public static class RaiseLandObjectionEndpoint
{
    public static async Task<(LandObjectionMaterial?, ProblemDetails)> LoadAsync(
        RaiseLandObjection command, Guid publicityId, ClaimsPrincipal user, IQuerySession session, CancellationToken ct)
    {
        var uscc = Uscc.Normalise(command.Uscc);
        if (!user.MaySee(uscc) || await session.LoadAsync<StoredLandNotice>(publicityId, ct) is not { } notice)
            return (null, CommonProblems.Of(StatusCodes.Status404NotFound));
        var year = EnterpriseYearEvents.StreamOf(user.Tenant(), uscc, notice.State.Year);
        return (new(notice, await session.LoadAsync<YearSheet>(year, ct)), WolverineContinue.NoProblems);
    }

    public static ProblemDetails Validate(RaiseLandObjection command, LandObjectionMaterial material) => material switch
    {
        { Firm: null } => Refusals.NotInRun(command.Uscc),
        { Notice.State: var notice } when command.EffectiveOn < notice.From || command.EffectiveOn > notice.Until =>
            Refusals.OutsidePublicity(command.EffectiveOn, notice.From, notice.Until),
        _ => WolverineContinue.NoProblems,
    };

    [ForRoles(Roles.Planner, Roles.Enterprise)]
    [WolverinePost("/api/yield/land-publicities/{publicityId}/objections")]
    public static (ObjectionIsRaised, IStartStream) Post(RaiseLandObjection command, Guid publicityId, [NotBody] LandObjectionMaterial material)
    {
        var (id, firm) = (Guid.CreateVersion7(), material.Firm!);
        return (new(id, 1), MartenOps.StartStream<Timeline<Objection>>(id, new LandObjectionRaised(
            publicityId, firm.Year, firm.Uscc, firm.Name, command.Statement, command.EffectiveOn, command.DocumentNumber)));
    }
}

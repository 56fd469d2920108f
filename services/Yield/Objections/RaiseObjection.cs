using System.Security.Claims;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Yield.ResultLetters;
using ParkPlatform.Yield.Runs;
using Wolverine.Http;
using Wolverine.Marten;

namespace ParkPlatform.Yield.Objections;

/// <summary>
/// 提出异议: a firm objects to its own result while it is publicised, or within the days that its letter about the result names (告知书); the planner enters what came
/// on paper. Refused on other days.
/// </summary>
public sealed record RaiseObjection(string Uscc, ObjectionSubject About, string Statement, DateOnly EffectiveOn, string DocumentNumber)
{
    public sealed class Validator : AbstractValidator<RaiseObjection>
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

/// <summary>201: the objection's id.</summary>
public sealed record ObjectionIsRaised(Guid Id, long Version) : Created($"/api/yield/objections/{Id}");

/// <summary>The run, the firm in it, and the letter by which it was told its result.</summary>
public sealed record ObjectionMaterial(StoredRun Run, FirmInRun? Firm, FirmLetters? Letter);

public static class RaiseObjectionEndpoint
{
    public static async Task<(ObjectionMaterial?, ProblemDetails)> LoadAsync(
        RaiseObjection command, Guid runId, ClaimsPrincipal user, IQuerySession session, CancellationToken ct)
    {
        var uscc = Uscc.Normalise(command.Uscc);
        if (!user.MaySee(uscc) || await session.LoadAsync<StoredRun>(runId, ct) is not { } run)
            return (null, CommonProblems.Of(StatusCodes.Status404NotFound));
        var letter = await session.LoadAsync<StoredResultLetter>(FirmLetters.StreamOf(session.TenantId, runId, uscc), ct);
        return (new(run, await EvaluationResults.OneAsync(session, runId, uscc, ct), letter?.State), WolverineContinue.NoProblems);
    }

    public static ProblemDetails Validate(RaiseObjection command, ObjectionMaterial material) => material switch
    {
        { Firm: null } => Refusals.NotInRun(command.Uscc),
        { Letter: { } letter } when letter.IsOpenOn(command.EffectiveOn) => WolverineContinue.NoProblems,
        { Run.Publicised: null } => Refusals.NotPublicised(),
        { Run.Publicised: { } publicity } when command.EffectiveOn < publicity.EffectiveOn || command.EffectiveOn > publicity.Until =>
            Refusals.OutsidePublicity(command.EffectiveOn, publicity.EffectiveOn, publicity.Until),
        _ => WolverineContinue.NoProblems,
    };

    [ForRoles(Roles.Planner, Roles.Enterprise)]
    [WolverinePost("/api/yield/runs/{runId}/objections")]
    public static (ObjectionIsRaised, IStartStream) Post(RaiseObjection command, Guid runId, [NotBody] ObjectionMaterial material)
    {
        var (id, firm) = (Guid.CreateVersion7(), material.Firm!.Input.Stated);
        return (new(id, 1), MartenOps.StartStream<Timeline<Objection>>(id, new ObjectionRaised(
            runId, material.Run.Year, firm.Uscc, firm.Name, command.About, command.Statement, command.EffectiveOn, command.DocumentNumber)));
    }
}

using System.Security.Claims;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Yield.Enterprises;
using Wolverine.Http;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Yield.Confirmations;

/// <summary>确认一企一单: the firm confirms the figures that it was shown. The planner enters what came on paper. Refused when the figures have changed since the
/// sheet was sent.</summary>
public sealed record ConfirmFigures(DateOnly EffectiveOn, string DocumentNumber)
{
    public sealed class Validator : AbstractValidator<ConfirmFigures>
    {
        public Validator()
        {
            RuleFor(c => c.EffectiveOn).IsDay();
            RuleFor(c => c.DocumentNumber).IsDocumentNumber();
        }
    }
}

public static class ConfirmFiguresEndpoint
{
    public static Guid StreamOf(string uscc, int year, ClaimsPrincipal user) => Confirmation.StreamOf(user.Tenant(), Uscc.Normalise(uscc), year);

    public static Task<ProblemDetails> ValidateAsync(
        ConfirmFigures command, string uscc, Timeline<Confirmation> sheet, ClaimsPrincipal user, IQuerySession session, CancellationToken ct) =>
        Confirming.CheckAsync(uscc, sheet, user, session, ct);

    [ForRoles(Roles.Enterprise, Roles.Planner)]
    [WolverinePost("/api/yield/enterprises/{uscc}/years/{year}/confirm")]
    public static (Recorded, FiguresConfirmed) Post(
        ConfirmFigures command, string uscc, int year, [WriteModel(FromMethod = nameof(StreamOf))] Timeline<Confirmation> sheet) =>
        (new(sheet.Version + 1), new(sheet.Periods[^1].State.FiguresVersion, command.EffectiveOn, command.DocumentNumber));
}

internal static class Confirming
{
    public static async Task<ProblemDetails> CheckAsync(
        string uscc, Timeline<Confirmation> sheet, ClaimsPrincipal user, IQuerySession session, CancellationToken ct)
    {
        if (!user.MaySee(Uscc.Normalise(uscc))) return CommonProblems.Of(StatusCodes.Status404NotFound);
        var sent = sheet.Periods[^1].State;
        var figures = await session.LoadAsync<YearSheet>(EnterpriseYearEvents.StreamOf(user.Tenant(), sent.Uscc, sent.Year), ct);
        return figures?.Version == sent.FiguresVersion ? WolverineContinue.NoProblems : Refusals.FiguresChangedSince(sent.SentOn);
    }
}

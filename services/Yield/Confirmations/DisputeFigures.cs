using System.Security.Claims;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using Wolverine.Http;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Yield.Confirmations;

/// <summary>对一企一单提出异议: the firm says what is wrong with the figures that it was shown. The planner enters what came on paper. Refused when the figures have
/// changed since the sheet was sent.</summary>
public sealed record DisputeFigures(string Statement, DateOnly EffectiveOn, string DocumentNumber)
{
    public sealed class Validator : AbstractValidator<DisputeFigures>
    {
        public Validator()
        {
            RuleFor(c => c.Statement).NotEmpty().MaximumLength(CommonRules.LongestText);
            RuleFor(c => c.EffectiveOn).IsDay();
            RuleFor(c => c.DocumentNumber).IsDocumentNumber();
        }
    }
}

public static class DisputeFiguresEndpoint
{
    public static Guid StreamOf(string uscc, int year, ClaimsPrincipal user) => Confirmation.StreamOf(user.Tenant(), Uscc.Normalise(uscc), year);

    public static Task<ProblemDetails> ValidateAsync(
        DisputeFigures command, string uscc, Timeline<Confirmation> sheet, ClaimsPrincipal user, IQuerySession session, CancellationToken ct) =>
        Confirming.CheckAsync(uscc, sheet, user, session, ct);

    [ForRoles(Roles.Enterprise, Roles.Planner)]
    [WolverinePost("/api/yield/enterprises/{uscc}/years/{year}/dispute")]
    public static (Recorded, FiguresDisputed) Post(
        DisputeFigures command, string uscc, int year, [WriteModel(FromMethod = nameof(StreamOf))] Timeline<Confirmation> sheet) =>
        (new(sheet.Version + 1), new(sheet.Periods[^1].State.FiguresVersion, command.Statement, command.EffectiveOn, command.DocumentNumber));
}

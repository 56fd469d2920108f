using System.Security.Claims;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using Wolverine.Http;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Yield.Objections;

/// <summary>撤回异议: the firm takes it back before it is answered.</summary>
public sealed record WithdrawObjection(string Reason, DateOnly EffectiveOn, string DocumentNumber)
{
    public sealed class Validator : AbstractValidator<WithdrawObjection>
    {
        public Validator()
        {
            RuleFor(c => c.Reason).NotEmpty().MaximumLength(CommonRules.LongestText);
            RuleFor(c => c.EffectiveOn).IsDay();
            RuleFor(c => c.DocumentNumber).IsDocumentNumber();
        }
    }
}

public static class WithdrawObjectionEndpoint
{
    public static ProblemDetails Validate(WithdrawObjection command, Timeline<Objection> objection, ClaimsPrincipal user) =>
        user.MaySee(objection.Periods[^1].State.Uscc)
            ? Answering.Check(objection, command.EffectiveOn)
            : CommonProblems.Of(StatusCodes.Status404NotFound);

    [ForRoles(Roles.Planner, Roles.Enterprise)]
    [WolverinePost("/api/yield/objections/{objectionId}/withdraw")]
    public static (Recorded, ObjectionWithdrawn) Post(WithdrawObjection command, [WriteModel("objectionId")] Timeline<Objection> objection) =>
        (new(objection.Version + 1), new(command.Reason, command.EffectiveOn, command.DocumentNumber));
}

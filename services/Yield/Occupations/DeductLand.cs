using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Yield.Enterprises;
using Wolverine.Http;
using Wolverine.Marten;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Yield.Occupations;

/// <summary>核减用地: land of a firm does not count from one day to another, both included. The planner decides, on a paper. Area in square metres.</summary>
public sealed record DeductLand(string Reason, Area AreaSquareMetres, DateOnly From, DateOnly To, string DocumentNumber)
{
    public sealed class Validator : AbstractValidator<DeductLand>
    {
        public Validator(Texts texts)
        {
            RuleFor(c => c.Reason).NotEmpty().MaximumLength(CommonRules.LongestText);
            RuleFor(c => c.AreaSquareMetres).Must(a => a > Area.Zero && a <= Limits.MostLand && a.Rounded() == a).WithText(texts, "invalid.area");
            RuleFor(c => c.From).IsDay();
            RuleFor(c => c.To).IsDay();
            RuleFor(c => c.To).Must((c, to) => c.From <= to).WithText(texts, "invalid.to-before-from");
            RuleFor(c => c.DocumentNumber).IsDocumentNumber();
        }
    }
}

/// <summary>撤销核减: a deduction should not have been made; it never counted, as far as we know from now on.</summary>
public sealed record WithdrawLandDeduction(string Reason, DateOnly EffectiveOn, string DocumentNumber)
{
    public sealed class Validator : AbstractValidator<WithdrawLandDeduction>
    {
        public Validator()
        {
            RuleFor(c => c.Reason).NotEmpty().MaximumLength(CommonRules.LongestText);
            RuleFor(c => c.EffectiveOn).IsDay();
            RuleFor(c => c.DocumentNumber).IsDocumentNumber();
        }
    }
}

/// <summary>201: the deduction's id.</summary>
public sealed record LandIsDeducted(Guid Id, string Uscc, long Version) : Created($"/api/yield/enterprises/{Uscc}/land");

public static class DeductLandEndpoint
{
    public static ProblemDetails Validate(DeductLand command, string uscc, Texts texts) => EnterpriseAddress.Check(uscc, command.From.Year, texts);

    [ForRoles(Roles.Planner)]
    [WolverinePost("/api/yield/enterprises/{uscc}/land-deductions")]
    public static (LandIsDeducted, IStartStream) Post(DeductLand command, string uscc)
    {
        var (id, firm) = (Guid.CreateVersion7(), Uscc.Normalise(uscc));
        return (new(id, firm, 1), MartenOps.StartStream<Timeline<LandDeduction>>(
            id, new LandDeductionApproved(firm, command.Reason, command.AreaSquareMetres, command.To, command.From, command.DocumentNumber)));
    }
}

public static class WithdrawLandDeductionEndpoint
{
    public static ProblemDetails Validate(Timeline<LandDeduction> deduction) => deduction.Periods.IsEmpty ? Refusals.DeductionWithdrawnBefore() : WolverineContinue.NoProblems;

    [ForRoles(Roles.Planner)]
    [WolverinePost("/api/yield/land-deductions/{deductionId}/withdraw")]
    public static (Recorded, LandDeductionWithdrawn) Post(WithdrawLandDeduction command, [WriteModel("deductionId")] Timeline<LandDeduction> deduction) => (
        new(deduction.Version + 1),
        new LandDeductionWithdrawn(1, command.Reason, command.EffectiveOn, command.DocumentNumber));
}

using FluentValidation;
using ParkPlatform.Domain;
using ParkPlatform.Factories.Leases;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using Wolverine.Http;
using Wolverine.Marten;

namespace ParkPlatform.Factories.Applications;

/// <summary>登记入驻申请: a firm wants to come; the park enters what it needs and promises. Area in square metres, load in kN/m², power in kVA; money in 10,000 yuan a year.</summary>
/// <param name="IndustryCode">国民经济行业分类 GB/T 4754, two to four digits.</param>
public sealed record ApplyForEntry(
    Tenant Applicant, string IndustryCode, Needs Needs, EntryPromises Promises, DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<ApplyForEntry>
    {
        public Validator(Texts texts)
        {
            RuleFor(c => c.Applicant.Name).NotEmpty().MaximumLength(CommonRules.LongestName).OverridePropertyName("applicant.name");
            RuleFor(c => c.Applicant.Uscc).IsUscc().OverridePropertyName("applicant.uscc");
            RuleFor(c => c.IndustryCode).Must(code => code.Length is >= 2 and <= 4 && code.All(char.IsAsciiDigit)).WithText(texts, "invalid.industry-code");
            RuleFor(c => c.Needs).ChildRules(needs =>
            {
                needs.RuleFor(n => n.AreaSquareMetres).Must(a => a > Area.Zero && a <= Limits.LargestUnit).WithText(texts, "invalid.area");
                needs.RuleFor(n => n.Process.FireClass).IsInEnum().OverridePropertyName("process.fireClass");
                needs.RuleFor(n => n.Process.FloorLoadKilonewtonsPerSquareMetre).InclusiveBetween(0, 1000).OverridePropertyName("process.floorLoadKilonewtonsPerSquareMetre");
                needs.RuleFor(n => n.ClearHeightMetres).InclusiveBetween(0, 100);
                needs.RuleFor(n => n.CraneTonnes).InclusiveBetween(0, 1000);
                needs.RuleFor(n => n.PowerKilovoltAmperes).InclusiveBetween(0, 1_000_000);
            });
            RuleFor(c => c.Promises).ArePromises();
        }
    }
}

/// <summary>201: the application's id.</summary>
public sealed record EntryIsAppliedFor(Guid Id, long Version) : Created($"/api/factories/applications/{Id}");

public static class ApplyForEntryEndpoint
{
    [ForRoles(Roles.Park)]
    [WolverinePost("/api/factories/applications")]
    public static (EntryIsAppliedFor, IStartStream) Post(ApplyForEntry c)
    {
        var id = Guid.CreateVersion7();
        return (new(id, 1), MartenOps.StartStream<Timeline<EntryApplication>>(id, new EntryApplied(c.Applicant, c.IndustryCode, c.Needs, c.Promises, c.EffectiveOn, c.DocumentNumber)));
    }
}

internal static class PromiseRules
{
    public static void ArePromises<T>(this IRuleBuilder<T, EntryPromises> promises) => promises.ChildRules(p =>
    {
        p.RuleFor(x => x.OutputTenThousandYuan).InclusiveBetween(0, 100_000_000);
        p.RuleFor(x => x.TaxTenThousandYuan).InclusiveBetween(0, 100_000_000);
        p.RuleFor(x => x.Jobs).InclusiveBetween(0, 1_000_000);
    });
}

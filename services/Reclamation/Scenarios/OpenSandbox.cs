using FluentValidation;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using Wolverine.Http;
using Wolverine.Marten;

namespace ParkPlatform.Reclamation.Scenarios;

/// <summary>
/// 建立推演沙盘: forks the books as of a day, past or to come, as they are known now. What is then tried on the branch is its own; the real books go on without it.
/// </summary>
/// <param name="From">The day of the fork.</param>
/// <param name="To">The day for which the branch is compared with doing nothing.</param>
public sealed record OpenSandbox(string Name, DateOnly From, DateOnly To)
{
    public sealed class Validator : AbstractValidator<OpenSandbox>
    {
        public Validator()
        {
            RuleFor(c => c.Name).NotEmpty().MaximumLength(CommonRules.LongestName);
            RuleFor(c => c.From).IsDay();
            RuleFor(c => c.To).IsDay();
            RuleFor(c => c.To).GreaterThan(c => c.From);
        }
    }
}

/// <summary>201: the sandbox's id.</summary>
public sealed record SandboxIsOpened(Guid Id, long Version) : Created($"/api/reclamation/sandboxes/{Id}");

public static class OpenSandboxEndpoint
{
    [ForRoles(Roles.Bureau, Roles.Park, Roles.Planner)]
    [WolverinePost("/api/reclamation/sandboxes")]
    public static (SandboxIsOpened, IStartStream) Post(OpenSandbox command, TimeProvider clock)
    {
        var id = Guid.CreateVersion7();
        return (new(id, 1), MartenOps.StartStream<Timeline<Sandbox>>(id, new SandboxOpened(command.Name, command.To, clock.GetUtcNow(), command.From)));
    }
}

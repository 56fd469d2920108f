using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Infrastructure;

namespace ParkPlatform.Hosting.SignIn;

/// <summary>The offices that share the facts (domain.md 0.1), and the operator who keeps the machines running.</summary>
public static class Roles
{
    /// <summary>自然资源局: grants land, determines and recovers idle land. It alone may.</summary>
    public const string Bureau = "bureau";

    /// <summary>园区管委会: factories and leases, proposals, investigations. Never grants, determines or recovers.</summary>
    public const string Park = "park";

    /// <summary>规划/经信: figures, rule sets and runs.</summary>
    public const string Planner = "planner";

    /// <summary>企业: reads what concerns its own credit code.</summary>
    public const string Enterprise = "enterprise";

    /// <summary>审计: reads everything, changes nothing.</summary>
    public const string Auditor = "auditor";

    /// <summary>运维: dead letters and health, no facts.</summary>
    public const string Operator = "operator";
}

/// <summary>Who may: one of these roles, and always only somebody of a tenant.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class ForRolesAttribute(params string[] roles) : AuthorizeAttribute, IAuthorizationRequirementData
{
    // Not AuthorizeAttribute.Roles: with roles named there, ASP.NET leaves out the default policy, and with it the tenant.
    public IEnumerable<IAuthorizationRequirement> GetRequirements() => [new RolesAuthorizationRequirement(AllowedRoles)];

    /// <summary>The roles that may.</summary>
    public IReadOnlyList<string> AllowedRoles { get; } = roles;
}

/// <summary>The offices and the auditor may; not the firms, and not the operator. For reads that show more than one firm's affairs.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class ForOfficesAttribute : AuthorizeAttribute, IAuthorizationRequirementData
{
    public IEnumerable<IAuthorizationRequirement> GetRequirements() =>
        [new RolesAuthorizationRequirement([SignIn.Roles.Bureau, SignIn.Roles.Park, SignIn.Roles.Planner, SignIn.Roles.Auditor])];
}

/// <summary>Every role that works with facts. An endpoint with this attribute must itself keep a firm to what concerns its own credit code.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class ForEverybodyAttribute : AuthorizeAttribute, IAuthorizationRequirementData
{
    public IEnumerable<IAuthorizationRequirement> GetRequirements() =>
        [new RolesAuthorizationRequirement([SignIn.Roles.Bureau, SignIn.Roles.Park, SignIn.Roles.Planner, SignIn.Roles.Enterprise, SignIn.Roles.Auditor])];
}

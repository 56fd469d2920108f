using System.Security.Claims;

namespace ParkPlatform.Gateway.SignIn;

/// <summary>Who is calling, in the claims that services know: the same for a person, a client, and somebody whom an external authority vouches for.</summary>
/// <param name="Subject">The user name or client id; every event names it.</param>
/// <param name="Role">One of <see cref="Roles"/>.</param>
/// <param name="Tenant">The authority that keeps the books (租户).</param>
/// <param name="Uscc">The credit code (统一社会信用代码) of the firm that an enterprise speaks for.</param>
public sealed record Caller(string Subject, string Name, string Role, string Tenant, string? Uscc)
{
    /// <summary>Names of the claims, in our own tokens and in sessions.</summary>
    public static class Claims
    {
        public const string Subject = "sub", Name = "name", Role = "role", Tenant = "tenant", Uscc = "uscc";
    }

    /// <summary>自然资源局, 园区管委会, 规划/经信, 企业, 审计, 运维.</summary>
    public static class Roles
    {
        public const string Bureau = "bureau", Park = "park", Planner = "planner", Enterprise = "enterprise", Auditor = "auditor", Operator = "operator";

        public static readonly IReadOnlyList<string> All = [Bureau, Park, Planner, Enterprise, Auditor, Operator];
    }

    /// <summary>Null for whoever has no role or no tenant: to be signed in is not enough.</summary>
    public static Caller? From(ClaimsPrincipal user) =>
        user is { Identity.IsAuthenticated: true }
        && user.FindFirstValue(Claims.Subject) is { } subject
        && user.FindFirstValue(Claims.Role) is { } role
        && user.FindFirstValue(Claims.Tenant) is { } tenant
            ? new(subject, user.FindFirstValue(Claims.Name) ?? subject, role, tenant, user.FindFirstValue(Claims.Uscc))
            : null;

    public IEnumerable<Claim> ToClaims()
    {
        yield return new(Claims.Subject, Subject);
        yield return new(Claims.Name, Name);
        yield return new(Claims.Role, Role);
        yield return new(Claims.Tenant, Tenant);
        if (Uscc is not null) yield return new(Claims.Uscc, Uscc);
    }

    public ClaimsIdentity ToIdentity(string scheme) => new(ToClaims(), scheme, Claims.Name, Claims.Role);
}

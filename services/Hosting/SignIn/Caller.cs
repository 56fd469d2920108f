using System.Security.Claims;
using ParkPlatform.Domain;

namespace ParkPlatform.Hosting.SignIn;

/// <summary>What the token says about who is calling.</summary>
public static class Caller
{
    /// <summary>The authority that keeps the books: every row, message and answer belongs to one.</summary>
    public const string TenantClaim = "tenant";

    /// <summary>The credit code that a caller of the role enterprise acts for.</summary>
    public const string UsccClaim = "uscc";

    /// <summary>
    /// The credit code that a firm is kept to; null for the offices, which see all. A firm without a code in its token is kept to one that
    /// nobody has.
    /// </summary>
    public static string? OnlyUscc(this ClaimsPrincipal user) => user.IsInRole(Roles.Enterprise) ? user.FindFirstValue(UsccClaim) ?? "" : null;

    /// <summary>The authority whose books the caller works with. Only the token says so.</summary>
    public static string Tenant(this ClaimsPrincipal user) => user.FindFirstValue(TenantClaim) ?? throw new InvalidOperationException("A caller without a tenant got past the policy.");

    /// <summary>Whether the caller may see what concerns this credit code.</summary>
    public static bool MaySee(this ClaimsPrincipal user, string? uscc) => user.OnlyUscc() is not { } own || own.Length > 0 && own == uscc;

    /// <summary>Whether natural persons are shown by their full names: only to the bureau, which contracts with them.</summary>
    public static bool SeesPersonalNames(this ClaimsPrincipal user) => user.IsInRole(Roles.Bureau);

    /// <summary>The name of a firm or person as this caller may read it: of natural persons, others than the bureau see the first character (个人信息保护法).</summary>
    public static string NameFor(this ClaimsPrincipal user, string name, string? uscc) => user.SeesPersonalNames() ? name : PersonalNames.Shown(name, uscc);
}

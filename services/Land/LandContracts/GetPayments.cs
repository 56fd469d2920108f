using System.Security.Claims;
using Marten;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Land.Parcels;
using ParkPlatform.Land.Rules;
using Wolverine.Http;

namespace ParkPlatform.Land.LandContracts;

public static class GetPaymentsEndpoint
{
    /// <summary>
    /// 价款缴纳情况（按事实日期与当时掌握）: what is due, paid, late, and the interest on it, line by line. Of a day to come: what it will be if nothing more is paid. A firm
    /// sees its own.
    /// </summary>
    [ForEverybody]
    [WolverineGet("/api/land/parcels/{idOrCode}/payments")]
    public static async Task<PaymentStatement?> Get(
        string idOrCode, [AsParameters] AsOfQuery query, ClaimsPrincipal user, IQuerySession session, TimeProvider clock, CancellationToken ct)
    {
        if (await ParcelLookup.FindAsync(session, user, idOrCode, ct) is not { } parcel) return null;
        var (known, day) = (parcel.KnownAt(query.Known(clock)), query.Day(clock));
        if (known.As<Contract>().At(day) is not { } contract || !user.MaySee(contract.Holder?.Uscc)) return null;

        var rules = (await LandRules.LoadAsync(session, ct)).KnownAt(query.Known(clock));
        return PaymentStatement.Of(contract, day, rules, WorkingCalendar.Official);
    }
}

using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Files;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Land.Quotas;
using Wolverine.Http;

namespace ParkPlatform.Land.Exports;

/// <summary>指标账户清单 as of a day, as a file: the same filters as the list.</summary>
public sealed record ExportQuotaAccounts : IAsOfQuery
{
    /// <summary>xlsx (when not said) or csv.</summary>
    [FromQuery] public ListFormat? Format { get; set; }

    [FromQuery] public int? Year { get; set; }
    [FromQuery] public string? Zone { get; set; }
    [FromQuery] public DateOnly? AsOf { get; set; }
    [FromQuery] public DateTimeOffset? KnownAt { get; set; }
}

public static class ExportQuotaAccountsEndpoint
{
    /// <summary>导出用地指标账户清单（按事实日期与当时掌握）. Areas in square metres.</summary>
    [ForOffices]
    [ProducesResponseType(typeof(Stream), StatusCodes.Status200OK, "application/octet-stream")]
    [WolverineGet("/api/land/quota-accounts/export")]
    public static async Task<IResult> Get(
        [AsParameters] ExportQuotaAccounts query, IQuerySession session, Texts texts, TimeProvider clock, CancellationToken ct)
    {
        var (day, labels) = (query.Day(clock), new Labels(texts));
        var where = new ListQuotaAccounts { Year = query.Year, Zone = query.Zone }.Where();
        var all = QuotaPeriods.Table.Stream(session, day, query.Known(clock), where, "year desc, zone", ct);
        ListColumn<Held<QuotaAccount>>[] columns =
        [
            new(labels["year"], a => a.State.Year, 8), new(labels["zone"], a => a.State.Zone, 18),
            new(labels["quota-opening"], a => a.State.OpeningSquareMetres.SquareMetres), new(labels["quota-allotted"], a => a.State.AllottedSquareMetres.SquareMetres),
            new(labels["quota-direct"], a => a.State.DirectSquareMetres.SquareMetres), new(labels["quota-earned"], a => a.State.EarnedSquareMetres.SquareMetres),
            new(labels["quota-in"], a => a.State.TransferredInSquareMetres.SquareMetres), new(labels["quota-out"], a => a.State.TransferredOutSquareMetres.SquareMetres),
            new(labels["quota-reserved"], a => a.State.ReservedSquareMetres.SquareMetres), new(labels["quota-consumed"], a => a.State.ConsumedSquareMetres.SquareMetres),
            new(labels["quota-returned"], a => a.State.ReturnedSquareMetres.SquareMetres), new(labels["quota-expired"], a => a.State.ExpiredSquareMetres.SquareMetres),
            new(labels["quota-available"], a => a.State.AvailableSquareMetres.SquareMetres), new(labels["mu"], a => a.State.AvailableSquareMetres.Mu),
        ];
        return await FileAnswers.ListAsync(query.Format, day, labels["quota-accounts"], query.Zone, columns, all, ct);
    }
}

using System.Security.Claims;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Files;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Land.Offerings;
using Wolverine.Http;

namespace ParkPlatform.Land.Exports;

/// <summary>供地项目清单 as of a day, as a file: the same filters as the list.</summary>
public sealed record ExportOfferings : IAsOfQuery
{
    /// <summary>xlsx (when not said) or csv.</summary>
    [FromQuery] public ListFormat? Format { get; set; }

    /// <summary>Only those that have come so far.</summary>
    [FromQuery] public OfferingStage? Stage { get; set; }

    [FromQuery] public DateOnly? AsOf { get; set; }
    [FromQuery] public DateTimeOffset? KnownAt { get; set; }
}

public static class ExportOfferingsEndpoint
{
    /// <summary>导出供地项目清单（按事实日期与当时掌握）. Schemes that are not announced yet are the offices' own affair; the reserve price is not in it.</summary>
    [ForEverybody]
    [ProducesResponseType(typeof(Stream), StatusCodes.Status200OK, "application/octet-stream")]
    [WolverineGet("/api/land/offerings/export")]
    public static async Task<IResult> Get(
        [AsParameters] ExportOfferings query, ClaimsPrincipal user, IQuerySession session, Texts texts, TimeProvider clock, CancellationToken ct)
    {
        var (day, labels) = (query.Day(clock), new Labels(texts));
        var where = new ListOfferings { Stage = query.Stage }.Where(user);
        var all = OfferingPeriods.Table.Stream(session, day, query.Known(clock), where, "parcel_code", ct);
        ListColumn<Held<Offering>>[] columns =
        [
            new(labels["code"], o => o.State.ParcelCode, 22), new(labels["area"], o => o.State.AreaSquareMetres.SquareMetres),
            new(labels["mu"], o => o.State.AreaSquareMetres.Mu), new(labels["method"], o => labels.Of(o.State.Terms.Method), 10),
            new(labels["stage"], o => labels.Of(o.State.Stage), 12), new(labels["proposed-on"], o => o.State.ProposedOn, 12),
            new(labels["approved-on"], o => o.State.ApprovedOn, 12), new(labels["floor"], o => o.State.FloorYuanPerSquareMetre),
            new(labels["bidders"], o => o.State.Deposits.Count, 10), new(labels["sold-on"], o => o.State.Sale?.SoldOn, 12),
            new(labels["winner"], o => o.State.Sale?.Winner is { } winner ? user.NameFor(winner.Name, winner.Uscc) : null, 30),
            new(labels["price"], o => o.State.Sale?.PriceYuan.Amount), new(labels["contract"], o => o.State.ContractNumber, 24),
        ];
        return await FileAnswers.ListAsync(query.Format, day, labels["offerings"], query.Stage is { } stage ? labels.Of(stage) : null, columns, all, ct);
    }
}

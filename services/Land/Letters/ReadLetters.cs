using System.Security.Claims;
using FluentValidation;
using Marten;
using Marten.Linq.MatchesSql;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Files;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Land.Parcels;
using Wolverine.Http;

namespace ParkPlatform.Land.Letters;

/// <summary>文书清单, the latest first.</summary>
public sealed record ListLandLetters : IPageQuery
{
    /// <summary>Only about this parcel.</summary>
    [FromQuery] public Guid? ParcelId { get; set; }

    /// <summary>Only of this kind.</summary>
    [FromQuery] public LandLetterKind? Kind { get; set; }

    /// <summary>Only those of one step.</summary>
    [FromQuery] public Guid? Batch { get; set; }

    [FromQuery] public int? Page { get; set; }
    [FromQuery] public int? PageSize { get; set; }

    public sealed class Validator : AbstractValidator<ListLandLetters>
    {
        public Validator() => Include(new Paging.Rules<ListLandLetters>());
    }
}

/// <summary>A letter as it was issued last.</summary>
public sealed record LandLetterView(
    Guid Id, Guid Batch, Guid ParcelId, string ParcelCode, LandLetterKind Kind, Holder Holder, string Number, int LetterVersion, DateOnly IssuedOn, string Title,
    IReadOnlyList<RemindedLine> Lines, long? Corrects, string Code)
{
    internal static LandLetterView Of(StoredLandLetter letter, ClaimsPrincipal user)
    {
        var (state, latest) = (letter.State, letter.State.Latest);
        return new(
            letter.Id, state.Batch, state.ParcelId, state.ParcelCode, state.Kind, state.Holder.SeenBy(user), state.Number, latest.Version, latest.IssuedOn, latest.Title,
            [.. latest.Lines], state.Corrects, latest.Code);
    }
}

/// <summary>A letter with every version of it, word for word.</summary>
public sealed record LandLetterTextView(LandLetterView Letter, IReadOnlyList<LandLetterVersion> Versions, long Version);

internal static class LandLetters
{
    public const int MostInAFile = 500;

    /// <summary>The letters that a caller may read: a firm those to itself; those to natural persons, which name them, the bureau alone.</summary>
    public static IQueryable<StoredLandLetter> SeenBy(this IQuerySession session, ClaimsPrincipal user)
    {
        IQueryable<StoredLandLetter> letters = session.Query<StoredLandLetter>();
        if (user.OnlyUscc() is { } own) return letters.Where(l => l.HolderUscc == own);
        return user.SeesPersonalNames() ? letters : letters.Where(l => l.HolderUscc != null);
    }

    public static async Task<StoredLandLetter?> FindAsync(this IQuerySession session, Guid id, ClaimsPrincipal user, CancellationToken ct) =>
        await session.SeenBy(user).Where(l => l.Id == id).SingleOrDefaultAsync(ct);
}

public static class ListLandLettersEndpoint
{
    /// <summary>文书清单: reminders and notices of corrections. A firm finds those to itself.</summary>
    [ForEverybody]
    [WolverineGet("/api/land/letters")]
    public static async Task<Page<LandLetterView>> Get([AsParameters] ListLandLetters query, ClaimsPrincipal user, IQuerySession session, CancellationToken ct)
    {
        var letters = session.SeenBy(user);
        if (query.ParcelId is { } parcel) letters = letters.Where(l => l.ParcelId == parcel);
        if (query.Kind is { } kind) letters = letters.Where(l => l.Kind == kind);
        if (query.Batch is { } batch) letters = letters.Where(l => l.Batch == batch);
        var found = await letters.Stats(out var statistics).OrderByDescending(l => l.IssuedOn).ThenByDescending(l => l.Batch).ThenBy(l => l.Id)
            .Skip(query.Skip()).Take(query.Size()).ToListAsync(ct);
        return new([.. found.Select(l => LandLetterView.Of(l, user))], statistics.TotalResults);
    }
}

public static class GetLandLetterEndpoint
{
    /// <summary>文书: what was written, in every version. A firm reads what was written to it.</summary>
    [ForEverybody]
    [WolverineGet("/api/land/letters/{id}")]
    public static async Task<LandLetterTextView?> Get(Guid id, ClaimsPrincipal user, IQuerySession session, CancellationToken ct) =>
        await session.FindAsync(id, user, ct) is { } letter ? new(LandLetterView.Of(letter, user), [.. letter.State.Versions], letter.Version) : null;
}

public static class GetLandLetterFileEndpoint
{
    /// <summary>文书文件（DOCX 或 PDF）: as it was issued last, or in a former version.</summary>
    [ForEverybody]
    [ProducesResponseType(typeof(Stream), StatusCodes.Status200OK, FileAnswers.Word, PdfFile.MediaType)]
    [WolverineGet("/api/land/letters/{id}/file")]
    public static async Task<IResult> Get(
        Guid id, [FromQuery] LetterFormat? format, [FromQuery] int? version, ClaimsPrincipal user, IQuerySession session, CancellationToken ct)
    {
        if (await session.FindAsync(id, user, ct) is not { State: var letter } || letter.Versions.FirstOrDefault(v => v.Version == (version ?? letter.Latest.Version)) is not { } issued)
            return Results.Problem(CommonProblems.Of(StatusCodes.Status404NotFound));
        return FileAnswers.Letters(format, issued.Code, $"{issued.Title}_{letter.ParcelCode}_{letter.Number}_第{issued.Version}版", issued.AsLetter(letter.Number));
    }
}

public static class GetLandLettersFileEndpoint
{
    /// <summary>一批文书文件（DOCX 或 PDF）: the letters of one step as they were issued last, in the order of parcel codes, each on pages of its own.</summary>
    [ForOffices]
    [ProducesResponseType(typeof(Stream), StatusCodes.Status200OK, FileAnswers.Word, PdfFile.MediaType)]
    [WolverineGet("/api/land/letters/batches/{batch}/file")]
    public static async Task<IResult> Get(Guid batch, [FromQuery] LetterFormat? format, ClaimsPrincipal user, IQuerySession session, CancellationToken ct)
    {
        var letters = (await session.SeenBy(user).Where(l => l.Batch == batch).Take(LandLetters.MostInAFile).ToListAsync(ct))
            .OrderBy(l => l.State.ParcelCode, StringComparer.Ordinal).ThenBy(l => l.Id).ToArray();
        if (letters.Length == 0) return Results.Problem(CommonProblems.Of(StatusCodes.Status404NotFound));
        return FileAnswers.Letters(
            format, $"{batch}", $"{letters[0].State.Latest.Title}_{letters[0].State.Number}等{letters.Length}件",
            [.. letters.Select(l => l.State.Latest.AsLetter(l.State.Number))]);
    }
}

/// <summary>文书核验: what a printed letter with this code must say, and nothing of what it is about.</summary>
/// <param name="Hash">SHA-256 over number, version and text.</param>
/// <param name="IsLatest">Whether it has not been issued anew since.</param>
public sealed record LandLetterVerification(string Number, DateOnly IssuedOn, int LetterVersion, string Hash, bool IsLatest);

public static class VerifyLandLetterEndpoint
{
    /// <summary>文书核验: whoever holds a letter finds by the code at its foot whether it was issued. To whom and about what, the answer does not say.</summary>
    [ForEverybody]
    [WolverineGet("/api/land/letters/verification/{code}")]
    public static async Task<LandLetterVerification?> Get(string code, IQuerySession session, CancellationToken ct)
    {
        if (VerificationCode.Normal(code) is not { } wanted) return null;
        var found = await session.Query<StoredLandLetter>()
            .Where(l => l.MatchesSql("d.data @> jsonb_build_object('codes', jsonb_build_array(?::text))", wanted)).Take(1).ToListAsync(ct);
        if (found is not [{ State: var letter, Id: var id }]) return null;
        var issued = letter.Versions.First(v => v.Code == wanted);
        return new(letter.Number, issued.IssuedOn, issued.Version, VerificationCode.Hash(session.TenantId, id, letter.Number, issued.Version, issued.Paragraphs), issued == letter.Latest);
    }
}

/// <summary>A correction of an entry about the land, and whether the holder has been told.</summary>
/// <param name="Version">The version of the correction: what a notice is issued for.</param>
/// <param name="Withdrawn">撤销: the entry was taken out and not stated anew.</param>
/// <param name="LetterId">The notice; null as long as none has gone out.</param>
public sealed record CorrectionToTell(
    long Version, long Corrects, string Reason, string DocumentNumber, bool Withdrawn, IReadOnlyList<CorrectedField> Fields, Holder? Holder, Guid? LetterId, string? Number);

public static class ListCorrectionNoticesEndpoint
{
    /// <summary>更正及通知情况: every correction of the parcel's entries, field by field, with the notice that its holder has been sent, or none yet.</summary>
    [ForOffices]
    [WolverineGet("/api/land/parcels/{idOrCode}/correction-notices")]
    public static async Task<IReadOnlyList<CorrectionToTell>?> Get(
        string idOrCode, ClaimsPrincipal user, IQuerySession session, Texts texts, TimeProvider clock, CancellationToken ct)
    {
        if (await ParcelLookup.FindAsync(session, user, idOrCode, ct) is not { Periods.IsEmpty: false } parcel) return null;
        var id = parcel.Id;
        var notices = await session.Query<StoredLandLetter>().Where(l => l.ParcelId == id && l.Kind == LandLetterKind.CorrectionNotice).ToListAsync(ct);
        var holder = IssueCorrectionNoticeEndpoint.HolderOf(parcel, clock.Today())?.SeenBy(user);
        return
        [
            .. from c in CorrectedEntry.Of(parcel, texts)
               let notice = notices.FirstOrDefault(n => n.State.Corrects == c.Version)
               select new CorrectionToTell(
                   c.Version, c.Corrects, c.Reason, c.DocumentNumber, c.Now is null, [.. c.Fields.Where(f => user.SeesPersonalNames() || !f.IsPersonal)], holder, notice?.Id, notice?.State.Number),
        ];
    }
}

using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Files;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Land.Parcels;
using Wolverine.Http;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Land.Letters;

/// <summary>更正通知: tells the holder that an entry about the land was corrected or withdrawn: by which paper, what stood there, and what stands there now.</summary>
/// <param name="Version">The version of the correction, as the history shows it.</param>
/// <param name="Office">印发机关, as it signs.</param>
/// <param name="DocumentNumber">The letter's number: 绿自然资更〔2026〕1号.</param>
public sealed record IssueCorrectionNotice(long Version, string Office, DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<IssueCorrectionNotice>
    {
        public Validator(Texts texts)
        {
            RuleFor(c => c.Office).NotEmpty().MaximumLength(CommonRules.LongestName);
            RuleFor(c => c.DocumentNumber).IsLetterNumber(texts);
        }
    }
}

/// <summary>201: the letter's id, its number and its code.</summary>
public sealed record LandLetterIsIssued(Guid Id, string Number, int LetterVersion, string Code, long Version) : Created($"/api/land/letters/{Id}");

/// <summary>The letter under this number, and the notices about the parcel so far.</summary>
public sealed record NoticesSoFar(StoredLandLetter? Taken, IReadOnlyList<StoredLandLetter> Notices);

public static class IssueCorrectionNoticeEndpoint
{
    public static async Task<NoticesSoFar> LoadAsync(IssueCorrectionNotice command, Timeline<Parcel> parcel, IQuerySession session, CancellationToken ct)
    {
        var id = parcel.Id;
        return new(
            await session.LoadAsync<StoredLandLetter>(LandLetter.StreamOf(session.TenantId, LetterNumber.Read(command.DocumentNumber)!), ct),
            await session.Query<StoredLandLetter>().Where(l => l.ParcelId == id && l.Kind == LandLetterKind.CorrectionNotice).ToListAsync(ct));
    }

    public static ProblemDetails Validate(IssueCorrectionNotice command, Timeline<Parcel> parcel, NoticesSoFar soFar, Texts texts)
    {
        if (CorrectedEntry.Of(parcel, texts).All(c => c.Version != command.Version)) return Refusals.NotACorrection(command.Version);
        if (HolderOf(parcel, command.EffectiveOn) is null) return Refusals.NobodyToTell(parcel.Now().Code, command.EffectiveOn);
        if (soFar.Notices.FirstOrDefault(l => l.State.Corrects == command.Version) is { } told) return Refusals.CorrectionToldBefore(told.State.Number);
        return soFar.Taken is { } taken ? Refusals.LetterNumberTaken(taken.State.Number) : WolverineContinue.NoProblems;
    }

    [ForRoles(Roles.Bureau)]
    [WolverinePost("/api/land/parcels/{parcelId}/correction-notices")]
    public static (LandLetterIsIssued, AlsoIn) Post(
        IssueCorrectionNotice command, [ReadModel("parcelId")] Timeline<Parcel> parcel, IQuerySession session, Texts texts)
    {
        var (number, text) = (LetterNumber.Read(command.DocumentNumber)!, new LetterText(command.Office, texts));
        var (id, land, holder) = (LandLetter.StreamOf(session.TenantId, number), LandOf(parcel, command.EffectiveOn), HolderOf(parcel, command.EffectiveOn)!);
        var paragraphs = text.Correction(land, holder, CorrectedEntry.Of(parcel, texts).First(c => c.Version == command.Version), null);
        var code = VerificationCode.Of(session.TenantId, id, $"{number}", 1, paragraphs);
        return (
            new(id, $"{number}", 1, code, 1),
            new(id, 0, new LandLetterIssued(
                Guid.CreateVersion7(), parcel.Id, land.Code, LandLetterKind.CorrectionNotice, holder, $"{number}", 1, text.TitleOf(LandLetterKind.CorrectionNotice), paragraphs, [],
                command.Version, command.Office, code, null, command.EffectiveOn, $"{number}")));
    }

    // A correction may move the day from which anything is known of the parcel.
    internal static Parcel LandOf(Timeline<Parcel> parcel, DateOnly on) => parcel.At(on) ?? parcel.Now();

    internal static Holder? HolderOf(Timeline<Parcel> parcel, DateOnly on) => LandOf(parcel, on).Holder;
}

using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using ParkPlatform.Hosting.TwoClocks;
using Wolverine.Http;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Land.Quotas;

/// <summary>调剂指标: from this account into another one. Square metres.</summary>
public sealed record TransferQuota(Guid ToAccountId, Area AreaSquareMetres, DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<TransferQuota>
    {
        public Validator(Texts texts) => RuleFor(c => c.AreaSquareMetres).Must(QuotaArea.IsSome).WithText(texts, "invalid.area");
    }
}

public static class TransferQuotaEndpoint
{
    public static async Task<QuotaReceiver> LoadAsync(TransferQuota command, IQuerySession session, CancellationToken ct) =>
        new(await session.TimelineAsync<QuotaAccount>(command.ToAccountId, ct));

    public static ProblemDetails Validate(TransferQuota command, Timeline<QuotaAccount> account, QuotaReceiver to) =>
        to.Account?.At(command.EffectiveOn) is null || to.Account.Id == account.Id
            ? Refusals.NoSuchQuotaAccount(command.ToAccountId)
            : Refusals.Unless(QuotaRules.WhyNot(account, Decide(command)));

    [ForRoles(Roles.Bureau)]
    [WolverinePost("/api/land/quota-accounts/{accountId}/transfers")]
    public static (Recorded, QuotaTransferredOut, AlsoIn) Post(
        TransferQuota command, [WriteModel("accountId")] Timeline<QuotaAccount> account, QuotaReceiver to) =>
    (
        new(account.Version + 1),
        Decide(command),
        new AlsoIn(
            to.Account!.Id, to.Account.Version, new QuotaTransferredIn(account.Id, command.AreaSquareMetres, command.EffectiveOn, command.DocumentNumber)));

    private static QuotaTransferredOut Decide(TransferQuota command) =>
        new(command.ToAccountId, command.AreaSquareMetres, command.EffectiveOn, command.DocumentNumber);
}

/// <summary>The account that is to receive quota; null where there is none.</summary>
public sealed record QuotaReceiver(Timeline<QuotaAccount>? Account);

using Microsoft.AspNetCore.Mvc;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.Http;
using ParkPlatform.Hosting.SignIn;
using Wolverine.Http;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Land.Offerings;

/// <summary>登记竞买保证金: a bidder's deposit has come in, in time. Yuan.</summary>
public sealed record ReceiveBidDeposit(Parcels.Holder Bidder, Yuan AmountYuan, DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<ReceiveBidDeposit>
    {
        public Validator()
        {
            RuleFor(c => c.Bidder).SetValidator(new HolderValidator());
            RuleFor(c => c.AmountYuan).IsAmount();
        }
    }

    public BidDepositReceived ToEvent() => new(Bidder, AmountYuan, EffectiveOn, DocumentNumber);
}

public static class ReceiveBidDepositEndpoint
{
    public static ProblemDetails Validate(ReceiveBidDeposit command, Timeline<Offering> offering)
    {
        if (OfferingSteps.WhyNot(offering, command.ToEvent()) is { } refusal) return Refusals.Of(refusal);
        var last = offering.At(command.EffectiveOn)!.Announcement!.DepositUntil;
        return command.EffectiveOn > last ? Refusals.Of(new Refusal("deposit-too-late", last)) : WolverineContinue.NoProblems;
    }

    [ForRoles(Roles.Bureau)]
    [WolverinePost("/api/land/offerings/{offeringId}/deposits")]
    public static (Recorded, BidDepositReceived) Post(ReceiveBidDeposit command, [WriteModel("offeringId")] Timeline<Offering> offering) =>
        (new(offering.Version + 1), command.ToEvent());
}

/// <summary>
/// 登记报价: a bidder with a deposit offers so much, on a day of the listing; at least the starting price, and more than the highest bid so far. Yuan.
/// </summary>
public sealed record PlaceBid(Parcels.Holder Bidder, Yuan AmountYuan, DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<PlaceBid>
    {
        public Validator()
        {
            RuleFor(c => c.Bidder).SetValidator(new HolderValidator());
            RuleFor(c => c.AmountYuan).IsAmount();
        }
    }

    public BidPlaced ToEvent() => new(Bidder, AmountYuan, EffectiveOn, DocumentNumber);
}

public static class PlaceBidEndpoint
{
    public static ProblemDetails Validate(PlaceBid command, Timeline<Offering> offering)
    {
        if (OfferingSteps.WhyNot(offering, command.ToEvent()) is { } refusal) return Refusals.Of(refusal);
        var state = offering.At(command.EffectiveOn)!;
        if (command.EffectiveOn > state.Announcement!.ListingUntil) return Refusals.Of(new Refusal("bid-after-listing", state.Announcement.ListingUntil));

        // Tenders are opened together: none has to be more than another.
        var best = state.Terms.Method == Parcels.SupplyMethod.Tender ? null : state.Highest;
        if (command.AmountYuan < state.Terms.StartPriceYuan || best is not null && command.AmountYuan <= best.AmountYuan)
            return Refusals.Of(new Refusal("bid-too-low", command.AmountYuan.Amount, (best?.AmountYuan ?? state.Terms.StartPriceYuan)?.Amount));
        return WolverineContinue.NoProblems;
    }

    [ForRoles(Roles.Bureau)]
    [WolverinePost("/api/land/offerings/{offeringId}/bids")]
    public static (Recorded, BidPlaced) Post(PlaceBid command, [WriteModel("offeringId")] Timeline<Offering> offering) =>
        (new(offering.Version + 1), command.ToEvent());
}

/// <summary>登记保证金退还 to a bidder who did not win. Of the winner it becomes earnest money (定金); of one who won and did not sign it is kept.</summary>
public sealed record RefundBidDeposit(Parcels.Holder Bidder, DateOnly EffectiveOn, string DocumentNumber) : IStep
{
    public sealed class Validator : StepValidator<RefundBidDeposit>
    {
        public Validator() => RuleFor(c => c.Bidder).SetValidator(new HolderValidator());
    }

    public BidDepositRefunded ToEvent() => new(Bidder, EffectiveOn, DocumentNumber);
}

public static class RefundBidDepositEndpoint
{
    public static ProblemDetails Validate(RefundBidDeposit command, Timeline<Offering> offering) =>
        Refusals.Unless(OfferingSteps.WhyNot(offering, command.ToEvent()));

    [ForRoles(Roles.Bureau)]
    [WolverinePost("/api/land/offerings/{offeringId}/deposit-refunds")]
    public static (Recorded, BidDepositRefunded) Post(RefundBidDeposit command, [WriteModel("offeringId")] Timeline<Offering> offering) =>
        (new(offering.Version + 1), command.ToEvent());
}

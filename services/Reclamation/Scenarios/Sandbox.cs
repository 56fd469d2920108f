using ParkPlatform.Domain;
using ParkPlatform.Hosting.TwoClocks;
using ParkPlatform.Reclamation.Routes;

namespace ParkPlatform.Reclamation.Scenarios;

/// <summary>
/// 推演沙盘: a branch of the books as they were known when it was opened, forked as of a day. What is tried on it are events of its own stream, each on a day of the branch; nothing
/// real is touched by them.
/// </summary>
/// <param name="From">The day of the fork.</param>
/// <param name="To">The day for which the branch is compared with doing nothing.</param>
/// <param name="KnownAt">The branch knows what the books knew at this moment; what is learnt later does not change it.</param>
/// <param name="Moves">What has been tried and not been taken back, in the order of the branch's days.</param>
/// <param name="PlanId">The plan that has been made of it.</param>
public sealed record Sandbox(string Name, DateOnly From, DateOnly To, DateTimeOffset KnownAt, EquatableArray<TriedMove> Moves, Guid? PlanId = null) : IState<Sandbox>
{
    public static Sandbox? Evolve(Sandbox? sandbox, IFact fact) => (sandbox, fact) switch
    {
        (null, SandboxOpened e) => new(e.Name, e.EffectiveOn, e.To, e.KnownAt, []),
        ({ }, SandboxMoveTried e) => sandbox with { Moves = sandbox.Moves.Add(new(e.MoveId, e.EffectiveOn, e.Move)) },
        ({ }, SandboxPromoted e) => sandbox with { PlanId = e.PlanId },
        _ => sandbox,
    };
}

/// <summary>What a move on a branch does.</summary>
public enum BranchMoveKind
{
    /// <summary>收回或提升: an asset is dealt with by one of the routes.</summary>
    Recover,

    /// <summary>搬迁: who has an asset goes to another one, and leaves it free.</summary>
    Relocate,

    /// <summary>再配置: a free asset goes to a waiting project.</summary>
    Reallocate,
}

/// <summary>A command on a branch.</summary>
/// <param name="Route">Of a recovery.</param>
/// <param name="ToAssetId">Of a relocation: where to.</param>
/// <param name="ProjectId">Of a reallocation: to whom.</param>
public sealed record BranchMove(BranchMoveKind Kind, Guid AssetId, RouteKind? Route = null, Guid? ToAssetId = null, Guid? ProjectId = null);

/// <summary>A move that stands, and on which day of the branch it is begun.</summary>
public sealed record TriedMove(Guid Id, DateOnly On, BranchMove Move);

/// <summary>沙盘建立. It is in effect on the branch from the day of the fork on; it rests on no paper.</summary>
public sealed record SandboxOpened(string Name, DateOnly To, DateTimeOffset KnownAt, DateOnly EffectiveOn) : IFact
{
    string IFact.DocumentNumber => "";
}

/// <summary>沙盘推演一步.</summary>
/// <param name="EffectiveOn">The day on the branch.</param>
public sealed record SandboxMoveTried(Guid MoveId, BranchMove Move, DateOnly EffectiveOn) : IFact
{
    string IFact.DocumentNumber => "";
}

/// <summary>沙盘撤回一步.</summary>
/// <param name="Withdraws">The entry of the move.</param>
/// <param name="EffectiveOn">The day on the branch on which the move would have been.</param>
public sealed record SandboxMoveTakenBack(Guid MoveId, long Withdraws, string Reason, DateOnly EffectiveOn) : IFact, IWithdrawal
{
    string IFact.DocumentNumber => "";
}

/// <summary>沙盘转为方案.</summary>
public sealed record SandboxPromoted(Guid PlanId, DateOnly EffectiveOn, string DocumentNumber) : IFact;

public static class SandboxEvents
{
    /// <summary>The names under which a sandbox's events are stored. They never change; a class may.</summary>
    public static readonly EventNames Names = new()
    {
        { "sandbox_opened", typeof(SandboxOpened) },
        { "sandbox_move_tried", typeof(SandboxMoveTried) },
        { "sandbox_move_taken_back", typeof(SandboxMoveTakenBack) },
        { "sandbox_promoted", typeof(SandboxPromoted) },
    };
}

/// <summary>Every sandbox, as known at every time.</summary>
public sealed class SandboxPeriods : PeriodTable<Sandbox>
{
    public static readonly SandboxPeriods Table = new();

    private SandboxPeriods() : base(Contracts.Services.Reclamation, "sandbox") => Map("name", "text", s => s.Name);
}

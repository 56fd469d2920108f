using JasperFx.Events;
using Marten.Events.Aggregation;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.TwoClocks;

namespace ParkPlatform.Yield.Objections;

/// <summary>What a firm objects to.</summary>
public enum ObjectionSubject
{
    /// <summary>数据有误.</summary>
    Figures,

    /// <summary>用地面积有误.</summary>
    Land,

    /// <summary>加分、扣分有误.</summary>
    Bonus,

    /// <summary>一票否决有误.</summary>
    Veto,

    /// <summary>分组、免评有误.</summary>
    Group,

    /// <summary>其他.</summary>
    Other,
}

/// <summary>How far an objection has got.</summary>
public enum ObjectionStatus
{
    /// <summary>待处理.</summary>
    Open,

    /// <summary>成立: something is to be corrected, and the evaluation made again.</summary>
    Upheld,

    /// <summary>不成立.</summary>
    Rejected,

    /// <summary>已撤回.</summary>
    Withdrawn,
}

/// <summary>提出异议: within the days of publicity, about one firm of a run.</summary>
public sealed record ObjectionRaised(
    Guid RunId, int Year, string Uscc, string Name, ObjectionSubject About, string Statement, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>对用地面积提出异议: within the days in which land is publicised, about one firm of a year.</summary>
public sealed record LandObjectionRaised(
    Guid LandPublicityId, int Year, string Uscc, string Name, string Statement, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>异议成立.</summary>
public sealed record ObjectionUpheld(string Answer, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>异议不成立.</summary>
public sealed record ObjectionRejected(string Answer, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>撤回异议.</summary>
public sealed record ObjectionWithdrawn(string Reason, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>异议: what was said, and what has become of it.</summary>
/// <param name="RunId">The run whose result it is about; empty where it is about the land that was publicised before.</param>
/// <param name="LandPublicityId">The publicity of land that it is about.</param>
public sealed record Objection(
    Guid RunId, int Year, string Uscc, string Name, ObjectionSubject About, string Statement, DateOnly RaisedOn, ObjectionStatus Status, string? Answer,
    DateOnly? AnsweredOn, Guid? LandPublicityId = null) : IState<Objection>
{
    public static Objection? Evolve(Objection? objection, IFact fact) => (objection, fact) switch
    {
        (null, ObjectionRaised e) => new(e.RunId, e.Year, e.Uscc, e.Name, e.About, e.Statement, e.EffectiveOn, ObjectionStatus.Open, null, null),
        (null, LandObjectionRaised e) => new(
            Guid.Empty, e.Year, e.Uscc, e.Name, ObjectionSubject.Land, e.Statement, e.EffectiveOn, ObjectionStatus.Open, null, null, e.LandPublicityId),
        ({ }, ObjectionUpheld e) => objection with { Status = ObjectionStatus.Upheld, Answer = e.Answer, AnsweredOn = e.EffectiveOn },
        ({ }, ObjectionRejected e) => objection with { Status = ObjectionStatus.Rejected, Answer = e.Answer, AnsweredOn = e.EffectiveOn },
        ({ }, ObjectionWithdrawn e) => objection with { Status = ObjectionStatus.Withdrawn, Answer = e.Reason, AnsweredOn = e.EffectiveOn },
        _ => objection,
    };
}

public static class ObjectionEvents
{
    /// <summary>The names under which an objection's events are stored. They never change; a class may.</summary>
    public static readonly EventNames Names = new()
    {
        { "objection_raised", typeof(ObjectionRaised) },
        { "land_objection_raised", typeof(LandObjectionRaised) },
        { "objection_upheld", typeof(ObjectionUpheld) },
        { "objection_rejected", typeof(ObjectionRejected) },
        { "objection_withdrawn", typeof(ObjectionWithdrawn) },
    };
}

/// <summary>An objection by its id, kept with its events: an approval must miss none that has just been raised.</summary>
/// <param name="AnsweredAt">When the answer was recorded: only an evaluation after that can know the correction.</param>
public sealed record StoredObjection(Guid Id, Objection State, string DocumentNumber, DateTimeOffset? AnsweredAt, long Version);

public sealed partial class StoredObjections : SingleStreamProjection<StoredObjection, Guid>
{
    public override StoredObjection? Evolve(StoredObjection? snapshot, Guid id, IEvent e)
    {
        if (e.Data is not IFact fact || Objection.Evolve(snapshot?.State, fact) is not { } state) return snapshot;
        return new(id, state, snapshot?.DocumentNumber ?? fact.DocumentNumber, snapshot is null ? null : e.Timestamp, e.Version);
    }
}

namespace ParkPlatform.Domain;

/// <summary>Something that is so from a civil date on (事实日期), and the paper it rests on (文号). When we learned it is the event store's timestamp.</summary>
public interface IFact
{
    /// <summary>The day from which it is so.</summary>
    DateOnly EffectiveOn { get; }

    /// <summary>The number of the document that says so.</summary>
    string DocumentNumber { get; }
}

/// <summary>A fact that takes the place of an earlier entry of its stream (更正), also in the order of the facts of one day.</summary>
public interface ICorrection : IFact
{
    /// <summary>The version of the entry that was wrong.</summary>
    long Corrects { get; }
}

/// <summary>An earlier entry of the stream should not have been made (撤销). To withdraw a correction brings back what it replaced.</summary>
public interface IWithdrawal
{
    /// <summary>The version of the entry that is withdrawn.</summary>
    long Withdraws { get; }
}

/// <summary>What facts build up. Two states that say the same must be equal: a collection in a state is an <see cref="EquatableArray{T}"/>.</summary>
public interface IState<TSelf> where TSelf : class, IState<TSelf>
{
    /// <summary>The state after the fact; null as long as nothing has begun. Total: a fact that does not fit changes nothing.</summary>
    static abstract TSelf? Evolve(TSelf? state, IFact fact);
}

/// <summary>A fact that another service recorded. It is known by its place there, so hearing it twice or late changes nothing.</summary>
public interface IHeardFact : IFact
{
    /// <summary>Where the other service recorded it.</summary>
    Source Source { get; }

    /// <summary>The version of the source's stream that it takes the place of; null when it is no correction.</summary>
    long? Corrects => null;
}

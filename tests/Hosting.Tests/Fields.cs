using ParkPlatform.Domain;
using ParkPlatform.Hosting.TwoClocks;

namespace ParkPlatform.Hosting.Tests;

/// <summary>A field that is opened and then sown with one crop after another: the smallest thing with a history.</summary>
public sealed record Field(string Crop) : IState<Field>
{
    public static Field? Evolve(Field? field, IFact fact) => (field, fact) switch
    {
        (null, Opened) => new("grass"),
        ({ }, Sown sown) => new(sown.Crop),
        ({ }, SowingCorrected sown) => new(sown.Crop),
        _ => field,
    };
}

public sealed record Opened(DateOnly EffectiveOn, string DocumentNumber = "1") : IFact;

public sealed record Sown(DateOnly EffectiveOn, string Crop, string DocumentNumber = "2") : IFact;

public sealed record SowingCorrected(long Corrects, DateOnly EffectiveOn, string Crop, string DocumentNumber = "3") : ICorrection;

public sealed record EntryWithdrawn(long Withdraws) : IWithdrawal;

public sealed class FieldPeriods : PeriodTable<Field>
{
    public static readonly FieldPeriods Table = new();

    public static readonly EventNames Names = new()
    {
        { "field_opened", typeof(Opened) }, { "field_sown", typeof(Sown) }, { "sowing_corrected", typeof(SowingCorrected) }, { "entry_withdrawn", typeof(EntryWithdrawn) },
    };

    private FieldPeriods() : base("fields", "field") => Map("crop", "text", f => f.Crop);
}

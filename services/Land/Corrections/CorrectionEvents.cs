using System.Text.Json;
using System.Text.Json.Serialization;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.TwoClocks;

namespace ParkPlatform.Land.Corrections;

/// <summary>
/// 更正: an entry said something wrong; it is stated anew, and takes the place of the old one. The day is the new statement's, the paper is the correction's.
/// </summary>
public sealed record EntryCorrected(long Corrects, string Reason, Restated Entry, string DocumentNumber) : ICorrection
{
    [JsonIgnore]
    public DateOnly EffectiveOn => Entry.Fact.EffectiveOn;
}

/// <summary>撤销: an entry should not have been made.</summary>
public sealed record EntryWithdrawn(long Withdraws, string Reason, DateOnly EffectiveOn, string DocumentNumber) : IWithdrawal, IFact;

/// <summary>The fact that an entry states, with the name under which such facts are stored.</summary>
[JsonConverter(typeof(RestatedConverter))]
public sealed record Restated(IFact Fact);

public static class RestatedFacts
{
    /// <summary>What the fact says: of a correction, what it states anew.</summary>
    public static IFact Itself(this IFact fact) => fact is EntryCorrected correction ? correction.Entry.Fact : fact;
}

internal sealed class RestatedConverter : JsonConverter<Restated>
{
    private sealed record Raw([property: JsonRequired] string Type, [property: JsonRequired] JsonElement Data);

    public override Restated Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var raw = JsonSerializer.Deserialize<Raw>(ref reader, options) ?? throw new JsonException("An entry is missing.");
        var type = Correctable.TypeOf(raw.Type) ?? throw new JsonException($"There is no entry of the type {raw.Type}.");
        return new((IFact)raw.Data.Deserialize(type, options)!);
    }

    public override void Write(Utf8JsonWriter writer, Restated value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(
            writer, new Raw(Correctable.NameOf(value.Fact), JsonSerializer.SerializeToElement(value.Fact, value.Fact.GetType(), options)), options);
}

public static class CorrectionEvents
{
    public static readonly EventNames Names = new()
    {
        { "land_entry_corrected", typeof(EntryCorrected) },
        { "land_entry_withdrawn", typeof(EntryWithdrawn) },
    };
}

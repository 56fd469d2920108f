using ParkPlatform.Hosting;
using ParkPlatform.Land.Imports;
using ParkPlatform.Land.Offerings;
using ParkPlatform.Land.Parcels;

namespace ParkPlatform.Land.Exports;

/// <summary>The words of files: headers with their units, and what a state or a way of supply is called.</summary>
internal sealed class Labels(Texts texts)
{
    public string this[string column] => texts[$"export.{column}"];

    public string Of(ParcelStatus status) => texts[$"export.status.{Camel(status)}"];

    public string? Of(SupplyMethod? method) => method is { } m ? texts[$"export.method.{Camel(m)}"] : null;

    public string Of(ImportStatus status) => texts[$"export.import.{Camel(status)}"];

    public string Of(OfferingStage stage) => texts[$"export.stage.{Camel(stage)}"];

    private static string Camel<T>(T value) where T : struct, Enum => value.ToString() is var name ? char.ToLowerInvariant(name[0]) + name[1..] : "";
}

using System.Text.Json.Serialization;

namespace ParkPlatform.Factories.Buildings;

/// <summary>Fire hazard class of production (火灾危险性类别, GB 50016), the most dangerous first: 甲, 乙, 丙, 丁, 戊.</summary>
public enum FireHazardClass
{
    /// <summary>甲: flammable gas, liquids with a flash point below 28 °C.</summary>
    [JsonStringEnumMemberName("甲")] A,

    /// <summary>乙: liquids with a flash point from 28 to 60 °C.</summary>
    [JsonStringEnumMemberName("乙")] B,

    /// <summary>丙: combustible solids and liquids: textiles, shoes, food, plastics.</summary>
    [JsonStringEnumMemberName("丙")] C,

    /// <summary>丁: hot processes with what does not burn: metal working.</summary>
    [JsonStringEnumMemberName("丁")] D,

    /// <summary>戊: cold processes with what does not burn.</summary>
    [JsonStringEnumMemberName("戊")] E,
}

public static class FireHazardClasses
{
    public static bool IsMoreDangerousThan(this FireHazardClass process, FireHazardClass allowed) => process < allowed;

    /// <summary>As people write it: 丙.</summary>
    public static string Chinese(this FireHazardClass fireClass) => "甲乙丙丁戊".Substring((int)fireClass, 1);
}

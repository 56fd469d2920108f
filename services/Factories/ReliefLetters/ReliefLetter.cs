using System.Text.Json.Serialization;
using ParkPlatform.Domain;
using ParkPlatform.Factories.Leases;
using ParkPlatform.Hosting.TwoClocks;
using Weasel.Postgresql.Tables;

namespace ParkPlatform.Factories.ReliefLetters;

/// <summary>租金减免告知函, word for word: what a relief run has determined for a lease. In a stream of its own.</summary>
/// <param name="Paragraphs">Who it is addressed to stands before them; <c>{{subTenants}}</c> stands for whom the relief has to reach.</param>
/// <param name="Number">文号 of the first version; later ones keep it.</param>
/// <param name="Version">1, then one more each time it is issued anew; the former versions stay.</param>
/// <param name="Code">校验码 over number, version and text.</param>
/// <param name="Reason">Why it was issued anew.</param>
public sealed record ReliefLetterIssued(
    Guid RunId, Guid LeaseId, Tenant Tenant, EquatableArray<Tenant> PassThroughTo, string Number, int Version, string Title, EquatableArray<string> Paragraphs, string Office,
    Yuan AmountYuan, string Code, string? Reason, DateOnly EffectiveOn, string DocumentNumber) : IFact;

/// <summary>减免告知函 of a lease, in all its versions.</summary>
public sealed record ReliefLetter(Guid RunId, Guid LeaseId, Tenant Tenant, EquatableArray<ReliefLetterVersion> Versions) : IState<ReliefLetter>
{
    public const string SubTenants = "{{subTenants}}";

    [JsonIgnore]
    public ReliefLetterVersion Latest => Versions[^1];

    public static ReliefLetter? Evolve(ReliefLetter? letter, IFact fact) => fact is ReliefLetterIssued e
        ? new(e.RunId, e.LeaseId, e.Tenant, (letter?.Versions ?? []).Add(new(
            e.Version, e.Number, e.Title, e.Paragraphs, e.PassThroughTo, e.Office, e.AmountYuan, e.Code, e.EffectiveOn, e.Reason)))
        : letter;

    public static Guid IdOf(string tenant, Guid run, Guid lease) => StableId.From(tenant, "relief-letter", run.ToString("N"), lease.ToString("N"));
}

/// <summary>A letter as it was written.</summary>
public sealed record ReliefLetterVersion(
    int Version, string Number, string Title, EquatableArray<string> Paragraphs, EquatableArray<Tenant> PassThroughTo, string Office, Yuan AmountYuan, string Code,
    DateOnly IssuedOn, string? Reason)
{
    /// <summary>All that the code vouches for.</summary>
    public IEnumerable<string> Text(Tenant to) => [to.Name, .. Paragraphs, .. PassThroughTo.Select(t => t.Name), Office, $"{IssuedOn:O}"];
}

/// <summary>The letters of every run, to be found by their codes.</summary>
public sealed class ReliefLetterPeriods : PeriodTable<ReliefLetter>
{
    public static readonly ReliefLetterPeriods Table = new();

    private ReliefLetterPeriods() : base(Contracts.Services.Factories, "relief_letter")
    {
        Map("codes", "text[]", letter => letter.Versions.Select(v => v.Code).ToArray());
    }

    protected override void Index(Table table)
    {
        table.Indexes.Add(new IndexDefinition("relief_letter_periods_by_code") { Columns = ["codes"], Method = IndexMethod.gin });
    }
}

public static class ReliefLetterEvents
{
    /// <summary>The name under which letters are stored. It never changes; a class may.</summary>
    public static readonly EventNames Names = new() { { "relief_letter_issued", typeof(ReliefLetterIssued) } };
}

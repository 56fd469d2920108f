using System.Text;
using System.Text.Json;
using Npgsql;
using ParkPlatform.Contracts;
using ParkPlatform.Contracts.Land;
using ParkPlatform.Domain;
using ParkPlatform.Hosting;
using ParkPlatform.Land.Corrections;
using ParkPlatform.Land.LandContracts;
using ParkPlatform.Land.Parcels;
using ParkPlatform.Land.Rules;
using ParkPlatform.Land.Supervision;
using ParkPlatform.Testing;
using Wolverine.Runtime.Serialization;
using Xunit;

namespace ParkPlatform.Land.Tests;

/// <summary>
/// What the other services hear stays true whatever happens to a parcel, also for a listener that only knows the messages as they were first written.
/// </summary>
public class Telling_the_others(LandService land)
{
    // A listener as the contract describes it: it keeps what it hears by parcel and version, and derives the state of a day from the sorted set.
    private sealed class Listener(IEnumerable<IPublishedFact> heard)
    {
        private readonly Dictionary<(Guid, long), IPublishedFact> _facts = heard.GroupBy(f => (f.SourceStream, f.SourceVersion))
            .ToDictionary(f => f.Key, f => f.Single());

        public (string? Holder, DateOnly? AgreedCommencement, bool Commenced, bool InProduction) On(Guid parcel, DateOnly day)
        {
            (string? Holder, DateOnly? AgreedCommencement, bool Commenced, bool InProduction) state = default;
            foreach (
                var fact in _facts.Values.Where(f => f.SourceStream == parcel && f.EffectiveOn <= day).OrderBy(f => f.EffectiveOn).ThenBy(f => f.SourceVersion))
            {
                state = fact switch
                {
                    LandAllocated e => (e.HolderUscc, e.AgreedCommencement, false, false),
                    LandAllocationEnded => default,
                    LandMilestoneReached { Milestone: LandMilestone.Commenced } => state with { Commenced = true },
                    LandMilestoneReached { Milestone: LandMilestone.InProduction } => state with { InProduction = true },
                    _ => state,
                };
            }
            return state;
        }
    }

    private async Task<IReadOnlyList<IPublishedFact>> Heard(params Guid[] parcels)
    {
        var heard = new List<IPublishedFact>();
        await using var source = NpgsqlDataSource.Create(land.Connection);
        await using var query = source.CreateCommand("select body from queues.wolverine_queue_reclamation");
        await using var rows = await query.ExecuteReaderAsync();
        while (await rows.ReadAsync())
        {
            var envelope = EnvelopeSerializer.Deserialize((byte[])rows[0]);
            var type = WhoHearsWhat.Routes.Single(r => r.Name == envelope.MessageType).Message;
            if (parcels.Any(p => Encoding.UTF8.GetString(envelope.Data!).Contains(p.ToString(), StringComparison.Ordinal)))
                heard.AddRange(Single((IPublishedFact)JsonSerializer.Deserialize(envelope.Data, type, ParkJson.Options)!).Where(fact => parcels.Contains(fact.SourceStream)));
        }
        return heard;
    }

    private static IEnumerable<IPublishedFact> Single(IPublishedFact message) =>
        message is LandFactsTold many ? [.. many.Described, .. many.Allocated, .. many.Reached, .. many.Withdrawn] : [message];

    private async Task Agrees(Listener listener, Guid parcel, params string[] days)
    {
        foreach (var day in days)
        {
            using var answer = await land.Auditor.GetAsync($"/api/land/parcels/{parcel}?asOf={day}");
            var seen = answer.IsSuccessStatusCode ? await answer.Json() : default;
            var held = seen.ValueKind == JsonValueKind.Object && seen.GetProperty("grant").ValueKind == JsonValueKind.Object;
            var expected = held
                ? (seen.GetProperty("holder").Text("uscc"), (DateOnly?)DateOnly.Parse(seen.GetProperty("grant").Text("agreedCommencement")), seen.GetProperty(
                    "milestones").GetProperty("commencedOn").ValueKind != JsonValueKind.Null,
                    seen.GetProperty("milestones").GetProperty("productionOn").ValueKind != JsonValueKind.Null)
                : default;
            Assert.Equal((day, expected), (day, listener.On(parcel, DateOnly.Parse(day))));
        }
    }

    [Fact]
    public async Task Through_transfer_split_merger_and_expiry_a_listener_knows_who_holds_what_and_that_it_has_begun()
    {
        var whole = await land.Bureau.RegisteredRight();
        await land.Bureau.Post($"/api/land/parcels/{whole}/commence", Given.Example("CommenceWorks"), 200);
        await land.Bureau.Post($"/api/land/parcels/{whole}/complete", Given.Example("CompleteWorks").On("2024-05-30"), 200);
        await land.Bureau.Post($"/api/land/parcels/{whole}/production", Given.Example("StartProduction").On("2024-09-01"), 200);
        await land.Bureau.Post($"/api/land/parcels/{whole}/transfer", Given.Example("TransferRight").On("2024-12-01"), 200);
        await land.Bureau.Post($"/api/land/parcels/{whole}/registration", Given.Example("RegisterRight").On("2024-12-20"), 200);
        var split = await land.Bureau.Post(
            $"/api/land/parcels/{whole}/split",
            Given.Example("SplitParcel")
            .With("parts", new[] { 25000m, 15000m }.Select(a => new { code = Given.Code(), name = "分", areaSquareMetres = a }).ToArray()), 200);
        var parts = split.GetProperty("parts").EnumerateArray().Select(p => p.GetProperty("parcelId").GetGuid()).ToArray();
        foreach (var part in parts) await land.Bureau.Post($"/api/land/parcels/{part}/registration", Given.Example("RegisterRight").On("2025-03-20"), 200);
        var merged = (await land.Bureau.Post("/api/land/parcels/mergers", Given.Example("MergeParcels").With("parcelIds", parts).With("code", Given.Code())))
            .Id();
        await land.Bureau.Post($"/api/land/parcels/{merged}/expiry", Given.Example("ExpireTerm"), 200);

        var heard = await Heard([whole, .. parts, merged]);
        var listener = new Listener(heard);
        foreach (var parcel in new[] { whole, parts[0], parts[1], merged })
            await Agrees(
                listener, parcel, "2023-03-19", "2023-03-20", "2023-06-30", "2024-09-01", "2024-11-30", "2024-12-01", "2025-02-28", "2025-03-01", "2025-08-31",
                "2025-09-01", "2073-04-27", "2073-04-28");

        Assert.Equal(
            ["transferred", "split", "merged", "merged", "expired"], heard.OfType<LandAllocationEnded>().OrderBy(e => e.EffectiveOn).Select(e => e.Cause));
        Assert.Equal(parts.Order(), heard.OfType<LandAllocationEnded>().Single(e => e.Cause == "split").SuccessorParcelIds!.Order());
        Assert.Equal([whole], heard.OfType<LandAllocated>().First(e => e.AcquiredBy == "split").FromParcelIds!);
        Assert.All(
            heard.OfType<LandMilestoneReached>().Where(e => e.ReachedOn is not null && e.Milestone == LandMilestone.Commenced), e =>
            Assert.Equal(new DateOnly(2023, 6, 20), e.ReachedOn));
        Assert.Equal(3, heard.OfType<ParcelDescribed>().Count(e => e.ParcelId != whole));
    }

    [Fact]
    public async Task After_surrender_exchange_and_a_new_grant_too()
    {
        var (one, other) = (await land.Bureau.RegisteredRight(), await land.Bureau.RegisteredParcel());
        await land.Bureau.Post($"/api/land/parcels/{one}/exchange", Given.Example("ExchangeLand").With("forParcelId", other), 200);
        await land.Bureau.Post($"/api/land/parcels/{other}/surrender", Given.Example("SurrenderLand"), 200);
        await land.Bureau.Post(
            $"/api/land/parcels/{other}/grant",
            Given.Grant("91510799MA6T000208", "新能源有限公司", "2026-06-01").With("agreedCommencement", "2026-09-01").With("agreedCompletion", "2028-09-01"));
        var listener = new Listener(await Heard(one, other));
        foreach (var parcel in new[] { one, other }) await Agrees(listener, parcel, "2025-08-31", "2025-09-01", "2026-02-28", "2026-03-01", "2026-06-01");
    }

    private static readonly Guid Id = Guid.CreateVersion7();

    private static Timeline<Parcel> Held(params IFact[] more) => new IFact[]
        {
            new ParcelRegistered("510799001001GB00001", "A-01", null, null, Area.FromSquareMetres(40000), "0601", new("规条1号"), null, new(2023, 2, 1), "登1"),
            new LandGranted(
                new("91510799MA6T00012D", "绿溪"), SupplyMethod.Listing, "C-1", null, new(2023, 3, 20), 50, Yuan.Of(14400000), [], null, new(2023, 6, 30), null,
                new(2023, 3, 20), "合1"),
        }.Concat(more).Select((fact, n) => new Entry(new(Id, n + 1), default, fact))
            .Aggregate(new Timeline<Parcel>(Id), (parcel, entry) => parcel.Record(entry));

    [Fact]
    public void A_supplement_tells_the_new_terms_from_its_day_and_leaves_the_allocation_alone()
    {
        var command = new SupplementContract(SupplementCause.Government, "考古", null, new(2024, 3, 31), null, null, [], new(2023, 6, 20), "补1");
        var told = Assert.IsType<LandTermsChanged>(Assert.Single(SupplementContractEndpoint.Post(command, Held(), TimeProvider.System).Item3));
        Assert.Equal(
            ("supplement", "government", 3L, new DateOnly(2024, 3, 31), new DateOnly(2023, 6, 20)),
            (told.Cause, told.SupplementCause, told.SourceVersion, told.AgreedCommencement, told.EffectiveOn));
    }

    [Fact]
    public void A_breach_tells_what_was_promised_shown_and_follows()
    {
        var parcel = Held(
            new CommitmentsMade([new("C1", Preparation.Metric.Jobs, 600, new(2025, 12, 31), 0, "社保", Remedy.CureOnly, null)], null, new(2023, 4, 1), "监1"),
            new AchievementReported(Preparation.Metric.Jobs, 300, new(2025, 12, 31), "证1", new(2026, 1, 10), "登1"));
        var (_, events, messages) = CheckPerformanceEndpoint.Post(
            new(Checkpoint.Periodic, new(2026, 3, 1), "查1"), parcel, LandRules.AsShipped, TimeProvider.System);
        Assert.Equal(2, events.Count);
        var told = Assert.IsType<CommitmentBreached>(Assert.Single(messages));
        Assert.Equal(
            (6L, "C1", "jobs", 600m, 300m, "91510799MA6T00012D"),
            (told.SourceVersion, told.CommitmentId, told.Metric, told.Target, told.Achieved, told.HolderUscc));
    }

    [Fact]
    public void A_correction_tells_the_milestone_anew_and_a_withdrawal_tells_which_message_is_void()
    {
        var parcel = Held(new LandDelivered(new(2023, 4, 28), "交1"));
        var entry = JsonSerializer.SerializeToElement(new { effectiveOn = "2023-05-08", documentNumber = "交1" });
        var corrected = Assert.IsType<LandMilestoneReached>(
            Assert.Single(CorrectParcelEntryEndpoint.Post(new(3, "录错", entry, "更1"), parcel, TimeProvider.System).Item3));
        Assert.Equal((4L, 3L, new DateOnly(2023, 5, 8), "更1"), (corrected.SourceVersion, corrected.Corrects, corrected.EffectiveOn, corrected.DocumentNumber));
        var withdrawn = Assert.IsType<LandEntryWithdrawn>(
            Assert.Single(WithdrawParcelEntryEndpoint.Post(new(3, "录错", new(2026, 1, 5), "撤1"), parcel, TimeProvider.System).Item3));
        Assert.Equal((4L, 3L), (withdrawn.SourceVersion, withdrawn.Withdraws));
        Assert.Empty(
            WithdrawParcelEntryEndpoint.Post(
            new(4, "录错", new(2026, 1, 5), "撤1"), Held(new LandDelivered(new(2023, 4, 28), "交1"), new PricePaid(Yuan.Of(1), new(2023, 4, 20), "缴1")),
            TimeProvider.System).Item3); // nobody was told of a payment
    }
}

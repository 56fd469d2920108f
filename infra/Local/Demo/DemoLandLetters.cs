namespace ParkPlatform.Local.Demo;

/// <summary>Reminders to the first holders who are late to start, and an entry that was wrong, put right and told to the holder; the others wait for somebody to press.</summary>
internal static class DemoLandLetters
{
    private const int Letters = 5;

    // Registered, granted, handed over, started, completed: what comes next in the stream of a parcel in production.
    private const int Production = 6;

    public static async Task LoadAsync(DemoTarget target, CancellationToken cancel)
    {
        var late = await target.Bureau.UntilAsync(
            $"/api/land/red-lines?kind=commencement&within=0&asOf={DemoTarget.Today:O}&pageSize=100", list => list.GetProperty("items").GetArrayLength() >= Letters, cancel);
        await target.Bureau.PostAsync("/api/land/letters/reminders", new
        {
            parcelIds = late.GetProperty("items").EnumerateArray().Select(l => l.GetProperty("parcelId").GetString()).Distinct().Take(Letters),
            kinds = new[] { "commencement", "idleOneYear", "idleTwoYears" },
            office = "绿溪县自然资源局（合成）", effectiveOn = DemoTarget.Today, documentNumber = DemoData.Paper("自然资函", DemoTarget.Today, 1),
        }, "land-reminders", cancel);

        var parcel = DemoLand.All.First(p => p.Milestones.Count == 4);
        var id = (await target.Bureau.GetAsync($"/api/land/parcels/{parcel.Code}", cancel)).GetProperty("id").GetString();
        var started = parcel.Milestones[^1].On;
        var corrected = await target.Bureau.PostAsync($"/api/land/parcels/{id}/corrections", new
        {
            corrects = Production, reason = "投产日期录入有误（合成数据）",
            entry = new { effectiveOn = started.AddDays(3), documentNumber = DemoData.Paper("履", started.AddDays(3), 1) },
            documentNumber = DemoData.Paper("更正", DemoTarget.Today, 1),
        }, "land-correction", cancel);
        await target.Bureau.PostAsync($"/api/land/parcels/{id}/correction-notices", new
        {
            version = corrected.GetProperty("version").GetInt64(), office = "绿溪县自然资源局（合成）", effectiveOn = DemoTarget.Today, documentNumber = DemoData.Paper("自然资更", DemoTarget.Today, 1),
        }, "land-correction-notice", cancel);
    }
}

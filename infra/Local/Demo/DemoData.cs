namespace ParkPlatform.Local.Demo;

/// <summary>The demo data (演示数据): what a county with a few zones has on its books, told to the platform through the gateway like everybody else does.</summary>
internal static class DemoData
{
    /// <summary>The steps in their order. Each may run again after a failure, so each command carries an <c>Idempotency-Key</c> of its own.</summary>
    public static IReadOnlyList<DemoStep> Steps { get; } = [];

    public static async Task LoadAsync(DemoTarget target, CancellationToken cancel)
    {
        foreach (var step in Steps)
        {
            target.Say(Texts.Of["DemoStep", step.Name]);
            await step.RunAsync(target, cancel);
        }
    }
}

/// <summary>One part of the demo data, e.g. the parcels.</summary>
internal sealed record DemoStep(string Name, Func<DemoTarget, CancellationToken, Task> RunAsync);

/// <param name="Gateway">A client whose base address is the gateway.</param>
/// <param name="Say">Tells the waiting person what is being loaded.</param>
internal sealed record DemoTarget(HttpClient Gateway, Action<string> Say);

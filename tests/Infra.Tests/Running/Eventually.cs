using System.Diagnostics;

namespace ParkPlatform.Infra.Tests.Running;

/// <summary>Waits for what must come, and fails if it doesn't.</summary>
internal static class Eventually
{
    public static async Task<T> SeesAsync<T>(string what, Func<Task<T?>> look)
        where T : class
    {
        var clock = Stopwatch.StartNew();
        while (clock.Elapsed < TimeSpan.FromSeconds(40))
        {
            if (await look() is { } seen) return seen;
            await Task.Delay(50);
        }

        throw new TimeoutException($"Never happened: {what}");
    }

    public static Task TrueAsync(string what, Func<bool> look) => SeesAsync(what, () => Task.FromResult(look() ? what : null));
}

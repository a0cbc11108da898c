using Xunit;

namespace PeerAtlas.Browser.Tests.Running;

/// <summary>Waits for what the browser tells in its own time, which may come after what the page did next.</summary>
internal static class Eventually
{
    /// <summary>Fails when nothing that fits has been told after twenty seconds.</summary>
    /// <param name="told">Filled while this waits.</param>
    /// <param name="fits">What is waited for.</param>
    public static async Task Contains(IReadOnlyCollection<string> told, Predicate<string> fits)
    {
        await Until(() => told.Any(fits.Invoke));
        Assert.Contains(told, fits);
    }

    /// <summary>Waits until it holds, twenty seconds at most. Whether it does is for the caller to judge.</summary>
    public static async Task Until(Func<bool> holds)
    {
        for (var left = 400; left > 0 && !holds(); left--)
        {
            await Task.Delay(50);
        }
    }
}

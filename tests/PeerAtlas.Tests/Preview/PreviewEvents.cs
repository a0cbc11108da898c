using System.Text.Json;
using Xunit;

namespace PeerAtlas.Tests.Preview;

/// <summary>The events that a browser receives.</summary>
internal sealed class PreviewEvents(StreamReader reader) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>The next event: which page is served and how many problems there are.</summary>
    public async Task<(string Page, JsonElement Problems)> Next()
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(Patience);
        Assert.Equal("event: state", await reader.ReadLineAsync(patience.Token));
        var data = await reader.ReadLineAsync(patience.Token);
        Assert.StartsWith("data: ", data, StringComparison.Ordinal);
        Assert.Equal("", await reader.ReadLineAsync(patience.Token));

        using var json = JsonDocument.Parse(data![6..]);
        return (json.RootElement.GetProperty("page").GetString()!, json.RootElement.GetProperty("problems").Clone());
    }

    public void Dispose() => reader.Dispose();
}

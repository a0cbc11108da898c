using Xunit;

namespace PeerAtlas.Browser.Tests.Running;

/// <summary>Fails with every finding written out.</summary>
internal static class Findings
{
    public static void None(IEnumerable<string> findings)
    {
        string[] all = [.. findings];
        Assert.True(all.Length == 0, string.Join('\n', all));
    }
}

using System.Globalization;

namespace PeerAtlas.Tests.Faults;

/// <summary>How many programs a test kills: a few in every run, and as many as <c>PEERATLAS_KILLS</c> says in one that has the night for it.</summary>
internal static class Kills
{
    public static int Of(int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable("PEERATLAS_KILLS"), NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? asked : usual;
}

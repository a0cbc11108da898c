using Xunit;

namespace PeerAtlas.Site.Tests.Running;

/// <summary>Everything that a test over many things finds wrong, told in one message.</summary>
internal sealed class Findings
{
    private const int Shown = 40;

    private readonly List<string> all = [];

    public int Checked { get; private set; }

    public IReadOnlyList<string> All => all;

    /// <summary>Notes what is wrong unless it is right.</summary>
    public void Check(bool right, Func<string> wrong)
    {
        Checked++;
        if (!right)
        {
            all.Add(wrong());
        }
    }

    /// <summary>Fails when anything was found, or when nothing was looked at.</summary>
    public void AssertNone()
    {
        Assert.True(Checked > 0, "nothing was checked");
        Assert.True(
            all.Count == 0,
            $"{all.Count} of {Checked} checks failed:\n{string.Join('\n', all.Take(Shown))}{(all.Count > Shown ? $"\n… and {all.Count - Shown} more" : "")}");
    }
}

using PeerAtlas.Site.Tests.Running;
using Xunit;

namespace PeerAtlas.Site.Tests.Spanish;

/// <summary>What a reviewer of the Spanish reads is what the site says.</summary>
public sealed class SpanishReviewTests(RealSite site)
{
    private const string Rewrite = "PEERATLAS_WRITE_SPANISH";

    [Fact]
    public void Every_sentence_in_Spanish_is_in_the_file_for_its_reviewer()
    {
        var path = Path.Combine(Repository.Root, "docs", "spanish.md");
        var made = SpanishReview.Of(site);
        if (Environment.GetEnvironmentVariable(Rewrite) == "1")
        {
            File.WriteAllText(path, made);
        }

        // Words that no fact calls for today stay for the day on which one does.
        var held = File.ReadAllLines(path).ToHashSet();
        var lacking = made.Split('\n').Where(line => !held.Contains(line)).ToList();
        Assert.True(lacking.Count == 0, $"docs/spanish.md lacks what the site says ({Rewrite}=1 writes it anew): {string.Join(" | ", lacking)}");
    }
}

using PeerAtlas.Site.Tests.Facts;
using PeerAtlas.Site.Tests.Running;
using Xunit;

namespace PeerAtlas.Site.Tests.Wording;

/// <summary>Notes, strengths and gaps stand on pages, briefs and letters as sentences among sentences.</summary>
public sealed class WholeSentenceTests
{
    [Fact]
    public void Each_note_and_each_strength_and_gap_ends_as_a_sentence()
    {
        Findings findings = new();
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "data", "states"), "*.yml"))
        {
            var state = RawYaml.File(file);
            foreach (var text in Notes(state).Concat(Advocacy(state, "strengths")).Concat(Advocacy(state, "gaps")))
            {
                findings.Check(text.Text.TrimEnd('”', '"', ')') is [.., '.' or '?' or '!'], () => $"{Path.GetFileName(file)}, {text.Path}: “{text.Text}”");
            }
        }

        findings.AssertNone();
    }

    private static IEnumerable<RawYaml> Advocacy(RawYaml state, string list) => state["advocacy"][list].Items.Select(fact => fact["value"]);

    private static IEnumerable<RawYaml> Notes(RawYaml node) => node.Items.SelectMany(Notes)
        .Concat(node.Entries.SelectMany(entry => entry.Key == "note" ? [entry.Value] : Notes(entry.Value)));
}

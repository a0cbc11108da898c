using Deque.AxeCore.Commons;

namespace PeerAtlas.Browser.Tests.Running;

/// <summary>
/// The rules of axe: WCAG 2.2 at level AA, good practice, and contrast at level AAA. Contrast is held to the enhanced rule
/// (7:1), which the plain one (4.5:1) would only repeat.
/// </summary>
/// <remarks>
/// Axe runs in the page and only what it finds comes back. The ready-made binding carries every node of the page to the
/// test and back for pages with frames, which there are none of, and takes nearly twice as long.
/// </remarks>
internal static class Axe
{
    private const string Run =
        """
        async targets => {
          const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
          const rules = { 'color-contrast': { enabled: false }, 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: targets } };
          const { passes, violations } = await axe.run(document, { runOnly: { type: 'tag', values: tags }, rules, resultTypes: ['violations'] });
          if (!passes.some(rule => rule.id === 'color-contrast-enhanced')) return ['axe did not look at contrast'];
          return violations.flatMap(rule => rule.nodes.map(node =>
            `${rule.id} (${rule.help}): ${node.target} ${node.html} ${[...node.any, ...node.all].map(check => check.message).join('; ')}`));
        }
        """;

    private static readonly Lazy<string> Script = new(new BundledAxeScriptProvider().GetScript);

    /// <summary>Fails with every rule that the page breaks as it stands, and where.</summary>
    /// <param name="visit">The page.</param>
    /// <param name="targets">False while a list lies open over targets, which then have no size of their own.</param>
    public static async Task KeepsEveryRule(this Visit visit, bool targets = true)
    {
        await visit.Page.EvaluateAsync(Script.Value);
        Findings.None(await visit.Page.EvaluateAsync<string[]>(Run, targets));
    }
}

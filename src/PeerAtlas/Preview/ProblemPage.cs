using System.Net;
using System.Text;
using PeerAtlas.Policy.Checking;

namespace PeerAtlas.Preview;

/// <summary>The page that stands in for every page while there has been no good build.</summary>
internal static class ProblemPage
{
    /// <summary>The page as UTF-8.</summary>
    public static byte[] Render(PreviewState state)
    {
        string items = string.Concat(state.Problems.Select(Item));
        return Encoding.UTF8.GetBytes(
            $"""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>The site cannot be built yet</title>
            <link rel="stylesheet" href="/_preview/overlay.css">
            </head>
            <body>
            <main class="page">
            <h1 class="heading">The site cannot be built yet</h1>
            <p class="hint">Mend what is listed here and save; this page goes on by itself.</p>
            <ol class="problems">{items}</ol>
            </main>
            {ClientScript.Element(state.Page)}
            </body>
            </html>

            """);
    }

    private static string Item(Problem problem) =>
        $"""<li class="problem"><code class="place">{Encoded(problem.At.ToString())}</code> <span class="code">{Encoded(problem.Code)}</span><p class="message">{Encoded(problem.Message)}</p></li>""";

    private static string Encoded(string text) => WebUtility.HtmlEncode(text);
}

namespace PeerAtlas.Site.Tests.Hostile;

/// <summary>Texts that try to become more than text. Each calls <c>hostile</c> with its number where it is run.</summary>
internal static class Payloads
{
    /// <summary>What each kind of field lets through, if anything: running text, a short label, a very short one, an address, a mail address.</summary>
    public static IEnumerable<string> For(int number) => [Texts[number % Texts.Length](number), Label(number), Tag, Address(number), Mail(number)];

    /// <summary>Texts that break out of elements, attributes, scripts, titles, comments, CDATA, Markdown and templates.</summary>
    private static readonly Func<int, string>[] Texts =
    [
        n => $"<script>hostile({n})</script>",
        n => $"\"><img src=x onerror=hostile({n})>",
        n => $"' onmouseover='hostile({n})' x='",
        n => $"</script><script>hostile({n})//",
        n => $"]]><script>hostile({n})</script><![CDATA[",
        n => $"</title></textarea></style><svg onload=hostile({n})>",
        n => $"javascript:hostile({n})",
        n => $"--><iframe srcdoc=\"<script>hostile({n})</script>\">",
        n => $"data:text/html,<script>hostile({n})</script>",
        n => $"&lt;script&gt;hostile({n})&#60;/script&#62;",
        n => $"[x](javascript:hostile({n})) ${{hostile({n})}} {{{{hostile({n})}}}}",
        n => $"\\u003cscript\\u003ehostile({n})\\\"",
        n => $"<a href=\"javascript:hostile({n})\">{{sources}} {{page}} {n}</a>",
        n => $"<math><mi xlink:href=\"javascript:hostile({n})\">",
        n => $"<!--<script>hostile({n})</script>",
        n => $"<base href=//hostile.example/{n}><meta http-equiv=refresh content=0>",
    ];

    private static string Label(int n) => $"<b onclick=hostile({n})>'\"";

    private const string Tag = "<i>'\"&amp;";

    private static string Address(int n) => $"https://hostile.example/'onclick='hostile({n})?a=1&b=%22%3E%3Cscript%3E&quot;#]]";

    public static string Mail(int n) => $"'onclick='hostile{n}@hostile.example";
}

using System.Text;

namespace PeerAtlas.Preview;

/// <summary>Adds to a page the script that follows the preview.</summary>
internal static class ClientScript
{
    /// <summary>The element that loads it.</summary>
    /// <param name="page">What the page shows: <see cref="PreviewState.Page"/>.</param>
    public static string Element(string page) => $"""<script src="/_preview/client.js" data-page="{page}" defer></script>""";

    /// <summary>The page with the script before the end of its body, or at its end when it has none.</summary>
    public static byte[] AddTo(ReadOnlySpan<byte> html, string page)
    {
        int at = html.LastIndexOf("</body>"u8);
        int cut = at < 0 ? html.Length : at;
        return [.. html[..cut], .. Encoding.UTF8.GetBytes(Element(page)), .. html[cut..]];
    }
}

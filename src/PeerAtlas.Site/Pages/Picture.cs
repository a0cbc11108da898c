using System.Security.Cryptography;
using System.Text;

namespace PeerAtlas.Site.Pages;

/// <summary>A picture to put on a slide or a social card: a drawing in SVG, and what a PNG is made from.</summary>
/// <param name="Name">What it shows, in the form of an address: <c>map-medicaid-youth</c>.</param>
/// <param name="Alternative">What it shows, in words.</param>
/// <param name="Width">In pixels of the PNG.</param>
/// <param name="Height">In pixels of the PNG.</param>
/// <param name="Svg">The drawing.</param>
/// <param name="Draws">What makes the PNG; see <see cref="SiteRequest.Draws"/>.</param>
public sealed record Picture(string Name, string Alternative, int Width, int Height, string Svg, string Draws)
{
    /// <summary>The folder of all pictures, below the root.</summary>
    public const string Folder = "pictures/";

    private string Hash => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Draws}\n{Width} {Height}\n{Svg}")).AsSpan(0, 8));

    /// <summary>
    /// Its file below the root. The name carries a hash of all that the bytes depend on, so that a file of that name never has to be made again.
    /// </summary>
    public string SvgPath => $"{Folder}{Name}.{Hash}.svg";

    /// <inheritdoc cref="SvgPath"/>
    public string PngPath => $"{Folder}{Name}.{Hash}.png";
}

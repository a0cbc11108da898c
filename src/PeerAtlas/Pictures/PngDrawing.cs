using System.Security.Cryptography;
using PeerAtlas.Site.Pages;
using PeerAtlas.Site.Pictures;
using SkiaSharp;
using Svg.Skia;

namespace PeerAtlas.Pictures;

/// <summary>Draws pictures as PNG. The same drawing gives the same bytes.</summary>
internal static class PngDrawing
{
    /// <summary>What draws, with all on which the bytes depend beside the drawing: the libraries and the type.</summary>
    public static string Maker { get; } = string.Join(
        ", ",
        $"SkiaSharp {typeof(SKCanvas).Assembly.GetName().Version}",
        $"Svg.Skia {typeof(SKSvg).Assembly.GetName().Version}",
        Convert.ToHexStringLower(SHA256.HashData([.. Typefaces.Regular, .. Typefaces.Bold]).AsSpan(0, 8)));

    /// <summary>The picture as PNG.</summary>
    /// <exception cref="StoppedException">This machine cannot draw: the drawing library for its kind is missing.</exception>
    public static byte[] Of(Picture picture)
    {
        try
        {
            return Of(picture.Svg, picture.Width, picture.Height);
        }
        catch (Exception failure) when (failure is DllNotFoundException or TypeInitializationException)
        {
            throw StoppedException.EnvironmentFailed(
                $"pictures cannot be drawn on this machine, since SkiaSharp has no library for it ({failure.GetBaseException().Message}); build without --pictures.", failure);
        }
    }

    /// <summary>A drawing as PNG of that size in pixels.</summary>
    public static byte[] Of(string drawing, int width, int height)
    {
        using SKSvg svg = new();
        svg.Settings.TypefaceProviders!.Clear();
        svg.Settings.TypefaceProviders.Add(new BundledType());
        SKPicture picture = svg.FromSvg(drawing) ?? throw new InvalidOperationException("The drawing is empty.");
        using SKBitmap bitmap = new(new SKImageInfo(width, height, SKColorType.Rgba8888, SKAlphaType.Premul));
        using (SKCanvas canvas = new(bitmap))
        {
            canvas.Clear(SKColors.Transparent);
            canvas.Scale(width / picture.CullRect.Width, height / picture.CullRect.Height);
            canvas.DrawPicture(picture);
        }

        using SKData png = bitmap.Encode(SKEncodedImageFormat.Png, 100);
        return png.ToArray();
    }
}

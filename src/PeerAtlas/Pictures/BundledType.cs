using PeerAtlas.Site.Pictures;
using SkiaSharp;
using Svg.Skia.TypefaceProviders;

namespace PeerAtlas.Pictures;

/// <summary>Gives every text of a picture the bundled type, whatever it asks for, so that the machine's own type never counts.</summary>
internal sealed class BundledType : ITypefaceProvider
{
    private static readonly SKTypeface Regular = SKTypeface.FromData(SKData.CreateCopy(Typefaces.Regular));
    private static readonly SKTypeface Bold = SKTypeface.FromData(SKData.CreateCopy(Typefaces.Bold));

    /// <inheritdoc/>
    public SKTypeface FromFamilyName(string fontFamily, SKFontStyleWeight fontWeight, SKFontStyleWidth fontWidth, SKFontStyleSlant fontStyle) =>
        fontWeight >= SKFontStyleWeight.SemiBold ? Bold : Regular;
}

using PeerAtlas.Policy.Facts;

namespace PeerAtlas.Site.Answers;

/// <summary>How a shape is filled for each of the five answers; the rest is in the style sheet.</summary>
public static class SignFill
{
    /// <summary>The id of the one pattern of stripes on a page.</summary>
    public const string StripesId = "stripes";

    /// <summary>The id of the one pattern of dots on a page.</summary>
    public const string DotsId = "dots";

    /// <summary>
    /// The <c>fill</c> attribute of a shape: the stripes for "in part", the dots for "not clear", else null. It is an attribute because a style
    /// sheet of its own file could not name a pattern of the page in every browser.
    /// </summary>
    public static string? Of(Sign sign) => sign switch
    {
        Sign.Limited => $"url(#{StripesId})",
        Sign.Unclear => $"url(#{DotsId})",
        _ => null,
    };
}

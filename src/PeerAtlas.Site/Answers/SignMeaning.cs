using PeerAtlas.Policy.Facts;
using PeerAtlas.Site.Addresses;

namespace PeerAtlas.Site.Answers;

/// <summary>Where the word of a sign is explained.</summary>
public static class SignMeaning
{
    /// <summary>The heading on the page of the method: <c>/about/method/#not-clear</c>.</summary>
    public static string Of(Sign sign) => $"{Doors.Method.Path}#{Slug.Of(sign.Word())}";
}

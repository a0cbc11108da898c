namespace PeerAtlas.Site.Tests.Facts;

/// <summary>Small numbers as running text spells them.</summary>
internal static class RawWords
{
    private static readonly string[] Numbers = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    public static string Number(int count) => Numbers[count];
}

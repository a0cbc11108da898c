using System.Globalization;

namespace PeerAtlas.Policy.Checking;

/// <summary>Small whole numbers as running text spells them.</summary>
public static class Numbers
{
    private static readonly string[] Spelled = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    /// <summary>"four", and from eleven on "11".</summary>
    public static string InWords(int count) => count < Spelled.Length ? Spelled[count] : count.ToString(CultureInfo.InvariantCulture);

    /// <summary>"1 source", "32 sources".</summary>
    public static string Counted(int count, string one, string many) => string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many)}");

    /// <summary>"one ask", "three asks".</summary>
    public static string InWords(int count, string one, string many) => $"{InWords(count)} {(count == 1 ? one : many)}";
}

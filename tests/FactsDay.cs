using System.Globalization;
using System.Text.RegularExpressions;

namespace PeerAtlas.Tests.Running;

/// <summary>The day on which tests read the facts and texts of this repository: none of theirs lies ahead of it, whoever adds one.</summary>
internal static partial class FactsDay
{
    private static readonly DateOnly Least = new(2026, 11, 26);

    /// <summary>The latest day that a past date of the files begins on, and no day before the tests were written.</summary>
    /// <param name="root">The folder with the solution.</param>
    public static DateOnly Of(string root) => new[] { "data", "input" }
        .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(root, folder), "*", SearchOption.AllDirectories))
        .Where(file => Path.GetExtension(file) is ".yml" or ".md")
        .SelectMany(file => Past().Matches(File.ReadAllText(file)))
        .Select(match => DateOnly.TryParseExact(match.Groups[1].Value + "-01-01"[..(10 - match.Groups[1].Length)], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : Least)
        .Append(Least)
        .Max();

    [GeneratedRegex(@"\b(?:published|checked|as_of|since|until|updated|date|first_read|read): *['""]?(\d{4}(?:-\d\d){0,2})\b", RegexOptions.CultureInvariant)]
    private static partial Regex Past();
}

using System.CommandLine;
using System.Globalization;

namespace PeerAtlas.CommandLine;

/// <summary><c>--date</c>: the day that counts as today.</summary>
internal static class DateOption
{
    /// <summary>Makes the option.</summary>
    public static Option<DateOnly?> Create(string? description = null) => new("--date")
    {
        Description = description ?? $"The day that counts as today [default: {BuildDate.Variable} if set, else today]",
        HelpName = "YYYY-MM-DD",
        CustomParser = result =>
        {
            string text = result.Tokens[0].Value;
            if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date))
            {
                return date;
            }

            result.AddError($"--date is '{text}', not a day like 2026-01-31.");
            return null;
        },
    };
}

using System.CommandLine;
using System.Globalization;

namespace PeerAtlas.CommandLine;

/// <summary>Options that take a day; <c>--date</c> is the day that counts as today.</summary>
internal static class DateOption
{
    /// <summary>Makes the option.</summary>
    public static Option<DateOnly?> Create() =>
        Create("--date", $"The day that counts as today [default: {BuildDate.Variable} if set, else today]");

    /// <summary>Makes an option that takes a day.</summary>
    public static Option<DateOnly?> Create(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "YYYY-MM-DD",
        CustomParser = result =>
        {
            string text = result.Tokens[0].Value;
            if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date))
            {
                return date;
            }

            result.AddError($"{name} is '{text}', not a day like 2026-01-31.");
            return null;
        },
    };
}

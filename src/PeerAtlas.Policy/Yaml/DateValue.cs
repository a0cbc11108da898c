using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Dates;

namespace PeerAtlas.Policy.Yaml;

/// <summary>Dates as exact as their source.</summary>
internal static class DateValue
{
    /// <summary>The date; null, and one problem, when it is none.</summary>
    public static FactDate? Read(Section section, string key, YamlNode node)
    {
        if (TextValue.Read(section, key, node) is not { } text)
        {
            return null;
        }

        if (FactDate.TryParse(text, out FactDate date))
        {
            return date;
        }

        section.Report(ValueChecks.Date, node.At,
            $"'{key}' is {Wording.Quote(text)}, which is no date; write YYYY, YYYY-MM or YYYY-MM-DD");
        return null;
    }

    /// <summary>The date, which must not lie in the future: it is in the future only if it has come nowhere on Earth; null, and one problem, when it is none or does.</summary>
    public static FactDate? ReadPast(Section section, string key, YamlNode node)
    {
        if (Read(section, key, node) is not { } date)
        {
            return null;
        }

        if (!date.IsAfter(section.File.Today.Last))
        {
            return date;
        }

        section.Report(ValueChecks.FutureDate, node.At,
            $"'{key}' is {date}, after today ({section.File.Today.Last:yyyy-MM-dd}); only a document's 'effective' and what is 'announced' may lie ahead");
        return null;
    }
}

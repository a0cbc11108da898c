using System.Globalization;

namespace PeerAtlas.Site.Tests.Facts;

/// <summary>The codebook's words for the values of the data, read without PeerAtlas's own reader.</summary>
internal sealed class RawCodebook(RawYaml file)
{
    private readonly Dictionary<string, RawYaml> questions = file["questions"].Items
        .Concat(file["requirements"].Items)
        .ToDictionary(question => question["id"].Text);

    /// <summary>The words that stand for a value of a question: one for each term, or one for the whole.</summary>
    public IEnumerable<string> Words(string question, RawYaml value)
    {
        var asked = questions[question];
        return asked["kind"].Text switch
        {
            "yes-no-limited" => [Sign(value.Text)],
            "terms" => value.TextOrNull is { } one ? [Name(asked["values"][one])] : value.Items.Select(item => Name(asked["values"][item.Text])).ToList(),
            "number" => [Number(asked["unit"], decimal.Parse(value.Text, CultureInfo.InvariantCulture))],
            _ => [value.Text],
        };
    }

    /// <summary>The whole sentences of the codebook for a value, which a state's page shows beside the words.</summary>
    public IEnumerable<string> Sentences(string question, RawYaml value, string state)
    {
        var values = questions[question]["values"];
        var ids = value.TextOrNull is { } one ? [one] : value.Items.Select(item => item.Text);
        return questions[question]["kind"].Text switch
        {
            "yes-no-limited" => ids.Select(id => values[id].Text.Replace("{state}", state, StringComparison.Ordinal)).ToList(),
            "terms" => ids.Select(id => values[id]["meaning"].TextOrNull?.Replace("{state}", state, StringComparison.Ordinal)).OfType<string>().ToList(),
            _ => [],
        };
    }

    /// <summary>A term of one of the closed lists.</summary>
    public string Term(string list, string id) => Name(file["vocabularies"][list][id]);

    public static string Sign(string id) => id switch
    {
        "yes" => "Yes",
        "limited" => "In part",
        "no" => "No",
        _ => throw new ArgumentException($"{id} is no answer", nameof(id)),
    };

    private static string Name(RawYaml term) => term.TextOrNull ?? term["name"].Text;

    private static string Number(RawYaml unit, decimal amount)
    {
        var prefix = unit["prefix"].TextOrNull ?? "";
        var digits = amount.ToString(
            prefix == "$" && amount != decimal.Truncate(amount) ? "#,##0.00" : "#,##0.##", CultureInfo.InvariantCulture);
        return $"{prefix}{digits} {unit[amount == 1 ? "one" : "many"].TextOrNull}".Trim();
    }
}

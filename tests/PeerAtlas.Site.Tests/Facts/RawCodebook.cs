using System.Globalization;

namespace PeerAtlas.Site.Tests.Facts;

/// <summary>The codebook's words for the values of the data, read without PeerAtlas's own reader.</summary>
internal sealed class RawCodebook(RawYaml file)
{
    private readonly Dictionary<string, RawYaml> questions = file["questions"].Items
        .Concat(file["requirements"].Items)
        .ToDictionary(question => question["id"].Text);

    /// <summary>A question or requirement.</summary>
    public RawYaml Question(string id) => questions[id];

    /// <summary>The requirement with a role.</summary>
    public string? OfRole(string role) => file["requirements"].Items.FirstOrDefault(requirement => requirement["role"].TextOrNull == role)?["id"].Text;

    /// <summary>The words that stand for a value of a question: one for each term, or one for the whole; nothing of what it rests on.</summary>
    /// <param name="question">The question's id.</param>
    /// <param name="fact">What has the value: a fact, a dispute, what held before, what is announced.</param>
    /// <param name="credential">The credential of which it is asked; null for a question of a state.</param>
    public IEnumerable<string> Words(string question, RawYaml fact, RawYaml? credential = null)
    {
        var asked = questions[question];
        var value = fact["value"];
        return asked["kind"].Text switch
        {
            "yes-no-limited" => [Sign(value.Text) + (fact["kind"].TextOrNull is { } kind ? $" ({Name(asked["kinds"][kind])})" : "")],
            "terms" => value.TextOrNull is { } one ? [Name(asked["values"][one])] : value.Items.Select(item => Name(asked["values"][item.Text])).ToList(),
            "number" => [Number(asked["unit"], Decimal(value)) + Period(asked, fact, credential)],
            _ => [value.Text],
        };
    }

    /// <summary>The amount of a number for one year where it stands for a time; null where the length of that time is not known.</summary>
    public decimal? Yearly(string question, RawYaml fact, RawYaml? credential)
    {
        var amount = Decimal(fact["value"]);
        return questions[question]["per"].Exists && amount != 0 ? amount / Years(fact, credential) : amount;
    }

    /// <summary>The whole sentences of the codebook for a fact, which a state's page shows beside the words.</summary>
    public IEnumerable<string> Sentences(string question, RawYaml fact, string state)
    {
        var asked = questions[question];
        var (values, value) = (asked["values"], fact["value"]);
        var ids = value.TextOrNull is { } one ? [one] : value.Items.Select(item => item.Text);
        return asked["kind"].Text switch
        {
            "yes-no-limited" => ids.Select(id => About(
                id == "limited" && fact["note"].Exists && asked["limited_with_note"].TextOrNull is { } withNote ? withNote : values[id].Text, state)).ToList(),
            "terms" => ids.Select(id => values[id]["meaning"].TextOrNull is { } meaning ? About(meaning, state) : null).OfType<string>().ToList(),
            _ => [],
        };
    }

    /// <summary>A term of one of the closed lists.</summary>
    public string Term(string list, string id) => Name(file["vocabularies"][list][id]);

    /// <summary>What a reader must be told of a kind of source: <c>trade</c>, <c>survey</c>, or null.</summary>
    public string? Mark(string kind) => file["vocabularies"]["source-kinds"][kind]["mark"].TextOrNull;

    /// <summary>A trait of a term of a closed list, such as the populations that one covers.</summary>
    public RawYaml Trait(string list, string id, string trait) => file["vocabularies"][list][id][trait];

    /// <summary>The ids of a closed list, in its order.</summary>
    public IEnumerable<string> Ids(string list) => file["vocabularies"][list].Entries.Select(entry => entry.Key);

    public static string Sign(string id) => id switch
    {
        "yes" => "Yes",
        "limited" => "In part",
        "no" => "No",
        "unclear" => "Not clear",
        _ => throw new ArgumentException($"{id} is no answer", nameof(id)),
    };

    /// <summary>A name as a sentence needs it, within it or at its start.</summary>
    public static string Named(string name, bool first = false) =>
        name.StartsWith("District of", StringComparison.Ordinal) || name.EndsWith(" Islands", StringComparison.Ordinal) ? $"{(first ? "The" : "the")} {name}" : name;

    private static string About(string sentence, string state)
    {
        var told = sentence
            .Replace("{state} Medicaid", $"{state} Medicaid", StringComparison.Ordinal)
            .Replace("{state} law", $"{state} law", StringComparison.Ordinal);
        if (told.StartsWith("{state}", StringComparison.Ordinal))
        {
            told = Named(state, first: true) + told["{state}".Length..];
        }

        return told.Replace(". {state}", $". {Named(state, first: true)}", StringComparison.Ordinal).Replace("{state}", Named(state), StringComparison.Ordinal);
    }

    // The codebook says which amounts stand for a time; a fact may say for which, else it is the credential's renewal period.
    private string Period(RawYaml asked, RawYaml fact, RawYaml? credential) => !asked["per"].Exists || Decimal(fact["value"]) == 0 ? ""
        : Years(fact, credential) switch
        {
            null => " for each renewal",
            1 => " a year",
            { } years => $" in {years:0.##} years",
        };

    private decimal? Years(RawYaml fact, RawYaml? credential) => fact["per"].TextOrNull switch
    {
        "year" => 1,
        { } per when per.EndsWith(" years", StringComparison.Ordinal) => decimal.Parse(per.Split(' ')[0], CultureInfo.InvariantCulture),
        _ when OfRole("renewal-period") is { } renewal && credential?["requirements"][renewal]["value"] is { Exists: true } years && Decimal(years) > 0 => Decimal(years),
        _ => null,
    };

    private static decimal Decimal(RawYaml value) => decimal.Parse(value.Text, CultureInfo.InvariantCulture);

    private static string Name(RawYaml term) => term.TextOrNull ?? term["name"].Text;

    private static string Number(RawYaml unit, decimal amount)
    {
        var prefix = unit["prefix"].TextOrNull ?? "";
        var digits = amount.ToString(
            prefix == "$" && amount != decimal.Truncate(amount) ? "#,##0.00##" : "#,##0.##", CultureInfo.InvariantCulture);
        return $"{prefix}{digits} {unit[amount == 1 ? "one" : "many"].TextOrNull}".Trim();
    }
}

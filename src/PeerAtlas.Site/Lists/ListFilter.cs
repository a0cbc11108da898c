using System.Collections.Immutable;
using System.Globalization;
using PeerAtlas.Policy.Dates;
using PeerAtlas.Policy.States;
using PeerAtlas.Policy.Terms;

namespace PeerAtlas.Site.Lists;

/// <summary>One choice by which a directory can be narrowed. Only what some item has is offered.</summary>
/// <param name="Key">Its name in the address, <c>?kind=bulletin</c>, and on the items, <c>data-kind</c>.</param>
/// <param name="Label">What is chosen.</param>
/// <param name="All">The words for no choice.</param>
/// <param name="Options">What can be chosen.</param>
public sealed record ListFilter(string Key, string Label, string All, ImmutableArray<Term> Options)
{
    /// <summary>The script that narrows a list by what a reader chooses.</summary>
    public const string Script = "directories.js";

    /// <summary>The word in the address for items that do not say.</summary>
    public const string Unsaid = "not-said";

    private static readonly Term NotSaid = new(Unsaid, "Not said");

    /// <summary>By state.</summary>
    public static ListFilter OfStates(IEnumerable<State> states) =>
        new("state", "State", "All states", [.. states.Select(state => new Term(state.Slug, state.Name))]);

    /// <summary>By a term of a vocabulary, in the vocabulary's order, and last those that do not say.</summary>
    /// <param name="key">As <see cref="Key"/>.</param>
    /// <param name="label">As <see cref="Label"/>.</param>
    /// <param name="everything">As <see cref="All"/>.</param>
    /// <param name="vocabulary">The terms there are.</param>
    /// <param name="used">The terms of the items; null for an item that does not say.</param>
    public static ListFilter OfTerms(string key, string label, string everything, Vocabulary vocabulary, IEnumerable<Term?> used)
    {
        HashSet<string?> ids = [.. used.Select(term => term?.Id)];
        return new(key, label, everything, [.. vocabulary.Terms.Where(term => ids.Contains(term.Id)), .. ids.Contains(null) ? [NotSaid] : Array.Empty<Term>()]);
    }

    /// <summary>By length: up to a working week, up to two, and longer.</summary>
    public static ListFilter OfHours { get; } = new(
        "hours",
        "Length",
        "Any length",
        [new("to-40", "Up to 40 hours"), new("to-80", "41 to 80 hours"), new("over-80", "Over 80 hours"), NotSaid]);

    /// <summary>The length of an item as the filter writes it.</summary>
    public static string Hours(decimal? hours) => hours switch
    {
        null => Unsaid,
        <= 40 => "to-40",
        <= 80 => "to-80",
        _ => "over-80",
    };

    /// <summary>By year, newest first, and last the undated.</summary>
    public static ListFilter OfYears(IEnumerable<FactDate?> dates)
    {
        int?[] years = [.. dates.Select(date => date?.Year).Distinct().OrderDescending()];
        return new("year", "Year", "All years", [.. years.OfType<int>().Select(Year), .. years.Contains(null) ? [NotSaid] : Array.Empty<Term>()]);

        static Term Year(int year)
        {
            string digits = year.ToString(CultureInfo.InvariantCulture);
            return new Term(digits, digits);
        }
    }

    /// <summary>The year of an item as the filter writes it.</summary>
    public static string Year(FactDate? date) => date?.Year.ToString(CultureInfo.InvariantCulture) ?? Unsaid;
}

using System.Text.RegularExpressions;
using PeerAtlas.Policy.Geography;
using PeerAtlas.Policy.States;

namespace PeerAtlas.Site.Wording;

/// <summary>Names of states and territories as sentences need them.</summary>
public static partial class StateNames
{
    /// <summary>"the District of Columbia", "the U.S. Virgin Islands", and every other name as it is.</summary>
    public static string InSentence(this string stateName) => TakesThe(stateName) ? $"the {stateName}" : stateName;

    /// <summary>The same at the start of a sentence: "The District of Columbia".</summary>
    public static string AtStart(this string stateName) => TakesThe(stateName) ? $"The {stateName}" : stateName;

    /// <summary>"state", or "territory" where the other word would be wrong.</summary>
    public static string Word(this JurisdictionKind kind) => kind == JurisdictionKind.Territory ? "territory" : "state";

    /// <summary>"state", "district" or "territory", in files for programs.</summary>
    public static string Id(this JurisdictionKind kind) => kind switch
    {
        JurisdictionKind.District => "district",
        JurisdictionKind.Territory => "territory",
        _ => "state",
    };

    /// <summary>
    /// How many there are, territories told apart: "12 states", "25 states, counting the District of Columbia, and 1 territory".
    /// </summary>
    /// <param name="states">Each once.</param>
    public static string Counted(this IReadOnlyCollection<State> states)
    {
        int territories = states.Count(state => state.Kind == JurisdictionKind.Territory);
        string district = states.Any(state => state.Kind == JurisdictionKind.District) ? ", counting the District of Columbia" : "";
        string told = Some(territories, "territory", "territories");
        return territories == 0 ? Some(states.Count, "state", "states") + district
            : territories == states.Count ? told
            : $"{Some(states.Count - territories, "state", "states")}{district}{(district.Length > 0 ? "," : "")} and {told}";

        static string Some(int count, string one, string many) => $"{count} {(count == 1 ? one : many)}";
    }

    /// <inheritdoc cref="Word(JurisdictionKind)"/>
    public static string Word(this State state) => state.Kind.Word();

    /// <summary>The same at the start of a sentence: "State", "Territory".</summary>
    public static string WordAtStart(this State state) => state.Kind == JurisdictionKind.Territory ? "Territory" : "State";

    /// <summary>The word for each of two: "state" or "territory" where both are one, and "place" for one of each.</summary>
    public static string WordOfEach(State one, State other) => one.Word() == other.Word() ? one.Word() : "place";

    /// <summary>The same for both together: "states", "territories" or "places".</summary>
    public static string WordOfBoth(State one, State other) => WordOfEach(one, other) switch
    {
        "territory" => "territories",
        var word => $"{word}s",
    };

    /// <summary>
    /// A sentence with the name put in at <c>{state}</c>: with the article that English wants, but for one that stands before a noun
    /// ("District of Columbia Medicaid pays").
    /// </summary>
    public static string WithState(this string sentence, string stateName) => Place().Replace(sentence, place =>
        sentence.AsSpan(place.Index + place.Length).StartsWith(" Medicaid") || sentence.AsSpan(place.Index + place.Length).StartsWith(" law") ? stateName
        : IsStart(sentence, place.Index) ? stateName.AtStart()
        : stateName.InSentence());

    private static bool TakesThe(string name) =>
        name.StartsWith("District of", StringComparison.Ordinal) || name.EndsWith(" Islands", StringComparison.Ordinal);

    private static bool IsStart(string sentence, int index)
    {
        string before = sentence[..index].TrimEnd();
        return before.Length == 0 || before[^1] is '.' or '?' or '!' or ':';
    }

    [GeneratedRegex(@"\{state\}", RegexOptions.CultureInvariant)]
    private static partial Regex Place();
}

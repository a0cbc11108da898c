using System.Text.RegularExpressions;

namespace PeerAtlas.Site.Letters;

/// <summary>The places of a letter that are filled in, as they are written in its file: <c>{state}</c>.</summary>
public static partial class LetterPlaces
{
    /// <summary>The state's name as it stands in a sentence.</summary>
    public const string State = "state";

    /// <summary>"state", or "territory" where the other word would be wrong.</summary>
    public const string Word = "word";

    /// <summary>The state's Medicaid agency.</summary>
    public const string Agency = "agency";

    /// <summary>A list: whom Medicaid pays for.</summary>
    public const string Answers = "answers";

    /// <summary>A list: what works.</summary>
    public const string Works = "works";

    /// <summary>A list: what is missing.</summary>
    public const string Missing = "missing";

    /// <summary>A numbered list: what to ask for.</summary>
    public const string Asks = "asks";

    /// <summary>A list: the answers of the states next door.</summary>
    public const string Neighbors = "neighbors";

    /// <summary>A list: the answers of all states, counted.</summary>
    public const string Nation = "nation";

    /// <summary>"9 of 15": how many questions of the scorecard are known.</summary>
    public const string Known = "known";

    /// <summary>The address of the state's page.</summary>
    public const string Page = "page";

    /// <summary>A numbered list: the sources that the lists cite.</summary>
    public const string Sources = "sources";

    /// <summary>All places.</summary>
    public static IReadOnlyList<string> All { get; } =
        [State, Word, Agency, Answers, Works, Missing, Asks, Neighbors, Nation, Known, Page, Sources];

    /// <summary>The places that cite sources.</summary>
    public static IReadOnlyList<string> Citing { get; } = [Answers, Works, Missing, Asks];

    /// <summary>A place as other programs write one: <c>%state%</c>, <c>$state</c>, <c>&lt;state&gt;</c>; nobody would fill it in.</summary>
    [GeneratedRegex(@"(?<!\w)%(?<name>[a-z]+)%|(?<!\w)\$\{?(?<name>[a-z]+)\}?|<(?<name>[a-z]+)>|@@(?<name>[a-z]+)@@|«(?<name>[a-z]+)»", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    public static partial Regex OtherForm();

    /// <summary>Whatever is written as a place, known or not.</summary>
    [GeneratedRegex(@"\{([^{}\r\n]*)\}")]
    public static partial Regex Pattern();
}

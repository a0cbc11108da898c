using System.CommandLine;
using PeerAtlas.Policy;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.Geography;
using PeerAtlas.Policy.States;
using PeerAtlas.Reporting;

namespace PeerAtlas.CommandLine;

/// <summary><c>--state</c> and <c>--question</c>: what is asked for by its name, with what was probably meant where there is none.</summary>
internal static class StateOption
{
    /// <summary>Makes <c>--state</c>.</summary>
    public static Option<string?> Create() => new("--state") { Description = "Only one state, by its code or the name of its file", HelpName = "STATE" };

    /// <summary>Makes <c>--question</c>.</summary>
    public static Option<string?> CreateQuestion() => new("--question") { Description = "Only one question or requirement, by its id", HelpName = "ID" };

    /// <summary>The state that an option names by code, name or file; null when it names none. Stops when there is no such state.</summary>
    public static State? Find(ParseResult parsed, Option<string?> option, Atlas atlas) => parsed.GetValue(option) is not { } name ? null
        : atlas.States.FirstOrDefault(each => each.Code == JurisdictionNames.CodeOf(name)) ?? throw UnknownState(option.Name, name, "a state of the data", atlas.States.Select(each => each.Code));

    /// <summary>What ends the run for a word that names no state.</summary>
    /// <param name="option">Where it was written.</param>
    /// <param name="text">The word.</param>
    /// <param name="wanted">What it should be.</param>
    /// <param name="codes">The codes that it could have meant.</param>
    public static StoppedException UnknownState(string option, string text, string wanted, IEnumerable<string> codes) =>
        StoppedException.WrongCommandLine($"{option} is '{ProblemText.Plain(text)}', not {wanted}{DidYouMeanState(text, codes)}.");

    /// <summary><c> (did you mean 'Idaho'?)</c>, or nothing.</summary>
    public static string DidYouMeanState(string text, IEnumerable<string> codes) =>
        JurisdictionNames.Nearest(text, codes) is { } code ? $" (did you mean '{Jurisdictions.Names[code]}'?)" : "";

    /// <summary>The question of a state with that id; stops when there is none.</summary>
    public static Question QuestionOfStates(Atlas atlas, string id) =>
        atlas.Codebook.Question(id) ?? throw Unknown("--question", id, "a question of the codebook", atlas.Codebook.Questions.Select(each => each.Id));

    /// <summary>The question or requirement with that id; stops when there is none.</summary>
    public static Question Question(Atlas atlas, string id) =>
        atlas.Codebook.Question(id) ?? atlas.Codebook.Requirement(id)
        ?? throw Unknown("--question", id, "in the codebook", atlas.Codebook.Questions.Concat(atlas.Codebook.Requirements).Select(each => each.Id));

    /// <summary>What ends the run for a word that names nothing.</summary>
    public static StoppedException Unknown(string option, string text, string wanted, IEnumerable<string> candidates) =>
        StoppedException.WrongCommandLine($"{option} is '{ProblemText.Plain(text)}', not {wanted}{DidYouMean(text, candidates)}.");

    /// <summary><c> (did you mean 'idaho'?)</c>, or nothing.</summary>
    public static string DidYouMean(string text, IEnumerable<string> candidates) =>
        NearestWord.Of(text, candidates.OrderBy(each => NearestWord.Distance(text[..Math.Min(64, text.Length)].ToLowerInvariant(), each.ToLowerInvariant()))) is { } nearest ? $" (did you mean '{nearest}'?)" : "";
}

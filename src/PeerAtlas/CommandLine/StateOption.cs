using System.CommandLine;
using PeerAtlas.Policy;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.States;
using PeerAtlas.Reporting;

namespace PeerAtlas.CommandLine;

/// <summary><c>--state</c>: only one state.</summary>
internal static class StateOption
{
    /// <summary>Makes the option.</summary>
    public static Option<string?> Create() => new("--state") { Description = "Only one state, by its code or the name of its file", HelpName = "STATE" };

    /// <summary>The state that is named; null when none is. Stops when there is no such state.</summary>
    public static State? Find(ParseResult parsed, Option<string?> option, Atlas atlas)
    {
        if (parsed.GetValue(option) is not { } name)
        {
            return null;
        }

        return atlas.States.FirstOrDefault(each => each.Code.Equals(name, StringComparison.OrdinalIgnoreCase) || each.Slug == name || each.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
            ?? throw StoppedException.WrongCommandLine(
                $"{option.Name} is '{ProblemText.Plain(name)}', not a state of the data{(NearestWord.Of(name, atlas.States.Select(each => each.Slug)) is { } nearest ? $" (did you mean '{nearest}'?)" : "")}.");
    }
}

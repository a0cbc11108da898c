using System.CommandLine;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Reporting;

namespace PeerAtlas.CommandLine;

/// <summary><c>--code</c>: only problems of some checks, by their numbers.</summary>
internal static class CheckCodeOption
{
    /// <summary>Makes the option, which may stand several times.</summary>
    public static Option<string[]> Create() => new("--code")
    {
        Description = "Only problems of this number, errors or warnings; may stand several times",
        HelpName = "PA000",
        Arity = ArgumentArity.OneOrMore,
        CustomParser = result =>
        {
            foreach (string text in result.Tokens.Select(token => token.Value).Where(text => Find(text) is null))
            {
                string[] known = [.. WarningKinds.Checks.Select(check => check.Code)];
                string nearest = NearestWord.Of(text, known) is { } word ? $" (did you mean {word}?)" : "";
                result.AddError($"--code is '{ProblemText.Plain(text)}', not the number of a check, from {known.Min()} to {known.Max()}{nearest}.");
            }

            return [.. result.Tokens.Select(token => token.Value.ToUpperInvariant())];
        },
    };

    private static Check? Find(string code) => WarningKinds.Checks.FirstOrDefault(check => check.Code.Equals(code, StringComparison.OrdinalIgnoreCase));
}

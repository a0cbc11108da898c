using PeerAtlas.Policy.Checking;
using YamlDotNet.Core;

namespace PeerAtlas.Policy.Yaml;

/// <summary>Puts the parser's messages on one line, and the common ones in words that say what to do.</summary>
internal static class SyntaxWording
{
    /// <summary>What is wrong, without its place, which stands before it anyway.</summary>
    public static string Of(YamlException wrong)
    {
        string said = wrong.Message.ReplaceLineEndings(" ").Trim().TrimEnd('.');
        return Plain(said) ?? (said.Length == 0 ? "it cannot be parsed" : FirstLetter.Lower(said));
    }

    private static string? Plain(string said) => said switch
    {
        _ when Says(said, "mapping values are not allowed") || Says(said, "invalid mapping") =>
            "a key cannot start here; put a text that holds ': ' in double quotes, and check the indentation",
        _ when Says(said, "simple key") =>
            "a line here is neither a key with a value nor part of a text; check the indentation and the ':'",
        _ when Says(said, "quoted scalar") && (Says(said, "end of stream") || Says(said, "indentation")) =>
            "a quotation mark is not closed, or a further line of the quoted text is not indented",
        _ when Says(said, "escape character") || Says(said, "hexadecimal number") => "a backslash stands in double quotes; write it twice, or put the text in single quotes",
        _ when Says(said, "expected '-' indicator") => "this line belongs to no item of the list above it; check the indentation",
        _ when Says(said, "expected ',' or ']'") => "a list in brackets is not closed: ',' or ']' is expected",
        _ when Says(said, "expected ',' or '}'") => "a mapping in braces is not closed: ',' or '}' is expected",
        _ when Says(said, "expected key") => "a key is expected here; is its ':' missing, or its indentation wrong?",
        _ when Says(said, "cannot start any token") => "a text cannot start with this character unless it stands in quotes",
        _ => null,
    };

    private static bool Says(string said, string words) => said.Contains(words, StringComparison.OrdinalIgnoreCase);
}

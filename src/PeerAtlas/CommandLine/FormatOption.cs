using System.CommandLine;

namespace PeerAtlas.CommandLine;

/// <summary><c>--format</c>: how the outcome is told.</summary>
internal static class FormatOption
{
    /// <summary>Makes the option; the first format is the default.</summary>
    public static Option<string> Create(params string[] formats)
    {
        Option<string> option = new("--format")
        {
            Description = "How the outcome is told",
            HelpName = string.Join('|', formats),
            DefaultValueFactory = _ => formats[0],
            CustomParser = result =>
            {
                string text = result.Tokens[0].Value;
                if (!formats.Contains(text))
                {
                    result.AddError($"--format is '{text}', not one of {string.Join(", ", formats)}.");
                }

                return text;
            },
        };
        option.CompletionSources.Add(formats);
        return option;
    }
}

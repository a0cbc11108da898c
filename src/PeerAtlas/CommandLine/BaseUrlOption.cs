using System.CommandLine;
using PeerAtlas.Reporting;
using PeerAtlas.Site.Input;

namespace PeerAtlas.CommandLine;

/// <summary><c>--base-url</c>: where the site will be published.</summary>
internal static class BaseUrlOption
{
    /// <summary>Makes the option.</summary>
    public static Option<Uri?> Create() => new("--base-url")
    {
        Description = "Where the site will be published, with a path if it is hosted below one [default: base_url in site.yml]",
        HelpName = "URL",
        CustomParser = result =>
        {
            string text = result.Tokens[0].Value;
            Uri? url = BaseAddress.Of(text);
            if (url is null)
            {
                result.AddError($"--base-url is '{ProblemText.Plain(text)}', not {BaseAddress.Shape}.");
            }

            return url;
        },
    };
}

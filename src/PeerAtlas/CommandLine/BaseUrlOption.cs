using System.CommandLine;

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
            var text = result.Tokens[0].Value;
            var url = Parse(text);
            if (url is null)
            {
                result.AddError($"--base-url is '{text}', not a full http or https address like https://example.org/atlas/.");
            }

            return url;
        },
    };

    /// <summary>The address with a trailing slash, or null when it cannot be a site's root.</summary>
    public static Uri? Parse(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var url)
        && url.Scheme is "http" or "https"
        && url is { UserInfo: "", Query: "", Fragment: "" }
        && !text.Contains('?', StringComparison.Ordinal)
        && !text.Contains('#', StringComparison.Ordinal)
            ? new Uri(url.AbsoluteUri.TrimEnd('/') + "/")
            : null;
}

using PeerAtlas.Policy.Yaml;
using PeerAtlas.Site.Content;

namespace PeerAtlas.Site.Input;

/// <summary>Reads where the files of the repository can be read and edited.</summary>
internal static class SourceTemplate
{
    /// <summary>The key in the settings.</summary>
    public const string Key = "source_url";

    /// <summary>Its shape, as an editor can check it.</summary>
    public const string Pattern = @"^[hH][tT][tT][pP][sS]?://[^/{}\s]+/\S*\{path\}\S*$";

    private const string Shape = "the whole address of a file on your forge, with {path} for the file and {line} for the line: https://github.com/OWNER/NAME/blob/main/{path}#L{line}";

    /// <summary>The template; null, with a problem where one stands there that is none.</summary>
    public static ForgeAddress? Of(Fields fields)
    {
        if (fields.OptionalText(Key) is not { Length: > 0 } text)
        {
            return null;
        }

        ForgeAddress template = new(text);
        string filled = template.Of("data/file.yml", 1);
        if (Count(text, ForgeAddress.Path) != 1 || Count(text, ForgeAddress.Line) > 1 || Host(text).Contains('{', StringComparison.Ordinal) || UrlValue.WhatIsWrong(filled) is not null)
        {
            fields.Section.Report(SettingsChecks.Source, fields.PlaceOf(Key), $"'{Key}' is {Policy.Checking.Wording.Quote(text)}, not {Shape}");
            return null;
        }

        string host = new Uri(filled).Host;
        if (PlaceholderChecks.IsReserved(host))
        {
            fields.Section.Report(PlaceholderChecks.Source, fields.PlaceOf(Key),
                $"'{Key}' leads to {host}, a name that is nobody's; set the address of your own repository before you publish, or leave it out");
        }

        return template;
    }

    private static int Count(string text, string part) => text.Split(part).Length - 1;

    // All before the path: a scheme, two slashes and a host (RFC 3986, section 3).
    private static string Host(string text) => string.Join('/', text.Split('/').Take(3));
}

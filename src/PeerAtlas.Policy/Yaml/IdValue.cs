using PeerAtlas.Policy.Checking;

namespace PeerAtlas.Policy.Yaml;

/// <summary>Ids in kebab-case: lower-case ASCII letters and digits, in groups joined by single hyphens.</summary>
internal static class IdValue
{
    /// <summary>The most letters of an id: ids become names of files, of which disks take 255 letters with their endings, and parts of addresses.</summary>
    public const int MaxLength = 100;

    /// <summary>The id; empty, and one problem, when it is not kebab-case.</summary>
    public static string Read(Section section, string key, YamlNode node) =>
        TextValue.Read(section, key, node) is { } text && Check(section, key, text, node) ? text : "";

    /// <summary>Reports an id, written as a value or as a key, that is not kebab-case.</summary>
    public static bool Check(Section section, string key, string text, YamlNode node)
    {
        if (IsDeviceName(text))
        {
            section.Report(ValueChecks.Id, node.At,
                $"'{key}' is '{text}', which Windows keeps for a device and cannot have as a file; choose another, as {text}-2");
            return false;
        }

        if (text.Length > MaxLength)
        {
            section.Report(ValueChecks.Id, node.At, $"'{key}' is {Wording.Quote(text)}, of {text.Length} letters; an id has at most {MaxLength}");
            return false;
        }

        if (Is(text))
        {
            return true;
        }

        section.Report(ValueChecks.Id, node.At,
            $"'{key}' is {Wording.Quote(text)}; an id is lower-case letters and digits joined by hyphens, as some-id-2");
        return false;
    }

    /// <summary>
    /// True for a name that no file or folder can have on Windows, whatever its ending ("Naming Files, Paths, and
    /// Namespaces", Win32 documentation). Ids become folders of the site, and sites are built and unpacked on Windows too.
    /// </summary>
    public static bool IsDeviceName(string text) => text switch
    {
        "con" or "prn" or "aux" or "nul" => true,
        ['c', 'o', 'm', >= '0' and <= '9'] or ['l', 'p', 't', >= '0' and <= '9'] => true,
        _ => false,
    };

    /// <summary>True for kebab-case.</summary>
    public static bool Is(string text)
    {
        bool joined = true;
        foreach (char c in text)
        {
            if (c == '-' ? joined : !char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c))
            {
                return false;
            }

            joined = c == '-';
        }

        return !joined;
    }
}

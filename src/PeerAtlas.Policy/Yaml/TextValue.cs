using PeerAtlas.Policy.Addresses;
using PeerAtlas.Policy.Checking;

namespace PeerAtlas.Policy.Yaml;

/// <summary>Plain text: what every single value is first.</summary>
internal static class TextValue
{
    /// <summary>
    /// The text without white space around it; null, and one problem, when it is a list or mapping, empty, or holds a
    /// hidden character.
    /// </summary>
    /// <param name="section">Where problems go.</param>
    /// <param name="key">The key under which it stands.</param>
    /// <param name="node">The value.</param>
    public static string? Read(Section section, string key, YamlNode node)
    {
        if (node is not YamlScalar scalar)
        {
            section.Report(ShapeChecks.WrongKind, node.At, $"'{key}' is {node.Kind}; a single value is expected");
            return null;
        }

        string text = scalar.Text.Trim();
        if (scalar is { CutAt: { } comment, Text: "" })
        {
            section.Report(FileChecks.CutShort, comment,
                $"'{key}' has no value, since '#' begins a comment; put a text that begins with # in double quotes");
            return null;
        }

        if (scalar.IsNull || text.Length == 0)
        {
            section.Report(ShapeChecks.EmptyText, node.At, $"'{key}' has no value; write it, or leave the key out");
            return null;
        }

        // One that stands in the file as such was reported with its own place when the file was read.
        if (HiddenCharacters.IndexIn(text) is >= 0 and int hidden)
        {
            if (scalar.HidesByEscape)
            {
                section.Report(ValueChecks.HiddenCharacter, node.At,
                    $"'{key}' holds the hidden character {HiddenCharacters.Name(text, hidden)}; retype the text without it");
            }

            return null;
        }

        return text;
    }

    /// <summary>The same of free words, which hold no comment (<see cref="ReadWhole"/>) and no marks that readers would see (<see cref="RawMarks"/>).</summary>
    public static string? ReadWords(Section section, string key, YamlNode node)
    {
        if (ReadWhole(section, key, node) is not { } text)
        {
            return null;
        }

        // Each kind once: who wrote one stressed word wrote ten.
        foreach (RawMark mark in RawMarks.InPlainText(text).DistinctBy(mark => mark.Instead))
        {
            section.Report(ValueChecks.RawMark, node.At, $"'{key}' holds {Wording.Quote(mark.Mark)}: {mark.Instead}");
        }

        return text;
    }

    /// <summary>
    /// The same of free words, and of addresses, in which a number sign may be meant: a comment behind them is an error, since
    /// nobody could tell the rest of a text from a remark.
    /// </summary>
    public static string? ReadWhole(Section section, string key, YamlNode node)
    {
        if (node is YamlScalar { CutAt: { } at, Text.Length: > 0 } scalar)
        {
            string marks = scalar.Text[0] is '“' or '‘' ? " (typographic quotation marks quote nothing here)" : "";
            section.Report(FileChecks.CutShort, at,
                $"'{key}' ends here, at ' #', which starts a comment{marks}, and reads {Wording.Quote(scalar.Text)}; put the whole text in double quotes, or the comment on a line of its own");
            return scalar.Text.Trim();
        }

        return Read(section, key, node);
    }

    /// <summary>The same, where the words may name addresses, which every reader should be able to follow.</summary>
    public static string? ReadProse(Section section, string key, YamlNode node)
    {
        if (ReadWords(section, key, node) is not { } text)
        {
            return null;
        }

        foreach ((_, string url) in text.Contains("://", StringComparison.Ordinal) ? AddressesInText.In(text) : [])
        {
            if (LinkForm.IsWeb(url) && UrlValue.WhatIsWrong(url) is { } wrong)
            {
                section.Report(ValueChecks.Url, node.At, $"'{key}' names the address {Wording.Quote(url)}, which {wrong}");
            }
            else
            {
                UrlValue.WarnOfTracking(section.File, node.At, url, $"{section.Name}: {Wording.Quote(url)} in '{key}'");
            }
        }

        return text;
    }
}

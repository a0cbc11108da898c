using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using PeerAtlas.Policy.Checking;
using YamlDotNet.Core;

namespace PeerAtlas.Policy.Yaml;

/// <summary>A file as a tree of values.</summary>
/// <param name="Root">The tree; null when one of the problems keeps the file from being one.</param>
/// <param name="Problems">That problem, each hidden character that stands in the file, and each damaged place.</param>
internal sealed partial record YamlFile(YamlNode? Root, ImmutableArray<Problem> Problems)
{
    /// <summary>Reads a file. Never throws, whatever the bytes; time and memory are bounded by its size.</summary>
    public static YamlFile Read(DataFile file)
    {
        ImmutableArray<Problem> hidden = [];
        string text = "";
        try
        {
            text = Text(file);
            hidden = [.. HiddenCharacterProblems.In(file.Path, text), .. DamageProblems.In(file.Path, text)];
            (YamlNode root, ImmutableArray<Problem> escaped) = YamlTree.Build(file.Path, text);
            return new YamlFile(root, hidden.AddRange(escaped));
        }
        catch (YamlRefusal refusal)
        {
            return Refused(hidden, refusal.Check, refusal.At, refusal.Message);
        }
        catch (YamlException wrong)
        {
            return MistakeBeginning.Before(text, (int)wrong.Start.Index) is { } mistake
                ? Refused(hidden, FileChecks.Syntax, Utf8Text.PlaceOf(file.Path, text, mistake.Index), "not valid YAML: " + mistake.Message)
                : Refused(hidden, FileChecks.Syntax, new Place(file.Path, (int)wrong.Start.Line, (int)wrong.Start.Column),
                    "not valid YAML: " + SyntaxWording.Of(wrong));
        }
    }

    /// <summary>Reads a part of a file, as its front matter, after the hidden and the lost characters of the whole were reported.</summary>
    public static YamlFile ReadPart(DataFile part)
    {
        YamlFile read = Read(part);
        return read with { Problems = read.Problems.RemoveAll(problem => problem.Code == ValueChecks.HiddenCharacter.Code || problem.Code == ValueChecks.LostCharacter.Code) };
    }

    private static YamlFile Refused(ImmutableArray<Problem> hidden, Check check, Place at, string message) =>
        new(null, hidden.Insert(0, new Problem(check.Code, check.Severity, at, message)));

    private static string Text(DataFile file)
    {
        if (file.Content.Length > DataFile.MaxBytes)
        {
            throw new YamlRefusal(FileChecks.Size, Place.WholeFile(file.Path),
                $"the file is larger than {DataFile.MaxBytes / 1024 / 1024} MiB and was not read; split or shorten it");
        }

        string text = Utf8Text.Decode(file.Path, file.Content.Span);
        RefuseNull(file.Path, text);
        MergeConflict.Refuse(file.Path, text);
        RefuseTabs(file.Path, text);
        RefuseNoBreakSpaces(file.Path, text);
        return text;
    }

    // The parser takes U+0000 for the end of the file and would pass over all that follows.
    private static void RefuseNull(string file, string text)
    {
        int index = text.IndexOf('\0', StringComparison.Ordinal);
        if (index >= 0)
        {
            throw new YamlRefusal(FileChecks.Syntax, Utf8Text.PlaceOf(file, text, index),
                $"not valid YAML: the character {HiddenCharacters.Name(new Rune('\0'))} stands here; remove it");
        }
    }

    // Word processors and web pages put them where a space was meant; to YAML they are letters, and indent and divide nothing.
    private static void RefuseNoBreakSpaces(string file, string text)
    {
        if (NoBreakSpace().Match(text) is { Success: true } wrong)
        {
            string where = wrong.Groups["key"].Success ? "after a key's ':'" : "in the indentation";
            throw new YamlRefusal(FileChecks.Syntax, Utf8Text.PlaceOf(file, text, wrong.Index + wrong.Length - 1),
                $"not valid YAML: a no-break space (U+{(int)wrong.Value[^1]:X4}) stands {where}; retype it as a plain space");
        }
    }

    [GeneratedRegex(@"^[ ]*(-[ ]+)*((?<key>[\w-]+):)?[\u00A0\u2007\u202F]", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex NoBreakSpace();

    // YAML forbids tabs in indentation in most places and allows them in some; the parser's own message does not say "tab".
    private static void RefuseTabs(string file, string text)
    {
        for (int tab = text.IndexOf('\t', StringComparison.Ordinal); tab >= 0; tab = text.IndexOf('\t', tab + 1))
        {
            int start = tab;
            while (start > 0 && text[start - 1] == ' ')
            {
                start--;
            }

            if (start == 0 || text[start - 1] is '\n' or '\r')
            {
                throw new YamlRefusal(FileChecks.Syntax, Utf8Text.PlaceOf(file, text, tab),
                    "not valid YAML: a tab stands in the indentation; use spaces");
            }
        }
    }
}

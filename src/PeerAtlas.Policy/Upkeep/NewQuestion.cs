using PeerAtlas.Policy.Files;
using PeerAtlas.Policy.Yaml;

namespace PeerAtlas.Policy.Upkeep;

/// <summary>Adds an entry to the end of the questions of a codebook, and leaves every other byte as it is.</summary>
public static class NewQuestion
{
    /// <summary>The codebook with the entry; null where the end of the questions cannot be found.</summary>
    /// <param name="codebook">The codebook, which has been read without an error.</param>
    /// <param name="entry">The lines of the entry, whose key begins at the beginning of a line.</param>
    public static DataFile? In(DataFile codebook, string entry)
    {
        string text = Utf8Text.Decode(codebook.Path, codebook.Content.Span);
        if (YamlFile.Read(codebook).Root is not YamlMapping root
            || root.Find("questions") is not YamlSequence { Items: [.., var last] } list
            || MappingSpan.At(text, root.At.Line, root.At.Column) is not { IsFlow: false } span
            || MappingSpan.At(text, last.At.Line, last.At.Column) is not { } item)
        {
            return null;
        }

        // Comments before the next key belong to that key.
        int next = span.Entries.Where(each => each.Start > item.Start).Select(each => each.Start).DefaultIfEmpty(text.Length).Min();
        int end = next;
        for (string line = LineBefore(text, end); end > item.Start && (line.Trim().Length == 0 || line.StartsWith('#')); line = LineBefore(text, end))
        {
            end -= line.Length;
        }

        string ending = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        string indent = new(' ', list.At.Column - 1);
        string lines = string.Concat(entry.TrimEnd().Split('\n').Select(line => $"{indent}{line.TrimEnd('\r')}{ending}"));
        string before = text[..end];
        string changed = before + (before.EndsWith('\n') ? "" : ending) + lines + text[end..];
        DataFile written = codebook with { Content = Utf8Text.Encode(changed, codebook.Content.Span) };
        return YamlFile.Read(written).Root is YamlMapping after && SaysTheSameBut(root, after) ? written : null;
    }

    /// <summary>The codebook's name below the data folder.</summary>
    public static string File => DataLayout.Codebook;

    private static bool SaysTheSameBut(YamlMapping before, YamlMapping after) =>
        after.Find("questions") is YamlSequence { Items: [.. var kept, YamlMapping] }
        && YamlSameness.AreSame(before, after with
        {
            Entries = [.. after.Entries.Select(entry => entry.Key.Text == "questions" ? entry with { Value = new YamlSequence(entry.Value.At, kept) } : entry)],
        });

    private static string LineBefore(string text, int end)
    {
        int start = end < 2 ? 0 : text.LastIndexOf('\n', end - 2) + 1;
        return text[start..end];
    }
}

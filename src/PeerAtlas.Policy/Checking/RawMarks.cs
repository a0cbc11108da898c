using System.Text.RegularExpressions;

namespace PeerAtlas.Policy.Checking;

/// <summary>A mark that stands in a text as it was typed, and that readers would see.</summary>
/// <param name="Index">Where it begins.</param>
/// <param name="Mark">The mark with what it holds.</param>
/// <param name="Instead">What to do: "take the marks out".</param>
internal readonly record struct RawMark(int Index, string Mark, string Instead);

/// <summary>
/// Finds marks of Markdown, of its dialects and of HTML in words that are shown as they stand: a fact's text, or what was left of a page when its Markdown
/// was read. Signs that plain words use (a star, brackets, a dollar) pass.
/// </summary>
internal static partial class RawMarks
{
    private static readonly (Regex Form, string Instead)[] OfMarkdown =
    [
        (Struck(), "nothing is struck out here; say in words what no longer holds"),
        (Bold(), "the marks that stress words are shown as they stand; take them out, or set them close to the words at both ends"),
        (Highlighted(), "nothing is highlighted here; take the marks out"),
        (Code(), "the sign ` is shown as it stands; take it out, or close what it opens"),
        (Reference(), "a link stands here that is none, since its second brackets name no address; write the address in round brackets, as [words](/states/)"),
        (Task(), "a box to tick is shown as it was typed; write a plain list"),
        (Attributes(), "what stands in braces is shown as it was typed; take it out"),
        (Formula(), "a formula is shown as it was typed; say it in words"),
        (Wiki(), "a link of a wiki is shown as it was typed; write [words](/states/)"),
        (Notice(), "the head of a notice is shown as it was typed; say it in words"),
        (Template(), "a template's braces are shown as they were typed; write the words themselves"),
        (Fence(), "a block that begins with ':::' is shown as it was typed; take the line out"),
        (Emoji(), "the name of a picture is shown as it was typed; take it out"),
        (Raised(), "a sign set high or low is shown as it was typed; write it as plain words"),
        (Escape(), "a program's name of a character is shown as it was typed; write the character itself"),
        (Missing(), "a spreadsheet or a program left this where it found no value; look the value up"),
        (Chat(), "a chat program left this in place of a source; take it out, and name the source"),
    ];

    private static readonly (Regex Form, string Instead)[] OfPlainText =
    [
        (Link(), "a link of Markdown is shown as it was typed here; write its words, and its address under 'url' or among the sources"),
        (Heading(), "a heading of Markdown is shown as it was typed here; take the signs out"),
        (Element(), "an element of HTML is shown as it was typed here; take it out and keep its words"),
    ];

    private static readonly (Regex Form, string Instead)[] All = [.. OfPlainText, .. OfMarkdown];

    /// <summary>What a page shows raw of the words that Markdown left as they are.</summary>
    public static IEnumerable<RawMark> LeftByMarkdown(string text) => In(text, OfMarkdown);

    /// <summary>What plain text shows raw, where nobody reads Markdown.</summary>
    public static IEnumerable<RawMark> InPlainText(string text) => In(text, All);

    private static IEnumerable<RawMark> In(string text, (Regex Form, string Instead)[] forms) =>
        forms.SelectMany(form => form.Form.Matches(text).Select(match => new RawMark(match.Index, match.Value, form.Instead))).OrderBy(mark => mark.Index);

    [GeneratedRegex(@"~~(?=[^\s~]).*?~~", RegexOptions.Singleline)]
    private static partial Regex Struck();

    [GeneratedRegex(@"\*\*+|(?<![\w_])__(?=[^\W_])|(?<=[^\W_])__(?![\w_])")]
    private static partial Regex Bold();

    [GeneratedRegex(@"==(?=[^\s=]).*?==", RegexOptions.Singleline)]
    private static partial Regex Highlighted();

    [GeneratedRegex("`+")]
    private static partial Regex Code();

    [GeneratedRegex(@"\[[^\[\]]+\]\[[^\[\]]*\]")]
    private static partial Regex Reference();

    [GeneratedRegex(@"^[ \t]*(?:[-*+][ \t]+)?\[[ xX]\](?=\s)", RegexOptions.Multiline)]
    private static partial Regex Task();

    [GeneratedRegex(@"\{:?\s*[#.:][A-Za-z][^{}\n]*\}")]
    private static partial Regex Attributes();

    [GeneratedRegex(@"(?<=\w)\^[^\s^]{1,20}\^|(?<=\w)(?<!~)~[^\s~/]{1,20}~(?!~)")]
    private static partial Regex Raised();

    // Of JSON, Python, RTF, mail and spreadsheets.
    [GeneratedRegex(@"\\u[0-9A-Fa-f]{4}|\\x[0-9A-Fa-f]{2}|\\'[0-9A-Fa-f]{2}|(?:=[0-9A-F]{2}){2,}|_x[0-9A-Fa-f]{4}_|(?<!\S)(?:\p{L}+%20)+\p{L}+")]
    private static partial Regex Escape();

    [GeneratedRegex(@"#(?:REF!|N/A\b|NAME\?|VALUE!|DIV/0!|NULL!|NUM!|SPILL!)|\[object [A-Z]\w*\]|\A\s*(?:undefined|NaN)\s*\z")]
    private static partial Regex Missing();

    [GeneratedRegex(@"【[^】\n]{1,40}】|\boaicite\b[^\s]*|\bcite(?:turn[0-9]+\w*)+|\bcontentReference\[|\bsandbox:/mnt/\S*")]
    private static partial Regex Chat();

    [GeneratedRegex(@"\$\$")]
    private static partial Regex Formula();

    [GeneratedRegex(@"!?\[\[[^\[\]]*\]\]")]
    private static partial Regex Wiki();

    [GeneratedRegex(@"\[![A-Za-z]+\]|\[TOC\]|^!!! *\w+", RegexOptions.Multiline)]
    private static partial Regex Notice();

    [GeneratedRegex(@"\{\{.*?\}\}|\{%.*?%\}", RegexOptions.Singleline)]
    private static partial Regex Template();

    [GeneratedRegex(@"^[ \t]*:{3,}.*$", RegexOptions.Multiline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"(?<![\w:]):[a-z][a-z0-9]*(?:[_-][a-z0-9]+)*:(?![\w:])")]
    private static partial Regex Emoji();

    [GeneratedRegex(@"!?\[[^\[\]]*\]\([^()\s]*\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^[ \t]*#{1,}[ \t]+\S.*$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(
        @"</?(?:a|b|big|blockquote|br|center|code|div|em|font|h[1-6]|hr|i|iframe|img|li|mark|ol|p|pre|s|script|small|span|strike|strong|style|sub|sup|svg|table|tbody|td|th|thead|tr|u|ul)(?:\s[^<>]*)?/?>|<!--",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Element();
}

using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Markdig;
using Markdig.Extensions.Yaml;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using PeerAtlas.Policy.Addresses;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Yaml;
using PeerAtlas.Site.Content;

namespace PeerAtlas.Site.Articles;

/// <summary>Reads one Markdown page.</summary>
internal static partial class ArticleFile
{
    /// <summary>The longest page or letter that is read, in bytes; the longest page has some 10 KB.</summary>
    public const int MaxBytes = 32 * 1024;

    // Some marks cost the more the more of them there are; the longest page has some 200.
    private const int MostMarks = 2_000;

    private static readonly Keys FrontMatterKeys = new("title description order", "draft updated");

    private static readonly string[] YesOrNo = ["yes", "no"];

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UseYamlFrontMatter()
        .UsePipeTables()
        .UseAutoIdentifiers(Markdig.Extensions.AutoIdentifiers.AutoIdentifierOptions.GitHub)
        .UsePreciseSourceLocation()
        .Build();

    /// <summary>What is wrong with a text whose front matter cannot be found.</summary>
    /// <param name="what">What it is: "page", "letter".</param>
    /// <param name="file">Its file.</param>
    /// <param name="text">All of it.</param>
    public static Problem NoFrontMatter(string what, DataFile file, string text) => new(
        ArticleChecks.FrontMatter.Code, Severity.Error, new Place(file.Path, 1, 1),
        text.StartsWith("---", StringComparison.Ordinal)
            ? $"the front matter of the {what} begins here and has no end; write '---' on a line of its own below its last key, and the words below that"
            : $"the {what} begins without front matter; begin with '---', title, description and order, each on its line, and '---'");

    /// <summary>The page, or null with at least one problem in <paramref name="reading"/>.</summary>
    /// <param name="file">The file.</param>
    /// <param name="reading">Takes the problems.</param>
    /// <param name="images">The images that it can show, by their addresses, with width and height in pixels.</param>
    public static Article? Read(DataFile file, FileReading reading, ImmutableSortedDictionary<string, (int Width, int Height)> images)
    {
        if (Text(file, reading, isMarkdown: true) is not { } text)
        {
            return null;
        }

        if (Bounded(() => Markdown.Parse(text, Pipeline), file, reading) is not { } document)
        {
            return null;
        }

        if (document.Descendants<YamlFrontMatterBlock>().FirstOrDefault() is not { } frontMatter)
        {
            reading.Add(NoFrontMatter("page", file, text));
            return null;
        }

        document.Remove(frontMatter);
        // The empty line stands for the three hyphens, so that places keep their line.
        DataFile front = new(file.Path, file.Name, Encoding.UTF8.GetBytes($"\n{frontMatter.Lines}\n"));
        YamlFile yaml = YamlFile.ReadPart(front);
        reading.Add(yaml.Problems);
        if (yaml.Root is not { } root)
        {
            return null;
        }

        Section section = reading.Whole("front matter");
        Fields fields = Fields.Of(root, section, FrontMatterKeys);
        TextPlaces places = new(file.Path, text);
        CheckLinks(document, file, reading);
        ArticleHtml.Check(document, text, places, reading);
        UnshownMarkdown.Check(document, text, places, images, reading);
        RawMarkdown.Check(document, text, places, reading);
        AddressCheck.Check(text, frontMatter.Span.End + 1, places, reading);
        ArticleFigures.Check(text, frontMatter.Span.End, file, reading);
        GiveSizes(document, images);
        if (Bounded(() => SafeHtml.Of(Html(document)), file, reading) is not { } html)
        {
            return null;
        }

        LostWords.Check(document, text, frontMatter.Span.End + 1, html, places, reading);
        string path = AddressOf(file.Name);
        CheckAddress(path, file, reading);
        return new Article(
            path,
            fields.Text("title"),
            fields.Text("description"),
            (int)(fields.OptionalNumber("order", 1, 1000) ?? 1),
            html,
            Place.WholeFile(file.Path))
        {
            Links = ArticleParts.Links(document, text, places),
            Ids = ArticleParts.Ids(document, text, places),
            IsDraft = fields.OptionalWord("draft", YesOrNo) == "yes",
            Updated = fields.OptionalPastDate("updated"),
        };
    }

    private static void GiveSizes(MarkdownDocument document, ImmutableSortedDictionary<string, (int Width, int Height)> images)
    {
        foreach (LinkInline image in document.Descendants<LinkInline>().Where(link => link.IsImage && images.ContainsKey(link.Url ?? "")))
        {
            (int width, int height) = images[image.Url!];
            image.GetAttributes().AddProperty("width", width.ToString(CultureInfo.InvariantCulture));
            image.GetAttributes().AddProperty("height", height.ToString(CultureInfo.InvariantCulture));
            image.GetAttributes().AddProperty("loading", "lazy");
        }
    }

    /// <summary>
    /// The file as text; null with a problem for one that is too long or no UTF-8. Hidden and damaged characters are reported. A carriage return
    /// that stands alone ends a line, as editors have it.
    /// </summary>
    internal static string? Text(DataFile file, FileReading reading, bool isMarkdown)
    {
        if (file.Content.Length > MaxBytes)
        {
            reading.Add(new Problem(
                ArticleChecks.Size.Code, Severity.Error, Place.WholeFile(file.Path),
                $"the file is larger than {MaxBytes / 1024} KiB and was not read; make two of it"));
            return null;
        }

        try
        {
            string text = LoneReturn().Replace(Utf8Text.Decode(file.Path, file.Content.Span), "\n");
            MergeConflict.Refuse(file.Path, text, MergeConflict.InMarkdown());
            if (text.AsSpan().CountAny('#', '<', '*', '_', '[', '`', '>', '{') > MostMarks)
            {
                reading.Add(new Problem(
                    ArticleChecks.Size.Code, Severity.Error, Place.WholeFile(file.Path),
                    $"the text holds more than {MostMarks} of the signs # < * _ [ ` > {{ and was not read; no page needs so many"));
                return null;
            }

            reading.Add(HiddenCharacterProblems.In(file.Path, text));
            reading.Add(DamageProblems.In(file.Path, text, isMarkdown));
            return text;
        }
        catch (YamlRefusal refusal)
        {
            reading.Add(new Problem(refusal.Check.Code, refusal.Check.Severity, refusal.At, refusal.Message));
            return null;
        }
    }

    [GeneratedRegex("\r(?!\n)")]
    private static partial Regex LoneReturn();

    // Brackets that nobody closes are found by who writes the HTML, all else by who reads the Markdown.
    private static T? Bounded<T>(Func<T> read, DataFile file, FileReading reading)
        where T : class
    {
        try
        {
            return read();
        }
        catch (ArgumentException)
        {
            // What Markdig throws for more levels than it has bounds for; it names no place.
            reading.Add(new Problem(
                FileChecks.Nesting.Code, FileChecks.Nesting.Severity, Place.WholeFile(file.Path),
                "quotes, lists or brackets stand within one another too deep; no page needs more than a few levels"));
            return null;
        }
    }

    /// <summary>The address of a page by its name below <c>input</c>: <c>pages/learn/index.md</c> is /learn/, <c>pages/about.md</c> is /about/.</summary>
    internal static string AddressOf(string file)
    {
        string name = file["pages".Length..^".md".Length];
        return name.EndsWith("/index", StringComparison.Ordinal) ? name[..^"index".Length] : name + "/";
    }

    private static void CheckAddress(string path, DataFile file, FileReading reading)
    {
        foreach (string segment in path == "/" ? [] : path[1..^1].Split('/'))
        {
            if (!IdValue.Is(segment) || IdValue.IsDeviceName(segment))
            {
                reading.Add(new Problem(
                    ValueChecks.Id.Code, Severity.Error, Place.WholeFile(file.Path),
                    $"{Policy.Checking.Wording.Quote(segment)} becomes part of the page's address; name the file with lower-case letters and digits joined by hyphens, and not as Windows names a device"));
            }
        }
    }

    private static void CheckLinks(MarkdownDocument document, DataFile file, FileReading reading)
    {
        foreach (Inline link in document.Descendants<Inline>())
        {
            string? address = link switch
            {
                LinkInline { Url: { } url } => url,
                AutolinkInline { IsEmail: false } autolink => autolink.Url,
                _ => null,
            };
            if (address is not null && !IsAllowed(address))
            {
                reading.Add(Refused(address, new Place(file.Path, link.Line + 1, link.Column + 1)));
            }
            else if (address is not null)
            {
                UrlValue.WarnOfTracking(reading, new Place(file.Path, link.Line + 1, link.Column + 1), address, "the link");
            }
        }
    }

    /// <summary>The problem of a link to an address that is not allowed.</summary>
    internal static Problem Refused(string address, Place at) => new(
        ArticleChecks.Link.Code, Severity.Error, at,
        $"the link leads to {Policy.Checking.Wording.Quote(address, longest: 200)}{(LinkForm.IsWeb(address) && UrlValue.WhatIsWrong(address) is { } wrong ? $", which {wrong}" : "")}; it may lead to http://, https://, mailto: or tel:, to a page as /states/, or to a part as #steps");

    /// <summary>Whether a text may link to an address.</summary>
    internal static bool IsAllowed(string address) => address switch
    {
        ['#', ..] => true,
        ['/', '/', ..] => false,
        ['/', ..] => !address.Contains('\\', StringComparison.Ordinal),
        _ when address.StartsWith("mailto:", StringComparison.Ordinal) => address.Contains('@', StringComparison.Ordinal),
        _ when address.StartsWith("tel:", StringComparison.Ordinal) => address.Any(char.IsAsciiDigit),
        _ => UrlValue.WhatIsWrong(address) is null,
    };

    private static string Html(MarkdownDocument document)
    {
        using StringWriter writer = new();
        HtmlRenderer renderer = new(writer);
        Pipeline.Setup(renderer);
        renderer.Render(document);
        return writer.ToString();
    }
}

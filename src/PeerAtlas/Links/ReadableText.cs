using System.Net.Http.Headers;
using System.Text;
using AngleSharp;
using AngleSharp.Dom;
using PeerAtlas.Policy.Links;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace PeerAtlas.Links;

/// <summary>The words of an answer, as far as they can be read.</summary>
/// <param name="Text">What was read; null when nothing could be.</param>
/// <param name="Why">Why not, or why not all of it; null when all was read.</param>
/// <param name="IsPrinted">True for text of printed lines, where hyphens part words.</param>
internal sealed record ReadableText(string? Text, string? Why, bool IsPrinted)
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    // Text is taken from the tree by functions that call themselves; a page may nest as deep as it is long.
    private const int DeepStack = 256 * 1024 * 1024;

    /// <summary>Reads an answer by what it is, whatever it says that it is.</summary>
    public static async Task<ReadableText> Of(Answer answer)
    {
        string type = MediaTypeHeaderValue.TryParse(answer.ContentType, out MediaTypeHeaderValue? said) ? said.MediaType?.ToLowerInvariant() ?? "" : "";
        bool isPdf = answer.Body.AsSpan().StartsWith("%PDF-"u8);
        bool isHtml = type is "text/html" or "application/xhtml+xml" or "" || BeginsAsHtml(answer.Body);
        ReadableText read = answer.Body.Length == 0 ? new ReadableText(null, "it is empty", false)
            : isPdf ? await InTime(() => OfPdf(answer.Body))
            : isHtml ? await InTime(() => OfHtml(answer))
            : type.StartsWith("text/", StringComparison.Ordinal) || type is "application/json" or "application/xml" ? new ReadableText(Decoded(answer.Body, said?.CharSet), null, IsPrinted: true)
            : new ReadableText(null, $"it is {type}", false);
        return answer.IsCut && read.Why is null ? read with { Why = "it is longer than is read" } : read;
    }

    /// <summary>Looks for a quotation. What was not read to its end cannot say that it is not there.</summary>
    public QuoteLook LookFor(string quote) =>
        Text is not null && QuoteSearch.IsIn(Text, quote, IsPrinted) ? new QuoteLook(quote, true, null) : new QuoteLook(quote, Why is null ? false : null, Why);

    private static bool BeginsAsHtml(ReadOnlySpan<byte> body)
    {
        ReadOnlySpan<byte> start = body.StartsWith("\uFEFF"u8) ? body[3..] : body;
        string head = Encoding.ASCII.GetString(start[..Math.Min(start.Length, 200)]).TrimStart();
        return head.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || head.StartsWith("<html", StringComparison.OrdinalIgnoreCase);
    }

    // A file made to be read for ever gets a minute, on a thread of its own.
    private static async Task<ReadableText> InTime(Func<ReadableText> read)
    {
        TaskCompletionSource<ReadableText> done = new(TaskCreationOptions.RunContinuationsAsynchronously);
        new Thread(() => done.SetResult(Guarded(read)), DeepStack) { IsBackground = true }.Start();
        return await Task.WhenAny(done.Task, Task.Delay(Longest)) == done.Task ? await done.Task : new ReadableText(null, "it takes too long to read", false);
    }

    // What a thread of its own throws would end the program.
    private static ReadableText Guarded(Func<ReadableText> read)
    {
        try
        {
            return read();
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            return new ReadableText(null, "it cannot be read", false);
        }
    }

    private static ReadableText OfPdf(byte[] bytes)
    {
        try
        {
            using PdfDocument document = PdfDocument.Open(bytes);
            StringBuilder text = new();
            foreach (Page page in document.GetPages())
            {
                text.Append(page.Text).Append('\n');
            }

            return string.IsNullOrWhiteSpace(text.ToString())
                ? new ReadableText(null, "it is a PDF without text", true)
                : new ReadableText(text.ToString(), null, true);
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            // PdfPig says in many kinds of exception that a file is none.
            return new ReadableText(null, "it is a PDF that cannot be read", true);
        }
    }

    private static ReadableText OfHtml(Answer answer)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        using IBrowsingContext context = BrowsingContext.New(Configuration.Default);
        using MemoryStream bytes = new(answer.Body);
        using IDocument document = context
            .OpenAsync(response => response.Content(bytes).Header("Content-Type", answer.ContentType ?? "text/html"))
            .GetAwaiter().GetResult();
        foreach (IElement unseen in document.QuerySelectorAll("script, style, template"))
        {
            unseen.Remove();
        }

        return new ReadableText(document.DocumentElement?.TextContent ?? "", null, false);
    }

    private static string Decoded(byte[] bytes, string? charset)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        try
        {
            return Encoding.GetEncoding(charset?.Trim('"') ?? "utf-8").GetString(bytes);
        }
        catch (ArgumentException)
        {
            return Encoding.UTF8.GetString(bytes);
        }
    }
}

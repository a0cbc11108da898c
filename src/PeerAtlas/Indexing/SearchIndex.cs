using System.Collections.Immutable;
using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using PeerAtlas.Site.Pages;
using PeerAtlas.Site.Searching;

namespace PeerAtlas.Indexing;

/// <summary>Has the search index made: lunr.js makes it, so Node runs beside the program for a moment.</summary>
internal static class SearchIndex
{
    // Node reads one JSON text: the indexer's own script, and the corpus for it. Nothing touches the disk.
    private const string Bootstrap =
        """
        const chunks = [];
        for await (const chunk of process.stdin) chunks.push(chunk);
        const { script, corpus } = JSON.parse(Buffer.concat(chunks).toString('utf8'));
        const { default: makeIndex } = await import('data:text/javascript;base64,' + Buffer.from(script).toString('base64'));
        const { index, texts } = makeIndex(corpus);
        process.stdout.write(index + '\n' + texts);
        """;

    // A thousand times the facts would not take as long.
    private static readonly TimeSpan LongestRun = TimeSpan.FromMinutes(2);

    /// <summary>Makes the index of a corpus, and its texts. The same corpus gives the same bytes.</summary>
    /// <param name="corpus">What can be found.</param>
    /// <param name="node">The command that starts Node.</param>
    /// <param name="patience">How long it may take; null for two minutes.</param>
    /// <exception cref="StoppedException">Node is missing, too old or failed, took too long, or is another program that made something else.</exception>
    public static ImmutableArray<SiteFile> Of(SearchCorpus corpus, string node = "node", TimeSpan? patience = null)
    {
        TimeSpan longest = patience ?? LongestRun;
        using Process process = Start(node);
        Task<string> complaint = OwnThread.Run(process.StandardError.ReadToEnd);
        Task<byte[]> output = OwnThread.Run(() => ReadAll(process.StandardOutput.BaseStream));
        // Beside the wait: a program that reads nothing would hold it up for ever.
        Task sent = OwnThread.Run(() => Send(process.StandardInput.BaseStream, corpus));
        // A program that went on in another one leaves the pipes open behind it.
        if (!process.WaitForExit(longest) || !Task.WaitAll([sent, output, complaint], longest))
        {
            process.Kill(entireProcessTree: true);
            throw StoppedException.EnvironmentFailed(string.Create(CultureInfo.InvariantCulture, $"'{node}' was still making the search index after {longest.TotalSeconds:0.#} seconds and was stopped."));
        }

        byte[] made = output.GetAwaiter().GetResult();
        string said = complaint.GetAwaiter().GetResult();
        // Neither of the two has a line break of its own.
        int end = Array.IndexOf(made, (byte)'\n');
        if (process.ExitCode == 0)
        {
            return end > 0 && BuildOf(made.AsMemory(0, end)) is { } build && build == BuildOf(made.AsMemory(end + 1))
                ? SearchIndexing.Files(made.AsMemory(0, end), made.AsMemory(end + 1))
                : throw StoppedException.EnvironmentFailed($"'{node}' gave something else than a search index; Node 20 or later is needed, and another program may bear its name.");
        }

        throw StoppedException.EnvironmentFailed($"'{node}' could not make the search index; Node 20 or later is needed. {FirstError(said)}".TrimEnd());
    }

    // The name of the build that the index and its texts bear; null where it is neither.
    private static string? BuildOf(ReadOnlyMemory<byte> json)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(json);
            return document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty("build", out JsonElement build) ? build.GetString() : null;
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static Process Start(string node)
    {
        ProcessStartInfo start = new(node)
        {
            ArgumentList = { "--input-type=module", "--eval", Bootstrap },
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        start.Environment.Remove("NODE_OPTIONS");
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception failure)
        {
            throw StoppedException.EnvironmentFailed($"'{node}' cannot be started to make the search index ({failure.Message}); install Node 20 or later.", failure);
        }
    }

    private static void Send(Stream input, SearchCorpus corpus)
    {
        try
        {
            using (input)
            {
                input.Write("{\"script\":"u8);
                input.Write(JsonSerializer.SerializeToUtf8Bytes(SearchIndexing.Script()));
                input.Write(",\"corpus\":"u8);
                input.Write(corpus.ToJson());
                input.Write("}"u8);
            }
        }
        catch (IOException)
        {
            // Node ended early; its exit status and its words say why.
        }
    }

    private static byte[] ReadAll(Stream output)
    {
        using MemoryStream bytes = new();
        output.CopyTo(bytes);
        return bytes.ToArray();
    }

    // Node prints the place in its script, then the error, then the stack.
    private static string FirstError(string said)
    {
        string[] lines = said.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        string line = lines.FirstOrDefault(line => line.Contains("Error", StringComparison.Ordinal)) ?? lines.FirstOrDefault() ?? "";
        return new StringBuilder("It said: ").Append(line.Length > 200 ? line[..200] : line).ToString() is var text && line.Length > 0 ? text : "";
    }
}

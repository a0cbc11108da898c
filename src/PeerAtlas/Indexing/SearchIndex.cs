using System.Collections.Immutable;
using System.ComponentModel;
using System.Diagnostics;
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

    private const int LongestRun = 120_000;

    /// <summary>Makes the index of a corpus, and its texts. The same corpus gives the same bytes.</summary>
    /// <param name="corpus">What can be found.</param>
    /// <param name="node">The command that starts Node.</param>
    /// <exception cref="StoppedException">Node is missing, too old or failed.</exception>
    public static ImmutableArray<SiteFile> Of(SearchCorpus corpus, string node = "node")
    {
        using Process process = Start(node);
        Task<string> complaint = process.StandardError.ReadToEndAsync();
        Task<byte[]> output = Task.Run(() => ReadAll(process.StandardOutput.BaseStream));
        Send(process.StandardInput.BaseStream, corpus);
        if (!process.WaitForExit(LongestRun))
        {
            process.Kill(entireProcessTree: true);
            throw StoppedException.EnvironmentFailed($"'{node}' was still making the search index after {LongestRun / 1000} seconds and was stopped.");
        }

        byte[] made = output.GetAwaiter().GetResult();
        string said = complaint.GetAwaiter().GetResult();
        // Neither of the two has a line break of its own.
        int end = Array.IndexOf(made, (byte)'\n');
        return process.ExitCode == 0 && end > 0
            ? SearchIndexing.Files(made.AsMemory(0, end), made.AsMemory(end + 1))
            : throw StoppedException.EnvironmentFailed($"'{node}' could not make the search index; Node 20 or later is needed. {FirstError(said)}".TrimEnd());
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

using System.Text.Json;
using System.Text.Json.Serialization;
using PeerAtlas.Disk;
using PeerAtlas.Policy.Links;

namespace PeerAtlas.Links;

/// <summary>What came of asking, kept in a file so that a run that was interrupted goes on. It may be deleted at any time.</summary>
internal sealed partial class LinkCache
{
    private readonly string? path;
    private readonly Dictionary<string, Outcome> outcomes;
    private readonly Lock guard = new();

    private LinkCache(string? path, Dictionary<string, Outcome> outcomes) => (this.path, this.outcomes) = (path, outcomes);

    /// <summary>A cache that no file keeps.</summary>
    public static LinkCache InMemory() => new(null, []);

    /// <summary>Reads the file; an empty cache where there is none, or none that can be read, which is told.</summary>
    public static LinkCache Read(string path, TextWriter errors)
    {
        if (Directory.Exists(path))
        {
            throw StoppedException.WrongCommandLine($"'{path}' is a folder; --cache needs the name of a file.");
        }

        try
        {
            if (File.Exists(path))
            {
                return new LinkCache(path, JsonSerializer.Deserialize(File.ReadAllBytes(path), CacheShape.Default.DictionaryStringOutcome) ?? []);
            }
        }
        catch (JsonException)
        {
            errors.WriteLine($"{path}: not a cache that can be read; everything is asked anew.");
        }
        catch (Exception failure) when (DiskFailure.Is(failure))
        {
            throw DiskFailure.Stop($"cannot read '{path}'", failure);
        }

        return new LinkCache(path, []);
    }

    /// <summary>What came of asking for an address last; null for nothing.</summary>
    public Outcome? Of(string url)
    {
        lock (guard)
        {
            return outcomes.GetValueOrDefault(url);
        }
    }

    /// <summary>Keeps an outcome that settles something.</summary>
    public void Keep(string url, Outcome outcome)
    {
        if (LinkDue.Settles(outcome))
        {
            lock (guard)
            {
                outcomes[url] = outcome;
            }
        }
    }

    /// <summary>Writes the file in one step: whoever reads it finds the old one or the new one, whole.</summary>
    public void Save()
    {
        if (path is null)
        {
            return;
        }

        lock (guard)
        {
            try
            {
                string whole = Path.GetFullPath(path);
                Directory.CreateDirectory(Path.GetDirectoryName(whole)!);
                WholeFile.Write(whole, JsonSerializer.SerializeToUtf8Bytes(outcomes, CacheShape.Default.DictionaryStringOutcome));
            }
            catch (Exception failure) when (DiskFailure.Is(failure))
            {
                throw DiskFailure.Stop($"cannot write '{path}'", failure);
            }
        }
    }

    [JsonSourceGenerationOptions(UseStringEnumConverter = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonSerializable(typeof(Dictionary<string, Outcome>))]
    private sealed partial class CacheShape : JsonSerializerContext;
}

using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using NodaTime;
using PeerAtlas.Disk;
using PeerAtlas.Policy;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Yaml;
using PeerAtlas.Site.Content;
using PeerAtlas.Site.Pages;

namespace PeerAtlas.Pipeline;

/// <summary>All that decides the bytes of an output, but for the repository's history.</summary>
/// <param name="Sources">What was read from disk.</param>
/// <param name="Now">When the run takes place.</param>
/// <param name="Zone">Whose days the site tells.</param>
/// <param name="BaseUrl">The address of the command line; null for that of <c>site.yml</c>.</param>
/// <param name="Precompress">Whether compressed forms are written.</param>
/// <param name="Draws">What draws pictures; null for a site without.</param>
/// <param name="History">Whether the repository's history is told.</param>
internal sealed partial record BuildInputs(Sources Sources, Moment Now, DateTimeZone Zone, Uri? BaseUrl, bool Precompress, string? Draws, bool History)
{
    /// <summary>A number that stands for this program and what it runs on: another may make another site of the same, and other compressed forms.</summary>
    public static string Program { get; } = InputDigests.Of(
        [Environment.Version.ToString(), .. ((Type[])[typeof(Atlas), typeof(SiteRequest), typeof(BuildInputs)]).Select(part => part.Module.ModuleVersionId.ToString())]);

    /// <summary>Numbers that stand for it. The program itself is part of what all pages share.</summary>
    public InputDigests Digests()
    {
        using IncrementalHash shared = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add(Program);
        Add(string.Create(CultureInfo.InvariantCulture, $"{Now.OnEarth.First:O} {Now.OnEarth.Last:O} {Now.In(Zone):O} {Precompress} {History} {Sources.Folders}"));
        Add(BaseUrl?.AbsoluteUri ?? "");
        Add(Draws ?? "");
        foreach (RepositoryFolder folder in Sources.Repository)
        {
            Add(folder.ToString());
        }

        foreach (Problem problem in Sources.Problems)
        {
            Add($"{problem.At} {problem.Code} {problem.Message}");
        }

        ILookup<bool, DataFile> files = Sources.Data.ToLookup(IsOfState);
        foreach (DataFile file in files[false].Concat(Sources.Input))
        {
            Add(file.Path);
            AddBytes(file.Content.Span);
        }

        return new InputDigests(
            Convert.ToHexStringLower(shared.GetHashAndReset()),
            files[true].ToImmutableSortedDictionary(file => Path.GetFileNameWithoutExtension(file.Name), file => Convert.ToHexStringLower(SHA256.HashData(file.Content.Span)), StringComparer.Ordinal));

        void Add(string text) => AddBytes(Encoding.UTF8.GetBytes(text));

        // Each with its length, so that no two lists of parts read alike.
        void AddBytes(ReadOnlySpan<byte> bytes)
        {
            shared.AppendData(BitConverter.GetBytes(bytes.Length));
            shared.AppendData(bytes);
        }
    }

    private static bool IsOfState(DataFile file) => Slug().IsMatch(file.Name);

    // What is named otherwise is an error or belongs to all.
    [GeneratedRegex(@"^states/[a-z-]+\.yml\z", RegexOptions.CultureInvariant)]
    private static partial Regex Slug();
}

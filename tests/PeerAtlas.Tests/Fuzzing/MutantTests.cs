using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using PeerAtlas.Disk;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Files;
using PeerAtlas.Policy.Yaml;
using PeerAtlas.Site.Building;
using PeerAtlas.Site.Content;
using PeerAtlas.Site.Input;
using PeerAtlas.Site.Pages;
using PeerAtlas.Tests.Running;
using Xunit;

namespace PeerAtlas.Tests.Fuzzing;

/// <summary>
/// Real files, changed: what comes of it is a site or problems with their places, in bounded time, and never an exception; and what is accepted can
/// be planned and shown. <c>PEERATLAS_FUZZ</c> says how many are tried, and <c>PEERATLAS_FUZZ_FIRST</c> with which number to begin, so that one that
/// failed is tried again by its number.
/// </summary>
public sealed class MutantTests
{
    private const int Usual = 500;
    private const int FollowedEvery = 40;

    private static readonly DateOnly Today = new(2100, 1, 1);
    private static readonly TimeSpan Most = TimeSpan.FromSeconds(8);
    private static readonly DataFile[] Data = [.. FolderReading.OfData(Repository.Data).Files];
    private static readonly DataFile[] Input = [.. FolderReading.OfInput(Repository.Input).Files.Where(file => !OwnFileReader.Holds(file.Name))];

    // Two states are enough for every table, and the others take nine tenths of the time.
    private static readonly string[] Kept = [.. Data.Select(file => file.Name).Where(name => name.StartsWith("states/", StringComparison.Ordinal)).Take(2)];
    private static readonly Lazy<SiteContent> Texts = new(() => SiteContentReader.Read(Input).Content!);
    private static readonly Lazy<Policy.Atlas> Facts = new(() => AtlasReader.Read(Around(null), Today).Atlas!);

    [Fact]
    public void Whatever_becomes_of_a_file_is_a_site_or_problems_with_their_places()
    {
        var (first, count) = (Number("PEERATLAS_FUZZ_FIRST", 1), Number("PEERATLAS_FUZZ", Usual));
        List<string> wrong = [];
        var accepted = 0;
        for (var number = first; number < first + count; number++)
        {
            Random random = new(number);
            var ofFacts = random.Next(2) == 0;
            var files = ofFacts ? Data : Input;
            var file = files[random.Next(files.Length)];
            var mutant = file with { Content = Mutation.Of(file.Content.ToArray(), random) };
            var start = Stopwatch.GetTimestamp();
            try
            {
                var problems = ofFacts ? OfFacts(mutant, out var taken) : OfTexts(mutant, accepted % FollowedEvery == 0, out taken);
                accepted += taken ? 1 : 0;
                wrong.AddRange(problems.Where(problem => problem.At.File.Length == 0 || problem.Message.Contains('\n', StringComparison.Ordinal) || problem.Message.Length > 2_000)
                    .Select(problem => $"{number} {file.Name}: without a place, or on many lines: {problem}"));
            }
            catch (Exception mistake)
            {
                wrong.Add($"{number} {file.Name}: {mistake}");
            }

            // What was read for the first time, or while other tests had the machine, is timed once more: that takes longer, and never shorter, than it needs.
            if (Stopwatch.GetElapsedTime(start) > Most)
            {
                start = Stopwatch.GetTimestamp();
                _ = ofFacts ? OfFacts(mutant, out _) : OfTexts(mutant, false, out _);
                if (Stopwatch.GetElapsedTime(start) is var took && took > Most)
                {
                    wrong.Add($"{number} {file.Name}: it took {took}");
                }
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong.Take(10)));
        Assert.True(count < Usual || accepted > count / 50, $"of {count} only {accepted} were accepted: too few to prove anything");
    }

    private static ImmutableArray<Problem> OfFacts(DataFile mutant, out bool accepted)
    {
        var reading = AtlasReader.Read(Around(mutant), Today);
        accepted = reading.Atlas is not null;
        if (accepted != !reading.Problems.Any(problem => problem.Severity == Severity.Error))
        {
            throw new InvalidOperationException("an atlas in spite of errors, or none without");
        }

        if (reading.Atlas is { } atlas)
        {
            var plan = SitePlan.Of(new SiteRequest(atlas, Texts.Value, Texts.Value.Settings.BaseUrl, Today));
            foreach (var path in plan.Paths.Where(path => path == $"{mutant.Name[..^".yml".Length]}/index.html").Append("glossary/index.html"))
            {
                Assert.NotNull(plan.File(path));
            }
        }

        return reading.Problems;
    }

    private static ImmutableArray<Problem> OfTexts(DataFile mutant, bool follow, out bool accepted)
    {
        var reading = SiteContentReader.Read([.. Input.Where(file => file.Name != mutant.Name), mutant]);
        accepted = reading.Content is not null;
        if (reading.Content is not { } content)
        {
            return reading.Problems;
        }

        SiteRequest request = new(Facts.Value, content, content.Settings.BaseUrl, Today);
        if (follow)
        {
            return [.. reading.Problems, .. PlannedLinks.Check(request)];
        }

        var plan = SitePlan.Of(request);
        foreach (var article in content.Articles.Where(article => article.At.File == mutant.Path))
        {
            Assert.NotNull(plan.File($"{article.Path[1..]}index.html"));
        }

        return reading.Problems;
    }

    private static IEnumerable<DataFile> Around(DataFile? mutant) =>
    [
        .. Data.Where(file => file.Name != mutant?.Name && file.Name != "seed-points.yml" && (!file.Name.StartsWith("states/", StringComparison.Ordinal) || Kept.Contains(file.Name))),
        .. mutant is null ? Array.Empty<DataFile>() : [mutant],
    ];

    private static int Number(string variable, int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : usual;
}

using System.Collections.Immutable;
using PeerAtlas.Policy.Advocacy;
using PeerAtlas.Policy.Billing;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.Criteria;
using PeerAtlas.Policy.Documents;
using PeerAtlas.Policy.Glossary;
using PeerAtlas.Policy.States;
using PeerAtlas.Policy.Surveys;
using PeerAtlas.Policy.Timeline;
using PeerAtlas.Policy.Yaml;

namespace PeerAtlas.Policy.Files;

/// <summary>Reads a data folder into an <see cref="Atlas"/>.</summary>
public static class AtlasReader
{
    /// <summary>
    /// Reads and checks every file; all problems of all files in one run. Never throws, whatever the files hold. The
    /// same files give the same outcome, in whatever order they come.
    /// </summary>
    /// <param name="files">The files below the data folder, in any order.</param>
    /// <param name="today">The day against which dates are judged.</param>
    public static AtlasReading Read(IEnumerable<DataFile> files, DateOnly today)
    {
        DataFile[] inOrder = [.. files.OrderBy(file => file.Name, StringComparer.Ordinal)];
        ParsedFile[] parsed = InParallel(inOrder, file => ParsedFile.Of(file, today));

        ParsedFile? codebookFile = Find(parsed, DataLayout.Codebook);
        CodebookReading? codebook = codebookFile?.Root is { } root ? CodebookReader.Read(root, codebookFile.Reading) : null;
        Terminology terms = codebook?.Terminology ?? Terminology.Unknown;

        (StateReading State, FileReading File)[] states = InParallel(
            Parsed(parsed, DataFileKind.State),
            file => (StateReader.Read(file.Root!, DataLayout.StemOf(file.Name), file.Reading, terms), file.Reading));
        Survey?[] surveys = InParallel(
            Parsed(parsed, DataFileKind.Survey),
            file => SurveyReader.Read(file.Root!, DataLayout.StemOf(file.Name), file.Reading, terms));
        BillingCodes? codes = National(parsed, DataLayout.Codes, BillingCodesReader.Read);

        Atlas atlas = new(
            codebook?.Codebook!,
            [.. states.Select(state => state.State.State).OrderBy(state => state.Name, StringComparer.Ordinal)],
            [.. surveys.OfType<Survey>().OrderBy(survey => survey.Id, StringComparer.Ordinal)],
            National(parsed, DataLayout.Guidance, (node, file) => GuidanceReader.Read(node, file, terms)),
            codes!,
            National(parsed, DataLayout.Glossary, GlossaryReader.Read),
            National(parsed, DataLayout.Timeline, TimelineReader.Read),
            National(parsed, DataLayout.Criteria, (node, file) => CriteriaReader.Read(node, file, terms)),
            National(parsed, DataLayout.Organizations, (node, file) => OrganizationReader.Read(node, file, terms)));

        CheckAcrossFiles(parsed, states, atlas.Surveys, codes, terms);
        ImmutableArray<Problem> problems = InOrder(
            parsed.SelectMany(file => file.Reading.Problems).Concat(MissingFiles(inOrder)));
        return new AtlasReading(problems.Any(problem => problem.Severity == Severity.Error) ? null : atlas, problems);
    }

    private static void CheckAcrossFiles(
        ParsedFile[] parsed,
        (StateReading State, FileReading File)[] states,
        ImmutableArray<Survey> surveys,
        BillingCodes? codes,
        Terminology terms)
    {
        StateIdentity.Check(states);

        // What a file says that could not be read is unknown, not unsaid: no warnings about it then.
        if (terms.Questions is not null && surveys.Length == parsed.Count(file => file.Kind == DataFileKind.Survey))
        {
            Coverage.WarnOfHeadlines(states, terms.Questions.Values, surveys);
        }

        if (codes is not null)
        {
            Coverage.WarnOfCodes(states, codes.Codes);
        }
    }

    private static IEnumerable<Problem> MissingFiles(DataFile[] files)
    {
        string folder = files.Length == 0 ? "data/" : files[0].Path[..^files[0].Name.Length];
        foreach (string name in DataLayout.Required.Where(name => !files.Any(file => file.Name == name)))
        {
            yield return Missing(folder + name, "the file is missing; the data folder needs it");
        }

        if (!files.Any(file => DataLayout.KindOf(file.Name) == DataFileKind.State))
        {
            yield return Missing(folder + "states", "no state file is here; the data folder needs at least one, as states/idaho.yml");
        }
    }

    private static Problem Missing(string path, string message) =>
        new(FileChecks.Layout.Code, FileChecks.Layout.Severity, Place.WholeFile(path), message);

    private static ImmutableArray<Problem> InOrder(IEnumerable<Problem> problems) =>
    [
        .. problems
            .OrderBy(problem => problem.Severity)
            .ThenBy(problem => problem.At.File, StringComparer.Ordinal)
            .ThenBy(problem => problem.At.Line)
            .ThenBy(problem => problem.At.Column)
            .ThenBy(problem => problem.Code, StringComparer.Ordinal),
    ];

    private static ParsedFile? Find(ParsedFile[] parsed, string name) => Array.Find(parsed, file => file.Name == name);

    private static ParsedFile[] Parsed(ParsedFile[] parsed, DataFileKind kind) =>
        Array.FindAll(parsed, file => file.Kind == kind && file.Root is not null);

    // The default of its type when the file is missing or could not be parsed, which is an error of its own.
    private static T? National<T>(ParsedFile[] parsed, string name, Func<YamlNode, FileReading, T> read) =>
        Find(parsed, name) is { Root: { } root } file ? read(root, file.Reading) : default;

    // Each file has its own reading, so no two threads share anything that changes, and results keep their order.
    private static TResult[] InParallel<TItem, TResult>(TItem[] items, Func<TItem, TResult> read)
    {
        TResult[] results = new TResult[items.Length];
        Parallel.For(0, items.Length, i => results[i] = read(items[i]));
        return results;
    }
}

using PeerAtlas.Policy.Dates;
using System.Collections.Immutable;
using PeerAtlas.Policy.Advocacy;
using PeerAtlas.Policy.Billing;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.Contacts;
using PeerAtlas.Policy.Criteria;
using PeerAtlas.Policy.Documents;
using PeerAtlas.Policy.Glossary;
using PeerAtlas.Policy.Seeds;
using PeerAtlas.Policy.Sources;
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
    /// <param name="today">The days that it is on Earth, against which dates are judged.</param>
    /// <param name="folder">The data folder, as in messages, with a slash.</param>
    /// <param name="earlier">What an earlier reading left, for who reads again and again, one reading at a time; null for none.</param>
    public static AtlasReading Read(IEnumerable<DataFile> files, Today today, string folder = "data/", EarlierFacts? earlier = null)
    {
        DataFile[] inOrder = [.. files.OrderBy(file => file.Name, StringComparer.Ordinal)];
        ParsedFile[] parsed = InParallel(inOrder, file => ParsedFile.Of(file, today, earlier?.Trees));
        earlier?.Begin(parsed, today);
        Atlas atlas = Assemble(parsed, acrossFiles: true, earlier);
        ImmutableArray<Problem> problems = InOrder(
            parsed.SelectMany(file => file.Reading.Problems).Concat(MissingFiles(inOrder, folder)));
        return new AtlasReading(problems.Any(problem => problem.Severity == Severity.Error) ? null : atlas, problems);
    }

    /// <summary>The codebook alone, whatever is wrong with other files; null with the problems that keep it from being read.</summary>
    /// <param name="files">The files below the data folder, in any order.</param>
    /// <param name="today">The days that it is on Earth, against which dates are judged.</param>
    /// <param name="folder">The data folder, as in messages, with a slash.</param>
    public static (Codebook? Codebook, ImmutableArray<Problem> Problems) ReadCodebook(IReadOnlyCollection<DataFile> files, Today today, string folder = "data/")
    {
        if (files.FirstOrDefault(file => file.Name == DataLayout.Codebook) is not { } codebook)
        {
            return (null, InOrder(MissingFiles([.. files], folder).Where(problem => problem.At.File.EndsWith(DataLayout.Codebook, StringComparison.Ordinal))));
        }

        ParsedFile parsed = ParsedFile.Of(codebook, today);
        CodebookReading? reading = parsed.Root is { } root ? CodebookReader.Read(root, parsed.Reading) : null;
        ImmutableArray<Problem> problems = InOrder(parsed.Reading.Problems);
        return (problems.Any(problem => problem.Severity == Severity.Error) ? null : reading?.Codebook, problems);
    }

    /// <summary>
    /// Makes the atlas of files that are parsed, and reports what is wrong with each in its own reading. Where that is an error the atlas has
    /// stand-ins for what could not be read.
    /// </summary>
    /// <param name="parsed">The files, in order of their names.</param>
    /// <param name="acrossFiles">Whether files are held to each other too.</param>
    /// <param name="earlier">What an earlier reading left; null for none.</param>
    internal static Atlas Assemble(ParsedFile[] parsed, bool acrossFiles = false, EarlierFacts? earlier = null)
    {
        ParsedFile? codebookFile = Find(parsed, DataLayout.Codebook);
        CodebookReading? codebook = codebookFile?.Root is { } root ? Read(codebookFile, earlier, () => CodebookReader.Read(root, codebookFile.Reading)) : null;
        Terminology terms = codebook?.Terminology ?? Terminology.Unknown;
        SharedSources shared = ReadShared(parsed, terms, earlier);
        BillingCodes? codes = National(parsed, earlier, DataLayout.Codes, (node, file) => BillingCodesReader.Read(node, file, shared));
        terms = terms with { GroupModifiers = [.. (codes?.Modifiers ?? []).Where(modifier => modifier.MarksGroup).Select(modifier => modifier.Name)] };

        (StateReading State, FileReading File)[] states = InParallel(
            Parsed(parsed, DataFileKind.State),
            file => (Read(file, earlier, () => StateReader.Read(file.Root!, DataLayout.StemOf(file.Name), file.Reading, terms, shared)), file.Reading));
        (Survey? Survey, FileReading File)[] surveys = InParallel(
            Parsed(parsed, DataFileKind.Survey),
            file => (Read(file, earlier, () => SurveyReader.Read(file.Root!, DataLayout.StemOf(file.Name), file.Reading, terms, shared)), file.Reading));

        Atlas atlas = new(
            codebook?.Codebook!,
            [.. states.Select(state => state.State.State).OrderBy(state => state.Name, StringComparer.Ordinal)],
            [.. surveys.Select(survey => survey.Survey).OfType<Survey>().OrderBy(survey => survey.Id, StringComparer.Ordinal)],
            National(parsed, earlier, DataLayout.Guidance, (node, file) => GuidanceReader.Read(node, file, terms, shared)),
            codes!,
            National(parsed, earlier, DataLayout.Glossary, (node, file) => GlossaryReader.Read(node, file, shared)),
            National(parsed, earlier, DataLayout.Timeline, (node, file) => TimelineReader.Read(node, file, shared)),
            National(parsed, earlier, DataLayout.Criteria, (node, file) => CriteriaReader.Read(node, file, terms, shared)),
            National(parsed, earlier, DataLayout.Organizations, (node, file) => OrganizationReader.Read(node, file, terms, shared)))
        {
            NationalContacts = National(parsed, earlier, DataLayout.NationalContacts, (node, file) => NationalContactReader.Read(node, file, terms, shared)) is { IsDefault: false } contacts ? contacts : [],
            SharedSources = [.. shared.ById.Values.OrderBy(source => source.Id, StringComparer.Ordinal)],
            SeedPoints = National(parsed, earlier, DataLayout.SeedPoints, SeedReader.Read) is { IsDefault: false } points ? points : [],
        };

        if (acrossFiles)
        {
            CheckAcrossFiles(parsed, states, surveys, shared, atlas, terms);
        }

        return atlas;
    }

    // Several states cite these, so they are read before any of them.
    private static SharedSources ReadShared(ParsedFile[] parsed, Terminology terms, EarlierFacts? earlier)
    {
        ParsedFile[] files = Parsed(parsed, DataFileKind.Source);
        Source[] sources = InParallel(files, file =>
            Read(file, earlier, () => SourceReader.ReadShared(file.Root!, DataLayout.StemOf(file.Name), file.Reading, terms.SourceKinds)));
        return new SharedSources(
            sources.ToImmutableDictionary(source => source.Id, StringComparer.Ordinal),
            AllRead: files.Length == parsed.Count(file => file.Kind == DataFileKind.Source));
    }

    private static void CheckAcrossFiles(
        ParsedFile[] parsed,
        (StateReading State, FileReading File)[] states,
        (Survey? Survey, FileReading File)[] surveys,
        SharedSources shared,
        Atlas atlas,
        Terminology terms)
    {
        StateIdentity.Check(states);
        (Source Source, FileReading File)[] sources =
        [
            .. states.SelectMany(state => state.State.State.OwnSources.Select(source => (source, state.File))),
            .. shared.ById.Values.Select(source => (source, FileOf(parsed, source))),
            .. (atlas.BillingCodes?.Sources ?? []).Select(source => (source, Find(parsed, DataLayout.Codes)!.Reading)),
        ];
        OneDocument.Check(sources);
        if (!atlas.Guidance.IsDefault)
        {
            OneDocument.CheckGuidance(atlas.Guidance, Find(parsed, DataLayout.Guidance)!.Reading, sources.Select(each => each.Source));
        }

        OneDocument.CheckSurveys(states, atlas.Surveys);
        OneDocument.CheckSurveys(surveys);

        // What a file says that could not be read is unknown, not unsaid: no warnings about it then.
        bool allSurveys = atlas.Surveys.Length == parsed.Count(file => file.Kind == DataFileKind.Survey);
        bool allRead = parsed.All(file => file.Root is not null || file.Kind is DataFileKind.Other or DataFileKind.Misplaced);
        if (terms.Questions is not null && allSurveys)
        {
            Coverage.WarnOfHeadlines(states, terms.Questions.Values, atlas.Surveys);
        }

        AmountsApart.Warn(states);
        if (atlas.BillingCodes is { } codes)
        {
            Coverage.WarnOfCodes(states, codes.Codes);
        }

        if (allRead && allSurveys && atlas.BillingCodes is not null)
        {
            HashSet<Source> cited =
            [
                .. states.SelectMany(state => state.State.State.Sources), .. atlas.Surveys.Select(survey => survey.Source),
                .. atlas.NationalContacts.SelectMany(contact => contact.Claim.Sources),
                .. atlas.BillingCodes.Codes.SelectMany(code => code.Examples.Select(example => example.Source).Prepend(code.Source)),
            ];
            HashSet<string> addresses = [.. NationalAddresses(atlas).Select(SourceAddress.KeyOf)];
            Coverage.WarnOfUncited(shared.ById.Values.Where(source => !cited.Contains(source) && !addresses.Contains(SourceAddress.KeyOf(source.Url))).Select(source => (source, FileOf(parsed, source))));
            bool allListed = !atlas.Guidance.IsDefault && !atlas.Glossary.IsDefault && !atlas.Criteria.IsDefault && !atlas.Organizations.IsDefault;
            if (allListed && Find(parsed, DataLayout.SeedPoints) is { } seeds && parsed.All(file => !file.Reading.Problems.Any(problem => problem.Severity == Severity.Error)))
            {
                Coverage.ReportLostFacts(atlas, seeds.Reading);
            }
        }
    }

    // National files have addresses for what they cite, of documents of sources/ too. A file that could not be read has none.
    private static IEnumerable<string> NationalAddresses(Atlas atlas) =>
    [
        .. (atlas.Guidance.IsDefault ? [] : atlas.Guidance).SelectMany(document => document.SourceUrls),
        .. (atlas.Timeline.IsDefault ? [] : atlas.Timeline).SelectMany(milestone => milestone.SourceUrls),
        .. (atlas.Criteria.IsDefault ? [] : atlas.Criteria).SelectMany(criterion => criterion.SourceUrls),
        .. (atlas.Organizations.IsDefault ? [] : atlas.Organizations).Select(organization => organization.SourceUrl),
        .. (atlas.Glossary.IsDefault ? [] : atlas.Glossary).Select(entry => entry.SourceUrl).OfType<string>(),
        .. atlas.BillingCodes.Modifiers.Select(modifier => modifier.SourceUrl),
        .. atlas.BillingCodes.Codes.Select(code => code.SourceUrl),
    ];

    private static FileReading FileOf(ParsedFile[] parsed, Source shared) =>
        Array.Find(parsed, file => file.Kind == DataFileKind.Source && DataLayout.StemOf(file.Name) == shared.Id)!.Reading;

    private static IEnumerable<Problem> MissingFiles(DataFile[] files, string typed)
    {
        string folder = files.Length == 0 ? typed : files[0].Path[..^files[0].Name.Length];
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
    private static T? National<T>(ParsedFile[] parsed, EarlierFacts? earlier, string name, Func<YamlNode, FileReading, T> read) =>
        Find(parsed, name) is { Root: { } root } file ? Read(file, earlier, () => read(root, file.Reading)) : default;

    private static T Read<T>(ParsedFile file, EarlierFacts? earlier, Func<T> read) => earlier is null ? read() : earlier.Of(file, read);

    // Each file has its own reading, so no two threads share anything that changes, and results keep their order.
    private static TResult[] InParallel<TItem, TResult>(TItem[] items, Func<TItem, TResult> read)
    {
        TResult[] results = new TResult[items.Length];
        Parallel.For(0, items.Length, i => results[i] = read(items[i]));
        return results;
    }
}

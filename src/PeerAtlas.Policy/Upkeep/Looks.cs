using System.Collections.Immutable;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Dates;
using PeerAtlas.Policy.Files;
using PeerAtlas.Policy.Sources;
using PeerAtlas.Policy.Yaml;

namespace PeerAtlas.Policy.Upkeep;

/// <summary>Somebody opened sources on a day and found that they still say so: what becomes of their files.</summary>
/// <param name="Changed">The files that change, each with its new bytes; none while there is a refusal.</param>
/// <param name="Refusals">Why nothing can be written, one line each, with its place.</param>
public sealed record Looks(ImmutableArray<DataFile> Changed, ImmutableArray<string> Refusals)
{
    private const string Key = "checked";
    private static readonly string[] After = ["title", "publisher", "url", "kind", "published"];

    /// <summary>
    /// Writes the day under <c>checked</c> of each source, all or none, and leaves every other byte as it is. What comes out is read again: it must
    /// say the same but for these days, and have no error, or nothing changes. A source that has the day already changes nothing.
    /// </summary>
    /// <param name="files">All files of the data folder, without errors.</param>
    /// <param name="sources">The sources, as read from these files.</param>
    /// <param name="day">The day of the look.</param>
    /// <param name="today">The days that it is on Earth; a look cannot lie after the last of them.</param>
    public static Looks Of(ImmutableArray<DataFile> files, IEnumerable<Source> sources, DateOnly day, Today today)
    {
        // From the end of a file to its beginning, so that the places of those still to come stay.
        ImmutableArray<Source> wanted = [.. sources.Distinct().OrderByDescending(source => source.At.Line).ThenByDescending(source => source.At.Column)];
        ImmutableArray<string> refusals = [.. wanted.Reverse().Select(source => Refusal(source, day, today)).OfType<string>()];
        Dictionary<string, DataFile> changed = new(StringComparer.Ordinal);
        foreach (Source source in refusals.IsEmpty ? wanted.Where(source => source.Checked != FactDate.On(day)) : [])
        {
            DataFile file = changed.GetValueOrDefault(source.At.File) ?? files.First(each => each.Path == source.At.File);
            if (Written(file, source, day) is not { } content)
            {
                refusals = refusals.Add($"{source.At}: the day could not be put into '{source.Id}' without touching what else the file says; write '{Key}: {day:yyyy-MM-dd}' there by hand");
                continue;
            }

            changed[source.At.File] = file with { Content = content };
        }

        if (refusals.IsEmpty && changed.Count > 0)
        {
            ImmutableArray<Problem> wrong = [.. AtlasReader.Read(files.Select(file => changed.GetValueOrDefault(file.Path) ?? file), today).Problems.Where(problem => problem.Severity == Severity.Error)];
            refusals = [.. wrong.Select(problem => $"{problem} (with the day of the look in place)")];
        }

        return refusals.IsEmpty ? new Looks([.. changed.Values.OrderBy(file => file.Name, StringComparer.Ordinal)], []) : new Looks([], refusals);
    }

    private static string? Refusal(Source source, DateOnly day, Today today) =>
        day > today.Last ? $"{source.At}: '{source.Id}': {day:yyyy-MM-dd} is after today ({today.Last:yyyy-MM-dd}); nobody has looked yet"
        : source.Published is { } published && day < published.FirstDay ? $"{source.At}: '{source.Id}' was published {published}, after {day:yyyy-MM-dd}; correct one of the two"
        : source.Checked is { } earlier && day < earlier.FirstDay ? $"{source.At}: '{source.Id}' was checked {earlier}, later than {day:yyyy-MM-dd}; 'checked' is the day of the last look"
        : null;

    private static byte[]? Written(DataFile file, Source source, DateOnly day)
    {
        string value = FactDate.On(day).ToString();
        return YamlSplice.With(file, source.At, Key, value, After) is { } content
            && YamlFile.Read(file).Root is { } before
            && YamlFile.Read(file with { Content = content }).Root is { } after
            && YamlSameness.ButFor(before, after, source.At, Key, value)
                ? content
                : null;
    }
}

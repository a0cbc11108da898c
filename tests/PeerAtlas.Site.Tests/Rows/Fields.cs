using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using PeerAtlas.Policy.Billing;
using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.Contacts;
using PeerAtlas.Policy.Credentials;
using PeerAtlas.Policy.Dates;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.Sources;
using PeerAtlas.Policy.Terms;
using PeerAtlas.Site.Billing;
using PeerAtlas.Site.Wording;

namespace PeerAtlas.Site.Tests.Rows;

/// <summary>A field of a record, with the forms in which its value may stand.</summary>
/// <param name="Path">From the record to it: <c>Claim.Said.Note</c>.</param>
/// <param name="OnPage">As a reader is told it.</param>
/// <param name="InTable">As a cell has it.</param>
/// <param name="InApi">As the API has it.</param>
internal sealed record Field(string Path, string[] OnPage, string[] InTable, string[] InApi)
{
    /// <summary>True for a field that the file left out.</summary>
    public bool IsEmpty => OnPage.Length == 0;
}

/// <summary>Everything that a file can say in a record of the program, found by looking at the record.</summary>
internal static partial class Fields
{
    // Not said by a file of a state: where it stands, whose word it is, what surveys say beside it, by what address it is known (which the
    // page is asked for). Requirements are records of their own.
    private static readonly string[] NotSaid = ["At", "Origin", "Others", "Id", "Anchor", "Requirements", "EqualityContract"];

    // Choices between fixed words: what a reader is told, and what a program is.
    private static readonly Dictionary<object, (string Page, string File)> Choices = new()
    {
        [CredentialLevel.Advanced] = ("Builds on the full credential", "advanced"),
        [Audience.Members] = ("for members", "members"),
        [SessionSize.Both] = ("One to one or in a group", "both"),
        [Reading.Inferred] = ("our reading of the source", "inferred"),
    };

    /// <summary>All fields of a record, those of its parts included.</summary>
    public static IEnumerable<Field> Of(object record) => Of("", record);

    private static IEnumerable<Field> Of(string path, object? value) => value switch
    {
        null => [new Field(path, [], [], [])],
        string text => [Same(path, text)],
        decimal amount => [new Field(path, [Amounts.Grouped(amount), Amounts.DollarsAndCents(amount)], [Plain(amount), Amounts.Grouped(amount)], [Plain(amount)])],
        FactDate date => [new Field(path, [date.InWords()], [date.ToString(), date.InWords()], [date.ToString()])],
        Term term when path == nameof(BillingEntry.PriorAuthorization) => [new Field(path, [term.NeedInWords()], [term.Id], [term.Id])],
        Term term => [new Field(path, [term.Name], [term.Id, term.Name], [term.Id, term.Name])],
        AnswerValue.Coded coded => [.. Of($"{path}.Terms", coded.Terms), .. coded.Kind is null ? [] : Of($"{path}.Kind", coded.Kind)],
        ContactRole role => Of(path, role.Term),
        // In full it stands among the sources of the page; here, by its number there.
        Source source => [new Field(path, [source.Publisher], [source.Url, source.Publisher], [source.Id])],
        AnswerValue.Text text => [Same(path, text.Words)],
        AnswerValue.Number number => [.. Of(path, number.Amount), .. number.Per is null ? [] : Of($"{path}.Per", number.Per)],
        Enum choice when Choices.TryGetValue(choice, out var words) => [new Field(path, [words.Page], [words.File], [words.File])],
        // The first of a choice is what stands where a file says nothing; any other needs its words above.
        Enum choice => [Convert.ToInt32(choice, CultureInfo.InvariantCulture) == 0 ? new Field(path, [], [], []) : throw new NotSupportedException($"{path}: in what words is {choice} told?")],
        Period period => Of($"{path}.Years", period.Years),
        IEnumerable many => many.Cast<object>().ToList() is { Count: > 0 } items
            ? items.SelectMany((item, i) => Of($"{path}[{i}]", item))
            : [new Field(path, [], [], [])],
        _ when value.GetType().Namespace!.StartsWith("PeerAtlas.", StringComparison.Ordinal) => Said(value.GetType())
            .Select(property => (Path: path.Length == 0 ? property.Name : $"{path}.{property.Name}", Property: property))
            .Where(field => !NotSaidBeside().IsMatch(field.Path))
            .SelectMany(field => Of(field.Path, field.Property.GetValue(value))),
        _ => throw new NotSupportedException($"{path}: in what words is a {value.GetType().Name} told?"),
    };

    // What disputes, preceded or will follow a fact has fewer keys than the fact (see FactForm).
    [GeneratedRegex(@"\b(Disputed\[\d+\]\.(Since|Reading|Quote)|Earlier\[\d+\]\.Said\.(AsOf|Reading|Quote)|Announced\.Said\.(AsOf|Since|Reading|Quote))$")]
    private static partial Regex NotSaidBeside();

    // What a record works out from its other fields cannot be set.
    private static IEnumerable<PropertyInfo> Said(Type type) => type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(property => property.SetMethod is not null && !NotSaid.Contains(property.Name));

    private static Field Same(string path, string text) => new(path, [text], [text], [text]);

    private static string Plain(decimal amount) => AnswerValue.Number.Plain(amount);
}

using System.Collections.Immutable;

namespace PeerAtlas.Policy.Yaml;

/// <summary>
/// What may stand under a key. The readers of values hold it; this tells it to editors and in the documentation, so it must name no
/// less than what they take.
/// </summary>
internal abstract record Form
{
    /// <summary>Free words.</summary>
    public static readonly Form Words = new FreeWords(MayBeEmpty: false);

    /// <summary>Free words, which may also be none.</summary>
    public static readonly Form WordsOrNone = new FreeWords(MayBeEmpty: true);

    /// <inheritdoc cref="IdValue"/>
    public static readonly Form Id = new Shaped("an id: lower-case letters and digits joined by hyphens", "some-id-2", "^[a-z0-9]+(-[a-z0-9]+)*$", LargestExact);

    /// <inheritdoc cref="UrlValue"/>
    public static readonly Form Address = new Shaped("an address", "https://example.gov/page", @"^[hH][tT][tT][pP][sS]?://[^\s\\<>""`{}|^]+$");

    /// <summary>An address, or the id of a shared source that stands for its address.</summary>
    public static readonly Form CitedAddress = new Shaped("an address, or the id of a file of `sources/`", "gao-19-41",
        @"^([hH][tT][tT][pP][sS]?://[^\s\\<>""`{}|^]+|[a-z0-9]+(-[a-z0-9]+)*)$");

    /// <inheritdoc cref="PhoneValue"/>
    public static readonly Form Phone = new Shaped("a phone number", "208-555-0100", PhonePattern, 19_999_999_999) { AlsoFrom = 100 };

    /// <inheritdoc cref="EmailValue"/>
    public static readonly Form Email = new Shaped("an e-mail address", "peers@example.gov", @"^[^@\s]+@[^@\s]+\.[^@\s]+$");

    /// <summary>A year, a month or a day.</summary>
    public static readonly Form Date = new Shaped("a date: YYYY, YYYY-MM or YYYY-MM-DD", "2024-07-01", $"^{Year}(-(0[1-9]|1[0-2])|-{DayOfYear})?$", 9999) { AlsoFrom = 1900 };

    /// <summary>A day.</summary>
    public static readonly Form Day = new Shaped("a day: YYYY-MM-DD", "2025-11-20", $"^{Year}-{DayOfYear}$");

    /// <summary>A quotation.</summary>
    public static readonly Form Quote = new Shaped($"at most {Facts.Evidence.LongestQuote} words", "Peer support is a covered service.", $@"^\s*\S+(\s+\S+){{0,{Facts.Evidence.LongestQuote - 1}}}\s*$");

    /// <summary>The time for which an amount stands.</summary>
    public static readonly Form Period = new Shaped("renewal, year, or a number of years", "2 years", "^(renewal|year|([2-9]|1[0-9]|20) years)$");

    /// <summary>A HCPCS or CPT code.</summary>
    public static readonly Form BillingCode = new Shaped("a billing code", "A1234", "^([A-V][0-9]{4}|[0-9]{5}|[0-9]{4}[FT])$", 99_999);

    /// <summary>A modifier of a billing code.</summary>
    public static readonly Form Modifier = new Shaped("a modifier", "HQ", "^[A-Z0-9]{2}$", 99);

    /// <summary>A modifier, or a range of them.</summary>
    public static readonly Form ModifierOrRange = new Shaped("a modifier, or a range", "U1-UD", "^[A-Z0-9]{2}(-[A-Z0-9]{2})?$", 99);

    /// <summary>The id of a source, or a list of ids.</summary>
    public static readonly Form SourceIds = new OneOrMany(new Shaped("the id of a source", "some-source", "^[a-z0-9]+(-[a-z0-9]+)*$", LargestExact));

    /// <summary>A number within bounds, both included.</summary>
    public static readonly Form Number = new Amount(0, NumberValue.Most);

    // The greatest whole number in digits that every program reads alike (RFC 8259, section 6).
    private const decimal LargestExact = 9_007_199_254_740_991;

    private const string Year = "(19|[2-9][0-9])[0-9]{2}";

    // Which day February has in which year is left to the reader.
    private const string DayOfYear = "((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))";

    // As PhoneValue has it: three digits; or ten with or without the 1 before them, or with capital letters for the last of them; and an extension.
    private const string PhonePattern =
        "^([0-9]{3}|[ +.()-]*(1[ +.()-]*)?[2-9]([ +.()-]*[0-9]){2}[ +.()-]*([2-9]([ +.()-]*[0-9]){6}|(?=[^a-z]*[A-Z])[2-9A-Z]([ +.()-]*[0-9A-Z]){6,11})[ +.()-]*)"
        + "([ ,]*([eE][xX][tT]([.]|[eE][nN][sS][iI][oO][nN])?|[xX])[ ]*[0-9]{1,6})?$";

    private Form()
    {
    }

    /// <summary>One of a few words that belong to the format itself.</summary>
    public static Form Word(params ImmutableArray<string> words) => new OneOf(words);

    /// <summary>A list.</summary>
    public static Form List(Form item) => new ListOf(item);

    /// <summary>An entry with known keys.</summary>
    public static Form Entry(Keys keys) => new EntryOf(keys);

    /// <summary>See <see cref="Words"/>.</summary>
    /// <param name="MayBeEmpty">True where no words are words, too.</param>
    public sealed record FreeWords(bool MayBeEmpty) : Form;

    /// <summary>A text of a shape.</summary>
    /// <param name="What">What it is, with its article.</param>
    /// <param name="Example">One of it.</param>
    /// <param name="Pattern">The regular expression (ECMA-262) that it matches.</param>
    /// <param name="AlsoTo">The greatest whole number that one can be which YAML takes for a number, as a year; null where none is.</param>
    public sealed record Shaped(string What, string Example, string Pattern, decimal? AlsoTo = null) : Form
    {
        /// <summary>The least such number.</summary>
        public decimal AlsoFrom { get; init; }
    }

    /// <summary>See <see cref="Word"/>.</summary>
    /// <param name="Allowed">The words.</param>
    public sealed record OneOf(ImmutableArray<string> Allowed) : Form;

    /// <summary>A term with a meaning.</summary>
    /// <param name="Terms">The terms, with what each means.</param>
    public sealed record OneMeaning(ImmutableArray<(string Id, string Meaning)> Terms) : Form;

    /// <summary>A term of a list of the codebook.</summary>
    /// <param name="Vocabulary">The list: <c>source-kinds</c>.</param>
    public sealed record TermOf(string Vocabulary) : Form;

    /// <summary>A number.</summary>
    /// <param name="Least">The least.</param>
    /// <param name="Most">The greatest.</param>
    /// <param name="IsWhole">True where it has no parts.</param>
    public sealed record Amount(decimal Least, decimal Most, bool IsWhole = false) : Form;

    /// <summary>A list.</summary>
    /// <param name="Item">What each is.</param>
    public sealed record ListOf(Form Item) : Form;

    /// <summary>One, or a list of at least one.</summary>
    /// <param name="Item">What each is.</param>
    public sealed record OneOrMany(Form Item) : Form;

    /// <summary>Either of two.</summary>
    /// <param name="First">The one.</param>
    /// <param name="Second">The other.</param>
    public sealed record Either(Form First, Form Second) : Form;

    /// <summary>An entry with known keys.</summary>
    /// <param name="Keys">The keys.</param>
    public sealed record EntryOf(Keys Keys) : Form;

    /// <summary>Entries by a name that the file chooses.</summary>
    /// <param name="Name">What the name is.</param>
    /// <param name="Value">What stands under each.</param>
    public sealed record MapOf(Form Name, Form Value) : Form;

    /// <summary>What the question asks for that is answered, whichever it is.</summary>
    public sealed record Answer : Form;

    /// <summary>Facts by the ids of the codebook's questions.</summary>
    /// <param name="OfCredentials">True for its requirements, false for its questions of states.</param>
    public sealed record Answers(bool OfCredentials) : Form;

    /// <summary>The answer to any question, as a survey gives it by the state's code.</summary>
    public sealed record SurveyValues : Form;
}

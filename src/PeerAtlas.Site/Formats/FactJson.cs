using System.Collections.Immutable;
using System.Text.Json;
using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.Dates;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.Sources;
using PeerAtlas.Policy.States;
using PeerAtlas.Policy.Terms;
using PeerAtlas.Site.Pages;
using PeerAtlas.Site.Wording;

namespace PeerAtlas.Site.Formats;

/// <summary>Writes what every record is made of: values, dates, terms and sources.</summary>
internal static class FactJson
{
    public static void Date(this Utf8JsonWriter writer, string name, FactDate? date) => writer.Text(name, date?.ToString());

    public static void Text(this Utf8JsonWriter writer, string name, string? text)
    {
        if (text is null)
        {
            writer.WriteNull(name);
        }
        else
        {
            writer.WriteString(name, text);
        }
    }

    public static void Number(this Utf8JsonWriter writer, string name, decimal? number)
    {
        writer.WritePropertyName(name);
        if (number is { } amount)
        {
            writer.Number(amount);
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    /// <summary>Each column under its name: a number as a number, all else as words.</summary>
    public static void Columns<T>(this Utf8JsonWriter writer, IEnumerable<CsvColumn<T>> columns, T record)
    {
        foreach (CsvColumn<T> column in columns)
        {
            switch (column.Value(record))
            {
                case Cell.Number number:
                    writer.Number(column.Field.Name, number.Amount);
                    break;
                case Cell.Truth truth:
                    writer.WriteBoolean(column.Field.Name, truth.Holds);
                    break;
                case var cell:
                    writer.Text(column.Field.Name, cell?.Plain);
                    break;
            }
        }
    }

    public static void Reading(this Utf8JsonWriter writer, Reading reading) =>
        writer.WriteString("reading", reading == Policy.Facts.Reading.Stated ? "stated" : "inferred");

    /// <summary>One term as a word, many (where a question allows many) as a list, a number as a number, words as words.</summary>
    public static void Value(this Utf8JsonWriter writer, Question? question, AnswerValue value)
    {
        writer.WritePropertyName("value");
        switch (value)
        {
            case AnswerValue.Coded coded when question?.Kind is AnswerKind.FixedTerms { Many: true }:
                writer.WriteStartArray();
                foreach (Term term in coded.Terms)
                {
                    writer.WriteStringValue(term.Id);
                }

                writer.WriteEndArray();
                break;
            case AnswerValue.Coded coded:
                writer.WriteStringValue(coded.Terms[0].Id);
                break;
            case AnswerValue.Number number:
                writer.Number(number.Amount);
                break;
            default:
                writer.WriteStringValue(value.ToString());
                break;
        }
    }

    public static void Source(this Utf8JsonWriter writer, Source source)
    {
        writer.WritePropertyName("source");
        writer.SourceValue(source);
    }

    public static void SourceValue(this Utf8JsonWriter writer, Source source)
    {
        writer.WriteStartObject();
        writer.SourceMembers(source);
        writer.WriteEndObject();
    }

    /// <summary>The members of a source, of an object that has been begun.</summary>
    public static void SourceMembers(this Utf8JsonWriter writer, Source source)
    {
        writer.WriteString("key", source.Key());
        writer.WriteString("id", source.Id);
        writer.WriteString("title", source.Title);
        writer.WriteString("publisher", source.Publisher);
        writer.WriteString("url", source.Url);
        writer.Text("kind", source.KindId());
        writer.Date("published", source.Published);
        writer.WriteString("published_words", source.Published.OrUndated());
        writer.Date("checked", source.Checked);
        writer.Text("archived", source.Archived);
    }

    public static void Array<T>(this Utf8JsonWriter writer, string name, IEnumerable<T> items, Action<T> write)
    {
        writer.WriteStartArray(name);
        foreach (T item in items)
        {
            write(item);
        }

        writer.WriteEndArray();
    }

    /// <summary>A list of texts.</summary>
    public static void Texts(this Utf8JsonWriter writer, string name, IEnumerable<string> texts) =>
        writer.Array(name, texts, writer.WriteStringValue);

    /// <summary>A list of what all states have of one kind, each of which names its state.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="site">The site.</param>
    /// <param name="name">The name of the list.</param>
    /// <param name="of">What a state has.</param>
    /// <param name="write">Writes one of them; it is handed what writes the name of the state, to be called within its object.</param>
    public static void OfStates<T>(
        this Utf8JsonWriter writer, SiteContext site, string name, Func<State, IEnumerable<T>> of, Action<State, T, Action> write) =>
        writer.Array(name, site.Atlas.States.SelectMany(state => of(state).Select(entry => (state, entry))), row =>
            write(row.state, row.entry, () => writer.WriteString("state", row.state.Slug)));

    /// <summary>Under <c>es</c>, and by the name that it has in English too, what is said in Spanish; nothing where nothing is.</summary>
    public static void Spanish(this Utf8JsonWriter writer, string field, string? text)
    {
        if (text is null)
        {
            return;
        }

        writer.WriteStartObject("es");
        writer.WriteString(field, text);
        writer.WriteEndObject();
    }

    /// <summary>A list of facts in words.</summary>
    public static void Facts(this Utf8JsonWriter writer, string name, ImmutableArray<TextFact> facts, string stateUrl, DateOnly today) =>
        writer.Array(name, facts, fact =>
        {
            writer.WriteStartObject();
            writer.WriteString("value", fact.Words);
            writer.Claim(fact.Claim, null, stateUrl, today);
            writer.WriteEndObject();
        });

    private static void Number(this Utf8JsonWriter writer, decimal amount) =>
        writer.WriteRawValue(AnswerValue.Number.Plain(amount));
}

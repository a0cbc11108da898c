using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using PeerAtlas.Policy.Dates;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.Sources;
using PeerAtlas.Site.Offline;
using PeerAtlas.Site.Spanish;
using PeerAtlas.Site.Tests.Facts;
using PeerAtlas.Site.Tests.Running;
using PeerAtlas.Site.Wording;

namespace PeerAtlas.Site.Tests.Spanish;

/// <summary>
/// Every sentence in Spanish for whoever reviews them, beside the English where there is one. What changes with the facts stands in braces,
/// so that the file changes only with the words.
/// </summary>
internal static partial class SpanishReview
{
    private const string Beginning =
        """
        # What the site says in Spanish

        For a reviewer who speaks the Spanish of Latin America and the United States: plain words, the person first. What changes with the
        facts stands in braces. Words of the first tables are in `data/codebook.yml` and `data/national/contacts.yml` under `es`, the others in
        `src/PeerAtlas.Site/Spanish/` and `src/PeerAtlas.Site/Offline/`. A test holds this file; `PEERATLAS_WRITE_SPANISH=1 dotnet test --project tests/PeerAtlas.Site.Tests -c Release -- --filter-class "*SpanishReviewTests"`
        writes it anew.
        """;

    private static readonly string[] Keys = ["yes", "limited", "no", "unclear"];

    public static string Of(RealSite site)
    {
        StringBuilder text = new(Beginning + "\n");
        var codebook = RawYaml.OfData("codebook.yml");
        Table(text, "Signs", Signs.All.Select(sign => (sign.Word(), codebook["es"][Key(sign)].Text)));
        Table(text, "Topics", codebook["topics"].Items.Select(topic => (topic["name"].Text, topic["es"].Text)));
        foreach (var question in codebook["questions"].Items.Where(question => question["headline"].Exists))
        {
            Table(text, question["headline"].Text,
            [
                (question["headline"].Text, question["es"]["headline"].Text), (question["wording"].Text, question["es"]["wording"].Text),
                .. Keys.Select(key => (question["values"][key].Text, question["es"][key].Text)),
            ]);
        }

        Table(text, "States", codebook["es"]["states"].Entries.Select(state => (state.Key, state.Value.Text)));
        Table(text, "Whom to ask in every state", RawYaml.OfData("national/contacts.yml")["contacts"].Items.Where(contact => contact["es"].Exists)
            .Select(contact => (contact["note"].Text, contact["es"].Text)));
        Table(text, "What to beware of", Enum.GetValues<Caveat>().Select(caveat => (caveat.Words(), caveat.InSpanish())));
        Table(text, "On what an answer rests", Bases(site));
        Table(text, "A copy, read without a network", [(OfflineWords.Copy, OfflineWords.CopyInSpanish), (OfflineWords.Old, OfflineWords.OldInSpanish)]);
        Table(text, "Where there is no page", [("This address leads to no page.", SpanishWay.Words), ("Open the page in Spanish", SpanishWay.Name)]);
        text.Append("\n## The page\n\n");
        foreach (var line in Lines(site.Page("/es/")).Distinct())
        {
            text.Append("- ").Append(line).Append('\n');
        }

        return text.ToString();
    }

    // Each run of text that is Spanish: what stands in an element that says it is English is left out, and so are numbers to call.
    private static IEnumerable<string> Lines(IDocument page) =>
    [
        page.Title!, page.QuerySelector("meta[name=description]")!.GetAttribute("content")!,
        .. page.Body!.Descendants<IText>()
            .Where(text => text.ParentElement!.Closest("[lang]")!.LocalName == "html" && text.ParentElement!.Closest("script, .phone, .note-number, h3") is null)
            .Select(text => Kept(Words.Normal(text.Data))).Where(line => line.Any(char.IsLetter) && !line.StartsWith("{respuesta}, ", StringComparison.Ordinal)),
    ];

    // Every one that an answer could have, so that no fact that changes calls for a line that is not here.
    private static IEnumerable<(string English, string Spanish)> Bases(RealSite site)
    {
        var said = site.Atlas.States.SelectMany(state => state.Answers.Values).First(claim => claim.Said.Value.Sign == Sign.Yes).Said;
        return from mark in new[] { SourceMark.None, SourceMark.Survey, SourceMark.Trade }
               from reading in new[] { Reading.Stated, Reading.Inferred }
               from date in new[] { FactDate.On(site.Context.Today), (FactDate?)null }
               let evidence = said with { Sources = [said.Source with { Kind = said.Source.Kind with { Mark = mark } }], Reading = reading, AsOf = date }
               let pair = (English: evidence.Basis(), Spanish: evidence.BasisInSpanish())
               where pair.Spanish is not null
               group pair by pair.Spanish into same
               select (Number().Replace(same.First().English!, "{number}"), Number().Replace(same.Key!, "{número}"));
    }

    private static string Kept(string line) => Number().Replace(Date().Replace(Page().Replace(FirstWord().Replace(line, "{respuesta}, "), "$1{estado}$2"), "{fecha}"), "{número}");

    private static string Key(Sign sign) => sign == Sign.Absent ? "absent" : Keys[(int)sign];

    private static void Table(StringBuilder text, string title, IEnumerable<(string English, string Spanish)> rows)
    {
        text.Append($"\n## {title}\n\n| English | Spanish |\n|---|---|\n");
        foreach (var (english, spanish) in rows)
        {
            text.Append($"| {english} | {spanish} |\n");
        }
    }

    [GeneratedRegex("^(Sí|En parte|No está claro|No), ")]
    private static partial Regex FirstWord();

    [GeneratedRegex("^(La página de ).+(, con notas y fuentes, en inglés)$")]
    private static partial Regex Page();

    [GeneratedRegex(@"(1\.º de |\d+ de )?(enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre) de \d{4}|^\d{4}$")]
    private static partial Regex Date();

    [GeneratedRegex(@"(?<!\d)(?!988|62640|3 años|120|10 [ap])\d+(?!\d)")]
    private static partial Regex Number();
}

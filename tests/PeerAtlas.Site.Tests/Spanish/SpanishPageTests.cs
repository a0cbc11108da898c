using PeerAtlas.Policy.Contacts;
using PeerAtlas.Site.Tests.Facts;
using PeerAtlas.Site.Tests.Running;
using Xunit;

namespace PeerAtlas.Site.Tests.Spanish;

/// <summary>The page in Spanish: the main answers of every state with their doubts, whom to call, and what is English told as English.</summary>
public sealed class SpanishPageTests(RealSite site)
{
    private const string Address = "/es/";

    private static readonly RawYaml Codebook = RawYaml.OfData("codebook.yml");

    private static IReadOnlyList<RawYaml> Headlines => [.. Codebook["questions"].Items.Where(question => question["headline"].Exists)];

    [Fact]
    public void Every_state_has_its_main_answers_in_the_words_of_the_codebook()
    {
        Findings findings = new();
        foreach (var (slug, state) in RawStates.All)
        {
            var answers = site.Page(Address).GetElementById(slug)!.QuerySelectorAll(".spanish-answers > li").ToList();
            foreach (var (question, shown) in Headlines.Zip(answers))
            {
                var value = RawAnswer.Of(state, question["id"].Text)?.Values[0];
                var read = shown.QuerySelector(".says")!.Reads();
                findings.Check(read.StartsWith(Codebook["es"][value ?? "absent"].Text, StringComparison.Ordinal), () => $"{slug}: “{read}” is not {value}");
                findings.Check(value is null || read.EndsWith(question["es"][value].Text, StringComparison.Ordinal), () => $"{slug}: “{read}” lacks its sentence");
            }

            findings.Check(answers.Count == Headlines.Count, () => $"{slug}: {answers.Count} answers");
        }

        findings.AssertNone();
    }

    [Fact]
    public void A_state_leads_to_its_page_and_tells_a_number_for_members_or_none_and_never_one_for_providers()
    {
        Findings findings = new();
        foreach (var state in site.Atlas.States)
        {
            var shown = site.Page(Address).GetElementById(state.Slug)!;
            var phone = shown.QuerySelector(".member-line .phone")?.Reads();
            var forMembers = state.Contacts.Where(contact => contact.For != Audience.Providers && contact.Phone is not null && contact.Role.Pays).ToList();
            findings.Check(phone is null ? forMembers.Count == 0 : forMembers.Any(contact => contact.Phone == phone), () => $"{state.Slug}: {phone}");
            findings.Check(
                phone is null || !forMembers.Any(contact => contact.For == Audience.Members && contact.Role.RunsMedicaid) || forMembers.Any(contact => contact.For == Audience.Members && contact.Phone == phone),
                () => $"{state.Slug}: {phone} is not the line for members");
            findings.Check(
                shown.QuerySelectorAll(".member-line .phone").Select(line => line.Reads()).All(number => forMembers.Any(contact => contact.Phone == number))
                    && shown.QuerySelectorAll(".member-line .phone").Length == Math.Min(3, forMembers.Count),
                () => $"{state.Slug}: other lines than those for members");
            findings.Check(
                shown.QuerySelectorAll(".member-line .aside").All(note => note.GetAttribute("lang") == "en"), () => $"{state.Slug}: a note is not told as English");
            findings.Check(shown.QuerySelector($"a[hreflang=en][href='/states/{state.Slug}/']") is not null, () => $"{state.Slug}: no link");
        }

        findings.AssertNone();
    }

    [Theory]
    [InlineData("no, source: poll", "No, según un estudio nacional de 2025.", "abril de 2025")]
    [InlineData("no, source: blog", "No, según una publicación comercial de 2026.", "enero de 2026")]
    [InlineData("no, source: own, reading: inferred", "No, según nuestra lectura.", "5 de marzo de 2026")]
    [InlineData("no, source: blog, reading: inferred", "No, según nuestra lectura de una publicación comercial de 2026.", "enero de 2026")]
    [InlineData("no, source: plain", "No.", "sin fecha")]
    [InlineData("no, source: old", "No.", "abril de 2019", "tiene más de 3 años")]
    [InlineData("no, source: own, disputed: [ { value: yes, source: plain } ]", "No.", "5 de marzo de 2026", "las fuentes no dicen lo mismo")]
    [InlineData("no, source: own, announced: { value: yes, from: 2027-05, source: own }", "No.", "5 de marzo de 2026", "se anunció un cambio")]
    [InlineData("no, source: own, announced: { value: yes, from: 2026-05, source: own }", "No.", "5 de marzo de 2026", "se anunció un cambio y no lo hemos confirmado")]
    [InlineData("unclear, note: So it is., source: poll", "No está claro.", "abril de 2025", "viene de una encuesta")]
    public void A_doubt_stands_beside_its_value(string fact, string first, params string[] line)
    {
        var answer = Small(new SmallAtlas().Idaho(
            $"""
              poll: {"{"} title: A poll, publisher: The pollsters, url: "https://poll.example/", kind: survey, published: 2025-04 {"}"}
            answers: {"{"} medicaid-adults: {"{"} value: {fact} {"}"} {"}"}
            """)).Page(Address).QuerySelector("#idaho .spanish-answers > li")!;
        Assert.Equal(first, answer.QuerySelector("strong")!.Reads());
        Assert.Equal(line, answer.QuerySelectorAll(".surety span").Select(part => part.Reads()));
        Assert.Equal("en", answer.QuerySelector(".surety a")!.GetAttribute("lang"));
    }

    [Fact]
    public void What_nobody_has_read_is_no_no()
    {
        var answer = Small(new SmallAtlas()).Page(Address).QuerySelector("#ohio .spanish-answers > li")!;
        Assert.Equal("Todavía no se ha investigado. Adultos: no hemos leído una fuente que lo diga. Eso no quiere decir que no.", answer.Reads());
    }

    [Fact]
    public void The_country_is_counted_and_a_count_is_a_least_number_while_an_answer_is_open()
    {
        foreach (var (question, item) in Headlines.Zip(site.Page(Address).QuerySelectorAll("section[aria-labelledby=pais] li")))
        {
            var words = new[] { "yes", "limited", "no", "unclear", "absent" }.Select(key => Codebook["es"][key].Text);
            var told = RawSigns.WithLeast(question["id"].Text).Zip(words, (sign, word) => $"{word}: {(sign.Least.Length > 0 ? "al menos " : "")}{sign.Sign.Count}").ToList();
            told[0] += $" de {RawStates.Counted}";
            Assert.EndsWith($"{question["es"]["headline"].Text}. {string.Join("; ", told)}.", item.Reads(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Notes_of_national_contacts_are_Spanish_or_are_marked_as_English()
    {
        foreach (var (contact, item) in RawYaml.OfData("national/contacts.yml")["contacts"].Items.Zip(site.Page(Address).QuerySelectorAll(".national > li")))
        {
            var note = item.QuerySelector(".note")!;
            Assert.Equal(contact["es"].TextOrNull ?? contact["note"].Text, note.Reads());
            Assert.Equal(contact["es"].Exists ? null : "en", note.GetAttribute("lang"));
        }
    }

    [Fact]
    public void Every_page_leads_to_it_and_it_and_the_home_page_name_each_other_as_their_translations()
    {
        var link = site.Page("/states/").QuerySelector(".site-header a[hreflang=es]")!;
        Assert.Equal((Address, "es", "Español"), (link.GetAttribute("href"), link.GetAttribute("lang"), link.Reads()));
        foreach (var path in new[] { "/", Address })
        {
            Assert.Equal(
                ["en-US https://peeratlas.example/", "es https://peeratlas.example/es/"],
                site.Page(path).QuerySelectorAll("link[hreflang]").Select(each => $"{each.GetAttribute("hreflang")} {each.GetAttribute("href")}").Order());
        }

        Assert.Equal(4, site.Text("sitemap.xml").Split("hreflang=").Length - 1);
        Assert.Equal("es", site.Page(Address).DocumentElement.GetAttribute("lang"));
    }

    [Fact]
    public void A_codebook_without_Spanish_has_no_such_page_and_no_link_to_it()
    {
        var small = new SmallAtlas().Render();
        Assert.DoesNotContain(small.Files, file => file.Path.StartsWith("es/", StringComparison.Ordinal));
        Assert.Null(small.Page("/").QuerySelector("[hreflang]"));
    }

    [Fact]
    public void Terms_are_not_explained_in_English_within_it() => Assert.Null(site.Page(Address).QuerySelector("main a[href^='/glossary/']"));

    private static RenderedSite Small(SmallAtlas atlas) => atlas.Data("codebook.yml", "es: { yes: Sí, limited: En parte, no: No, unclear: No está claro, absent: Todavía no se ha investigado }\n" + SmallAtlas.Codebook
        .Replace("intro: What Medicaid pays for.", "intro: What Medicaid pays for., es: Cobertura", StringComparison.Ordinal)
        .Replace("intro: How a person becomes certified.", "intro: How a person becomes certified., es: Certificación", StringComparison.Ordinal)
        .Replace("headline: Adults\n", "headline: Adults\n    es: { headline: Adultos, wording: ¿Lo paga?, yes: Lo paga., limited: A veces., no: No lo paga., unclear: No se sabe. }\n", StringComparison.Ordinal)
        .Replace("headline: Youth\n", "headline: Youth\n    es: { headline: Jóvenes, wording: ¿Lo paga?, yes: Lo paga., limited: A veces., no: No lo paga., unclear: No se sabe. }\n", StringComparison.Ordinal)).Render();
}

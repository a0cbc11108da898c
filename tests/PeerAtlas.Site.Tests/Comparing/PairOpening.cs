using AngleSharp.Dom;
using PeerAtlas.Site.Tests.Facts;
using PeerAtlas.Site.Tests.Running;

namespace PeerAtlas.Site.Tests.Comparing;

/// <summary>What the first paragraphs of a pair say of training, of credentials from elsewhere and of doubts, held against the files of its two states.</summary>
internal sealed class PairOpening(string path, IDocument page, RawYaml[] states, Findings findings)
{
    private static RawCodebook Codebook => RawData.OfRepository.Codebook;

    private readonly RawFacts[] facts = [.. states.Select(state => new RawFacts(state, RawData.OfRepository))];
    private readonly string lede = page.QuerySelector(".lede")!.Reads();

    public void Check()
    {
        var (training, accepts) = (Known("training"), Known("reciprocity"));
        Training(training);
        Accepts(accepts);
        Doubts(training, accepts);
    }

    // The first kind of work of the page for which one of the two is known.
    private (string Population, RawYaml?[] Credentials, RawYaml?[] Facts)? Known(string role)
    {
        var requirement = Codebook.OfRole(role)!;
        foreach (var heading in page.QuerySelectorAll("h3[id^=credential-]"))
        {
            RawYaml?[] credentials = [.. NamedUnder(heading).Select((name, i) => states[i]["credentials"].Items.FirstOrDefault(credential => Words.Normal(credential["name"].Text) == name))];
            RawYaml?[] known = [.. credentials.Select(credential => credential?["requirements"][requirement] is { Exists: true } fact ? fact : null)];
            if (known.Any(fact => fact is not null && fact["value"].TextOrNull != "unclear"))
            {
                return (heading.Id!["credential-".Length..], credentials, known);
            }
        }

        return null;
    }

    private static List<string> NamedUnder(IElement heading)
    {
        for (var part = heading.NextElementSibling; part is not null && part.LocalName != "h3"; part = part.NextElementSibling)
        {
            if (part.QuerySelectorAll("tr").FirstOrDefault(row => row.QuerySelector("th")?.Reads() == "Credential") is { } row)
            {
                return [.. row.QuerySelectorAll("td").Select(cell => cell.Reads())];
            }
        }

        return [];
    }

    private void Training((string Population, RawYaml?[] Credentials, RawYaml?[] Facts)? known)
    {
        if (known is not { } row)
        {
            Expect(!lede.Contains("To be certified", StringComparison.Ordinal), "nothing on training");
            return;
        }

        var work = Codebook.Trait("populations", row.Population, "work").Text;
        var hours = row.Facts.Select((fact, i) => fact is null ? null : Hours(fact, row.Credentials[i]!)).ToArray();
        var told = row.Facts.Select((fact, i) => fact is null ? null : Mark(fact, i)).ToArray();
        var kind = RawPlaces.Both([.. states]);
        var expected = (hours[0], hours[1]) switch
        {
            ({ } one, { } other) when one == other && told[0] + told[1] is "" => $"a person needs {one} of training in both {kind}.",
            ({ } one, { } other) => $"{Name(0)} asks for {one} of training{told[0]}, {Name(1)} for {other}{told[1]}.",
            ({ } one, _) => $"{Name(0)} asks for {one} of training{told[0]}; {Name(1)} is not yet researched.",
            (_, { } other) => $"{Name(1)} asks for {other} of training{told[1]}; {Name(0)} is not yet researched.",
            _ => "",
        };
        Expect(lede.Contains($"To be certified {work}, {expected}", StringComparison.Ordinal), $"“To be certified {work}, {expected}”");
    }

    private void Accepts((string Population, RawYaml?[] Credentials, RawYaml?[] Facts)? known)
    {
        if (known is not { } row)
        {
            return;
        }

        string[] verbs = [.. row.Facts.Select(fact => Verb(fact, "accepts", "does not accept"))];
        string[] marks = [.. row.Facts.Select((fact, i) => fact is null ? "" : Mark(fact, i))];
        var expected = (row.Facts[0], row.Facts[1]) switch
        {
            ({ } one, { } other) when one["value"].Text == other["value"].Text && one["value"].Text != "unclear" && marks[0] + marks[1] is "" =>
                $"Both {Verb(one, "accept", "do not accept")}.",
            ({ }, { }) => $"{First(0)} {verbs[0]}{marks[0]}. {First(1)} {verbs[1]}{marks[1]}.",
            ({ }, _) => $"{First(0)} {verbs[0]}{marks[0]}; {Name(1)} is not yet researched on this.",
            _ => $"{First(1)} {verbs[1]}{marks[1]}; {Name(0)} is not yet researched on this.",
        };
        Expect(lede.EndsWith(expected, StringComparison.Ordinal), $"“{expected}” at the end");
    }

    // What depends on the day is told of all the answers of the first paragraph together.
    private void Doubts(params (string Population, RawYaml?[] Credentials, RawYaml?[] Facts)?[] rows)
    {
        var headlines = RawYaml.OfData("codebook.yml")["questions"].Items.Where(question => question["headline"].Exists).Select(question => question["id"].Text).ToList();
        List<(string? Date, RawYaml? Fact)> said =
        [
            .. states.SelectMany((state, i) => headlines.Select(id => (RawAnswer.Of(state, id), state["answers"][id]))
                .Where(pair => pair.Item1 is not null).Select(pair => (pair.Item1!.Date, pair.Item2.Exists ? pair.Item2 : null))),
            .. rows.SelectMany(row => row?.Facts.Select((fact, i) => fact is null ? default((string?, RawYaml?)?) : (facts[i].Date(fact), fact)) ?? []).OfType<(string?, RawYaml?)>(),
        ];
        string[] ages =
        [
            .. said.Any(each => each.Date is null) ? ["undated"] : Array.Empty<string>(),
            .. said.Any(each => each.Date is { } date && RawDate.IsPast(date, RenderedSite.Today.AddYears(-3))) ? ["older than three years"] : Array.Empty<string>(),
        ];
        var second = page.QuerySelector(".lede + p")!.Reads();
        var expected = $"Some of these answers are {string.Join(" or ", ages)}: look at the dates.";
        Expect(ages.Length == 0 ? !second.Contains("Some of these", StringComparison.Ordinal) : second.Contains(expected, StringComparison.Ordinal), ages.Length == 0 ? "no word on dates" : $"“{expected}”");
        var announced = said.Select(each => each.Fact?["announced"]["from"].TextOrNull).OfType<string>().ToList();
        Expect(announced.Any(from => !RawDate.IsPast(from, RenderedSite.Today)) == second.Contains("Of some, a change is announced.", StringComparison.Ordinal), "what is announced");
        Expect(
            announced.Any(from => RawDate.IsPast(from, RenderedSite.Today)) == second.Contains("Of some, a change was announced, and we have not confirmed it.", StringComparison.Ordinal),
            "what was announced and not confirmed");
    }

    private static string Hours(RawYaml fact, RawYaml credential) => Codebook.Words(Codebook.OfRole("training")!, fact, credential).Single();

    private static string Verb(RawYaml? fact, string accept, string not) => fact?["value"].Text switch
    {
        "yes" => $"{accept} a certificate from another state",
        "limited" => $"{accept} some certificates from other states",
        "unclear" => "may or may not accept a certificate from another state",
        _ => $"{not} a certificate from another state",
    };

    private string Mark(RawYaml fact, int i) =>
        (facts[i].Basis(fact) is { } basis ? $", {basis}" : "") + (fact["disputed"].Exists ? " (sources disagree)" : "");

    private string Name(int i) => RawCodebook.Named(states[i]["name"].Text);

    private string First(int i) => RawCodebook.Named(states[i]["name"].Text, first: true);

    private void Expect(bool right, string missing) => findings.Check(right, () => $"{path}: the opening lacks {missing}: {lede}");
}

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
        var (training, accepts) = (Known("training"), Acceptance());
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

    // A state speaks where all of its credentials for work that is compared say the same, with the same words on how sure it is.
    private void Accepts((RawYaml Credential, RawYaml Fact, bool OfState, RawYaml[] All)?[] said)
    {
        if (said.All(each => each is not { } known || known.Fact["value"].Text == "unclear"))
        {
            return;
        }

        string? Told(int i) => said[i] is not { } known ? null
            : (known.OfState ? First(i) : $"For the {ShortName(known.Credential)}, {Name(i)}") + $" {Verb(known.Fact)}{Mark(known.Fact, i)}";
        var together = said.All(each => each is { OfState: true }) && said[0]!.Value.Fact["value"].Text == said[1]!.Value.Fact["value"].Text
            && Mark(said[0]!.Value.Fact, 0) + Mark(said[1]!.Value.Fact, 1) is "";
        var expected = (Told(0), Told(1)) switch
        {
            _ when together => said[0]!.Value.Fact["value"].Text switch
            {
                "yes" => "Both accept a certificate from another state.",
                "limited" => "Both accept some certificates from other states.",
                _ => "Neither accepts a certificate from another state.",
            },
            ({ } one, { } other) => $"{one}. {other}.",
            ({ } one, _) => $"{one}; {Name(1)} is not yet researched on this.",
            (_, var other) => $"{other}; {Name(0)} is not yet researched on this.",
        };
        Expect(lede.EndsWith(expected, StringComparison.Ordinal), $"“{expected}” at the end");
    }

    // By the credentials for the same work where the page names two that are known, else by each state's first that is.
    private (RawYaml Credential, RawYaml Fact, bool OfState, RawYaml[] All)?[] Acceptance()
    {
        var requirement = Codebook.OfRole("reciprocity")!;
        RawYaml? Fact(RawYaml? credential) => credential?["requirements"][requirement] is { Exists: true } fact ? fact : null;
        bool Settled(RawYaml? credential) => Fact(credential) is { } fact && fact["value"].Text != "unclear";
        var alike = page.QuerySelectorAll("h3[id^=credential-]")
            .Select(heading => NamedUnder(heading).Select((name, i) => states[i]["credentials"].Items.FirstOrDefault(credential => Words.Normal(credential["name"].Text) == name)).ToList())
            .FirstOrDefault(columns => columns.TrueForAll(Settled));
        return [.. states.Select((state, i) =>
        {
            List<RawYaml> compared = [.. state["credentials"].Items.Where(credential => Codebook.Trait("populations", credential["serves"].Text, "compared").TextOrNull != "no")];
            var chosen = alike?[i] ?? compared.Find(Settled) ?? compared.Find(credential => Fact(credential) is not null);
            if (Fact(chosen) is not { } fact)
            {
                return default((RawYaml, RawYaml, bool, RawYaml[])?);
            }

            var agree = compared.TrueForAll(credential => Fact(credential) is { } other && other["value"].Text == fact["value"].Text && Mark(other, i) == Mark(fact, i));
            return (chosen!, fact, agree, agree ? [.. compared.Select(credential => Fact(credential)!)] : [fact]);
        })];
    }

    private static string ShortName(RawYaml credential) => credential["abbreviation"].TextOrNull ?? Words.Normal(credential["name"].Text);

    // What depends on the day is told of all the answers of the first paragraph together.
    private void Doubts((string Population, RawYaml?[] Credentials, RawYaml?[] Facts)? training, (RawYaml Credential, RawYaml Fact, bool OfState, RawYaml[] All)?[] accepts)
    {
        var headlines = RawYaml.OfData("codebook.yml")["questions"].Items.Where(question => question["headline"].Exists).Select(question => question["id"].Text).ToList();
        var settled = accepts.Any(each => each is { } known && known.Fact["value"].Text != "unclear") ? accepts : [];
        List<(string? Date, RawYaml? Fact)> said =
        [
            .. states.SelectMany((state, i) => headlines.Select(id => (RawAnswer.Of(state, id), state["answers"][id]))
                .Where(pair => pair.Item1 is not null).Select(pair => (pair.Item1!.Date, pair.Item2.Exists ? pair.Item2 : null))),
            .. (training?.Facts ?? []).Select((fact, i) => fact is null ? default((string?, RawYaml?)?) : (facts[i].Date(fact), fact)).OfType<(string?, RawYaml?)>(),
            .. settled.SelectMany((each, i) => each?.All.Select(fact => (facts[i].Date(fact), (RawYaml?)fact)) ?? []),
        ];
        string[] ages =
        [
            .. said.Any(each => each.Date is null) ? ["undated"] : Array.Empty<string>(),
            .. said.Any(each => each.Date is { } date && RawDate.IsPast(date, Repository.Today.AddYears(-3))) ? ["older than three years"] : Array.Empty<string>(),
        ];
        var second = page.QuerySelector(".lede + p")!.Reads();
        var expected = $"Some of these answers are {string.Join(" or ", ages)}: look at the dates.";
        Expect(ages.Length == 0 ? !second.Contains("Some of these", StringComparison.Ordinal) : second.Contains(expected, StringComparison.Ordinal), ages.Length == 0 ? "no word on dates" : $"“{expected}”");
        var announced = said.Select(each => each.Fact?["announced"]["from"].TextOrNull).OfType<string>().ToList();
        Expect(announced.Any(from => !RawDate.IsPast(from, Repository.Today)) == second.Contains("Of some, a change is announced.", StringComparison.Ordinal), "what is announced");
        Expect(
            announced.Any(from => RawDate.IsPast(from, Repository.Today)) == second.Contains("Of some, a change was announced, and we have not confirmed it.", StringComparison.Ordinal),
            "what was announced and not confirmed");
    }

    private static string Hours(RawYaml fact, RawYaml credential) => Codebook.Words(Codebook.OfRole("training")!, fact, credential).Single();

    private static string Verb(RawYaml fact) => fact["value"].Text switch
    {
        "yes" => "accepts a certificate from another state",
        "limited" => "accepts some certificates from other states",
        "unclear" => "may or may not accept a certificate from another state",
        _ => "does not accept a certificate from another state",
    };

    private string Mark(RawYaml fact, int i) =>
        (facts[i].Basis(fact) is { } basis ? $", {basis}" : "") + (fact["disputed"].Exists ? " (sources disagree)" : "");

    private string Name(int i) => RawCodebook.Named(states[i]["name"].Text);

    private string First(int i) => RawCodebook.Named(states[i]["name"].Text, first: true);

    private void Expect(bool right, string missing) => findings.Check(right, () => $"{path}: the opening lacks {missing}: {lede}");
}

using System.Globalization;
using AngleSharp.Dom;
using PeerAtlas.Site.Tests.Facts;
using PeerAtlas.Site.Tests.Running;

namespace PeerAtlas.Site.Tests.Comparing;

/// <summary>Looks for what the files of two states say on the page that compares them.</summary>
internal sealed class PairOfFiles(
    string path, IDocument page, RawYaml[] states, RawYaml codebook, IReadOnlySet<(string Code, string Question)> surveyed, Findings findings)
{
    private const string NotResearched = "Not yet researched";
    private const string NoCredential = "No credential found yet";

    // What is asked of a person who keeps a credential, and what is told before the requirements.
    private static readonly string[] NotOnTheMove = ["renewal-years", "continuing-education-hours", "renewal-fee-usd", "reciprocity"];

    private readonly RawCodebook words = new(codebook);

    public void Check()
    {
        Answers();
        foreach (var heading in page.QuerySelectorAll("h3[id^=credential-]"))
        {
            Credentials(heading);
        }

        Billing();
        Titles("training", "name", "section[aria-labelledby=training] .two-lists");
        Titles("documents", "title", "section[aria-labelledby=documents] .two-lists");
        Sources();
    }

    private void Answers()
    {
        foreach (var question in codebook["questions"].Items)
        {
            var id = question["id"].Text;
            RawYaml[] facts = [.. states.Select(state => state["answers"][id])];
            var row = page.QuerySelector($"tr[data-row='{id}']");
            for (var i = 0; i < 2; i++)
            {
                Cell(row, i, id, facts[i], surveyed.Contains((states[i]["code"].Text, id)));
            }

            Verdict(row, question, facts);
        }
    }

    // The tables under one heading: one kind of work, one credential a state.
    private void Credentials(IElement heading)
    {
        var population = heading.Id!["credential-".Length..];
        var parts = Until(heading, "h3").ToList();
        var names = parts.SelectMany(part => part.QuerySelectorAll("tr"))
            .First(row => row.QuerySelector("th")!.Reads() == "Credential").QuerySelectorAll("td").Select(cell => cell.Reads()).ToArray();
        RawYaml?[] credentials = [.. states.Select((state, i) => state["credentials"].Items.FirstOrDefault(credential => Words.Normal(credential["name"].Text) == names[i]))];
        for (var i = 0; i < 2; i++)
        {
            string[] served = [.. states[i]["credentials"].Items.Select(credential => credential["serves"].Text)];
            var alike = population is "mental-health" or "substance-use" && !served.Contains(population) ? "integrated" : population;
            Expect(names[i] == NoCredential ? !served.Contains(alike) : credentials[i]?["serves"].Text == alike, $"{population}: {names[i]}");
        }

        foreach (var requirement in codebook["requirements"].Items)
        {
            var id = requirement["id"].Text;
            RawYaml?[] facts = [.. credentials.Select(credential => credential?["requirements"][id])];
            var row = parts.SelectMany(part => part.QuerySelectorAll($"tr[data-row='{id}']")).FirstOrDefault();
            for (var i = 0; i < 2; i++)
            {
                Cell(row, i, id, facts[i], isSurveyed: false);
            }

            Verdict(row, requirement, facts);
        }

        Move(population, credentials, 0, 1);
        Move(population, credentials, 1, 0);
    }

    // What carries over for a person who is certified in one of the states.
    private void Move(string population, RawYaml?[] credentials, int from, int to)
    {
        if (credentials[to] is not { } needed)
        {
            return;
        }

        var slug = path["/compare/".Length..^1].Split("-vs-")[to];
        var title = $"{words.Term("populations", population)}: {Words.Normal(needed["name"].Text)}";
        var heading = Until(page.GetElementById($"to-{slug}")!, "h3").FirstOrDefault(part => part.LocalName == "h4" && part.Reads() == title);
        Expect(heading is not null, $"the move to {slug} for {title}");
        if (heading is null)
        {
            return;
        }

        var parts = Until(heading, "h4").ToList();
        var accepts = parts.First(part => part.ClassList.Contains("accepts")).QuerySelectorAll("div");
        Accepts(accepts[0], needed);
        if (credentials[from] is { } held)
        {
            Expect(parts.Any(part => part.Reads().EndsWith($": {Words.Normal(held["name"].Text)}.", StringComparison.Ordinal)), $"the credential that is held on the move to {slug}");
            Accepts(accepts[1], held);
        }

        var groups = parts.First(part => part.ClassList.Contains("carries")).QuerySelectorAll("div").ToDictionary(
            group => group.GetAttribute("data-carry")!,
            group => group.QuerySelectorAll("li").DefaultIfEmpty(group.QuerySelector("dd")!).Select(item => item.Reads()).ToList());
        foreach (var requirement in codebook["requirements"].Items.Where(requirement => !NotOnTheMove.Contains(requirement["id"].Text)))
        {
            var id = requirement["id"].Text;
            var label = requirement["label"].Text;
            var group = Carries(requirement, credentials[from]?["requirements"][id], needed["requirements"][id]);
            if (group is not null)
            {
                Expect(
                    groups.TryGetValue(group, out var items) && items.Any(item => item.StartsWith($"{label}: ", StringComparison.Ordinal) || item.Split(", ").Contains(label)),
                    $"{label} under “{group}” on the move to {slug} for {title}");
            }
        }
    }

    private void Accepts(IElement part, RawYaml credential)
    {
        var fact = credential["requirements"]["reciprocity"];
        var expected = fact.Exists ? RawCodebook.Sign(fact["value"].Text) : NotResearched;
        Expect(part.QuerySelector(".says")!.Reads() == expected, $"{expected} to whether other states' credentials are taken");
    }

    // The group in which a requirement stands; null where only a reader can tell.
    private static string? Carries(RawYaml requirement, RawYaml? had, RawYaml needed)
    {
        var isKnown = had is { Exists: true };
        var isDisputed = needed["disputed"].Exists || (isKnown && had!["disputed"].Exists);
        return (requirement["kind"].Text, needed.Exists) switch
        {
            (_, false) => "not-known",
            _ when isDisputed => null,
            ("number", _) when Number(needed) == 0 => "not-asked",
            ("number", _) when requirement["unit"]["prefix"].TextOrNull == "$" => "extra",
            ("yes-no-limited", _) when needed["value"].Text == "no" => "not-asked",
            _ when !isKnown => "needed",
            ("number", _) => Number(needed) <= Number(had!) ? "met" : "extra",
            ("yes-no-limited", _) => (had!["value"].Text, needed["value"].Text) switch
            {
                ("yes", _) => "met",
                ("no", "yes") => "extra",
                _ => "compare",
            },
            _ => null,
        };
    }

    private void Billing()
    {
        for (var i = 0; i < 2; i++)
        {
            foreach (var entry in states[i]["billing"].Items)
            {
                var key = string.Join('-', entry["modifiers"].Items.Select(modifier => modifier.Text).Order(StringComparer.Ordinal).Prepend(entry["code"].Text));
                var cell = page.QuerySelector($"tr[data-row='{key}']")?.QuerySelectorAll("td")[i];
                var says = cell?.Reads() ?? "";
                Expect(says.Contains(Words.Normal(entry["service"].Text), StringComparison.Ordinal), $"{key} in cell {i}");
                Expect(says.Contains(Rate(entry), StringComparison.Ordinal), $"{key}: {Rate(entry)}");
                Proof(cell, entry, i, key);
            }
        }
    }

    private string Rate(RawYaml entry)
    {
        if (entry["rate_usd"].TextOrNull is not { } stated)
        {
            return "Rate not yet researched";
        }

        var rate = decimal.Parse(stated, CultureInfo.InvariantCulture);
        var unit = entry["unit"].TextOrNull;
        var scale = unit switch
        {
            "15 minutes" => $"; that is {Dollars(rate)} for 15 minutes and {Dollars(rate * 4)} an hour",
            "hour" => $"; that is {Dollars(rate / 4)} for 15 minutes and {Dollars(rate)} an hour",
            _ => "",
        };
        return $"{Dollars(rate)}, unit: {(unit is null ? "not stated" : words.Term("billing-units", unit).ToLowerInvariant())}"
            + (entry["rate_payer"].TextOrNull is { } payer ? $", payer: {payer}" : "") + scale;
    }

    private void Titles(string list, string title, string selector)
    {
        var columns = page.QuerySelector(selector)!.Children;
        for (var i = 0; i < 2; i++)
        {
            string[] expected = [.. states[i][list].Items.Select(item => Words.Normal(item[title].Text))];
            Expect(expected.SequenceEqual(columns[i].QuerySelectorAll("li a").Select(link => link.Reads())), $"the {list} of {states[i]["name"].Text}");
        }
    }

    // Each column's citations and its list at the end name the same sources by the same marks.
    private void Sources()
    {
        for (var i = 0; i < 2; i++)
        {
            var cited = page.QuerySelectorAll($"tr[data-row] td:nth-child({i + 2}) .surety a")
                .Select(link => $"{link.QuerySelector(".note-number")?.Reads()} {link.GetAttribute("href")}").ToHashSet();
            var items = page.QuerySelectorAll("section[aria-labelledby=sources] .two-lists > div")[i].QuerySelectorAll("li").ToList();
            var listed = items.Select(item => $"{item.Reads()[..(item.Reads().IndexOf(']', StringComparison.Ordinal) + 1)]} {item.QuerySelector("a")!.GetAttribute("href")}").ToList();
            Expect(cited.SetEquals(listed) && listed.Count == cited.Count, $"one item for each of {string.Join(", ", cited)}, not {string.Join(", ", listed)}");
            foreach (var source in states[i]["sources"].Entries.Select(entry => entry.Value))
            {
                var item = items.FirstOrDefault(item => item.QuerySelector("a")!.GetAttribute("href") == source["url"].Text);
                Expect(item is null || items.Any(item => item.Holds(Words.Normal(source["title"].Text))), $"the title {source["title"].Text}");
            }
        }
    }

    private void Cell(IElement? row, int column, string question, RawYaml? fact, bool isSurveyed)
    {
        var cell = row?.QuerySelectorAll("td")[column];
        if (fact is not { Exists: true })
        {
            Expect(isSurveyed || row is null || cell!.Reads() == NotResearched, $"“{NotResearched}” to {question}, not “{cell?.Reads()}”");
            return;
        }

        var own = cell?.Children.Where(part => !part.ClassList.Contains("otherwise")).ToList() ?? [];
        var said = own.FirstOrDefault(part => part.ClassList.Contains("says"))?.Reads();
        Expect(said == string.Join(", ", Of(question, fact["value"])), $"the value of {question}, not “{said}”");
        var note = own.FirstOrDefault(part => part.ClassList.Contains("note"))?.Reads();
        Expect(note == (fact["note"].TextOrNull is { } text ? Words.Normal(text) : null), $"the note to {question}, not “{note}”");
        Proof(cell, fact, column, question);
        foreach (var other in fact["disputed"].Items)
        {
            var otherwise = cell?.QuerySelectorAll(".otherwise li").Select(item => item.Reads()).ToList() ?? [];
            Expect(otherwise.Any(item => Of(question, other["value"]).All(item.Contains)), $"what others say to {question}");
        }
    }

    // Who says so, and for when.
    private void Proof(IElement? cell, RawYaml fact, int column, string question)
    {
        var source = states[column]["sources"][fact["source"].Text];
        var date = fact["as_of"].TextOrNull ?? source["published"].TextOrNull;
        var when = date is null ? "undated" : RawDate.InWords(date);
        Expect(
            cell?.QuerySelectorAll(".surety").Any(line => line.QuerySelector("a")!.GetAttribute("href") == source["url"].Text && line.Holds(when)) == true,
            $"{source["url"].Text}, {when} to {question}");
    }

    private void Verdict(IElement? row, RawYaml question, RawYaml?[] facts)
    {
        if (facts is not [{ Exists: true } first, { Exists: true } second])
        {
            return;
        }

        var id = question["id"].Text;
        string[] one = Of(id, first["value"]), other = Of(id, second["value"]);
        var expected = question["kind"].Text == "text"
            ? one[0].TrimEnd('.').Equals(other[0].TrimEnd('.'), StringComparison.OrdinalIgnoreCase) ? "same" : "worded"
            : one.ToHashSet().SetEquals(other) ? "same" : "differ";
        Expect(row?.GetAttribute("data-verdict") == expected, $"“{expected}” to {id}");
    }

    private static IEnumerable<IElement> Until(IElement heading, string next)
    {
        for (var part = heading.NextElementSibling; part is not null && part.LocalName != next; part = part.NextElementSibling)
        {
            yield return part;
        }
    }

    private static decimal Number(RawYaml fact) => decimal.Parse(fact["value"].Text, CultureInfo.InvariantCulture);

    private static string Dollars(decimal amount) =>
        "$" + amount.ToString(amount == decimal.Truncate(amount) ? "#,##0" : "#,##0.00", CultureInfo.InvariantCulture);

    private string[] Of(string question, RawYaml value) => [.. words.Words(question, value).Select(Words.Normal)];

    private void Expect(bool right, string missing) => findings.Check(right, () => $"{path}: the page lacks {missing}");
}

using System.Globalization;
using System.Text.RegularExpressions;
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

    private readonly RawCodebook words = new(codebook);
    private readonly RawFacts[] facts = [.. states.Select(state => new RawFacts(state, RawData.OfRepository))];

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
            RawYaml[] answers = [.. states.Select(state => state["answers"][id])];
            var row = page.QuerySelector($"tr[data-row='{id}']");
            for (var i = 0; i < 2; i++)
            {
                Cell(row, i, id, answers[i], null, surveyed.Contains((states[i]["code"].Text, id)));
            }

            Verdict(row, question, answers, [null, null]);
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
            // Where a state has none for one kind of work, the one that covers several stands for it; the full one stands before a first step.
            string[] served = [.. states[i]["credentials"].Items.Select(credential => credential["serves"].Text)];
            var covering = words.Ids("populations").FirstOrDefault(id => words.Trait("populations", id, "covers").Items.Any(covered => covered.Text == population));
            var alike = covering is not null && !served.Contains(population) ? covering : population;
            Expect(names[i] == NoCredential ? !served.Contains(alike) : credentials[i]?["serves"].Text == alike, $"{population}: {names[i]}");
            Expect(
                names[i] == NoCredential || IsFull(credentials[i]!) || !states[i]["credentials"].Items.Any(other => other["serves"].Text == alike && IsFull(other)),
                $"the full credential for {population}, not {names[i]}");
        }

        var missing = string.Join(' ', states.Where((_, i) => names[i] == NoCredential)
            .Select(state => $"We have not yet found a credential for this work in {RawCodebook.Named(state["name"].Text)}."));
        Expect((parts.FirstOrDefault(part => part.LocalName == "p" && part.Reads().StartsWith("We have not yet", StringComparison.Ordinal))?.Reads() ?? "") == missing, $"“{missing}”");
        foreach (var requirement in codebook["requirements"].Items)
        {
            var id = requirement["id"].Text;
            RawYaml?[] required = [.. credentials.Select(credential => credential?["requirements"][id])];
            var row = parts.SelectMany(part => part.QuerySelectorAll($"tr[data-row='{id}']")).FirstOrDefault();
            for (var i = 0; i < 2; i++)
            {
                Cell(row, i, id, required[i], credentials[i], isSurveyed: false);
            }

            Verdict(row, requirement, required, credentials);
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
        var nothing = $"We have not yet found a credential for this work in {RawCodebook.Named(states[from]["name"].Text)}, so all that {RawCodebook.Named(states[to]["name"].Text)} asks for may be new to you.";
        Expect(parts.Any(part => part.Reads() == nothing) == (credentials[from] is null), $"“{nothing}”, where that is so and only there");
        Accepts(parts.First(part => part.ClassList.Contains("accepts")), needed, to);
        if (credentials[from] is { } held)
        {
            Expect(parts.Any(part => part.Reads().EndsWith($": {Words.Normal(held["name"].Text)}.", StringComparison.Ordinal)), $"the credential that is held on the move to {slug}");
        }

        var groups = parts.First(part => part.ClassList.Contains("carries")).QuerySelectorAll("div").ToDictionary(
            group => group.GetAttribute("data-carry")!,
            group => group.QuerySelectorAll("li").DefaultIfEmpty(group.QuerySelector("dd")!).Select(item => item.Reads()).ToList());
        foreach (var requirement in codebook["requirements"].Items.Where(requirement => requirement["carries"].Text != "never"))
        {
            var id = requirement["id"].Text;
            var label = requirement["label"].Text;
            var group = Carries(requirement, credentials[from], needed);
            if (group is not null)
            {
                // A name alone is followed by what to beware of, in brackets.
                var told = groups.GetValueOrDefault(group)?.Select(item => Regex.Match(item, $@"(?<=^|, ){Regex.Escape(label)}(: .*|(?: \([^()]*\))?(?=, |$))")).FirstOrDefault(match => match.Success)?.Value;
                Expect(told is not null, $"{label} under “{group}” on the move to {slug} for {title}");
                RawYaml?[] restsOn = group switch
                {
                    "met" => [needed["requirements"][id], credentials[from]?["requirements"][id]],
                    "not-asked" => [needed["requirements"][id], null],
                    _ => [null, null],
                };
                foreach (var (words, _) in restsOn.SelectMany((fact, i) => fact is null ? [] : facts[i == 0 ? to : from].Caveats(fact, Repository.Today)).Where(caveat => caveat.Applies))
                {
                    Expect(told is null || told.Contains(words, StringComparison.Ordinal), $"“{words}” beside {label} under “{group}” on the move to {slug} for {title}, not “{told}”");
                }
            }
        }
    }

    // The new state is named in the question, and its own answer stands below.
    private void Accepts(IElement part, RawYaml credential, int to)
    {
        var fact = credential["requirements"][words.OfRole("reciprocity")!];
        var expected = fact.Exists ? facts[to].Told(RawCodebook.Sign(fact["value"].Text), fact) : NotResearched;
        Expect(part.QuerySelector(".label")!.Reads() == $"Does {RawCodebook.Named(states[to]["name"].Text)} accept it?", "the question whether the new state accepts it");
        Expect(part.QuerySelectorAll(".says").Single().Reads() == expected, $"{expected} to whether other states' credentials are taken");
    }

    // The group in which a requirement stands; null where only a reader can tell.
    private string? Carries(RawYaml requirement, RawYaml? from, RawYaml to)
    {
        var id = requirement["id"].Text;
        var (had, needed) = (from?["requirements"][id], to["requirements"][id]);
        var accepts = to["requirements"][words.OfRole("reciprocity")!];
        var stillAsked = accepts["still_asks"].Items.Any(item => item.Text == id);
        var anew = requirement["carries"].Text == "again" || accepts["value"].TextOrNull == "no" || stillAsked;
        var isTheirOwn = needed["kind"].TextOrNull is { } whose && requirement["kinds"][whose]["shared"].TextOrNull != "yes";
        var isKnown = had is { Exists: true };
        var isDisputed = needed["disputed"].Exists || (isKnown && !anew && had!["disputed"].Exists);
        return (requirement["kind"].Text, needed.Exists) switch
        {
            (_, false) => stillAsked ? "extra" : "not-known",
            _ when stillAsked && needed["value"].TextOrNull == "unclear" => "extra",
            _ when isDisputed => null,
            ("number", _) when Number(needed) == 0 => "not-asked",
            ("yes-no-limited", _) when needed["value"].Text == "no" => "not-asked",
            ("yes-no-limited", _) when needed["value"].Text == "unclear" => "not-clear",
            _ when anew => "extra",
            _ when !isKnown => "needed",
            ("number", _) => (words.Yearly(id, needed, to), words.Yearly(id, had!, from)) switch
            {
                ({ } need, { } have) => need <= have ? "met" : "extra",
                _ => "compare",
            },
            ("yes-no-limited", _) => (had!["value"].Text, needed["value"].Text) switch
            {
                ("unclear", _) => "needed-not-clear",
                _ when isTheirOwn => "extra",
                ("yes", _) when requirement["kinds"].Exists => (had["kind"].TextOrNull, needed["kind"].TextOrNull) switch
                {
                    ({ } have, { } need) => have == need ? "met" : "extra",
                    _ => "compare",
                },
                ("yes", _) => "met",
                ("no", "yes") => "extra",
                _ => "compare",
            },
            _ => null,
        };
    }

    private static bool IsFull(RawYaml credential) => credential["level"].TextOrNull is null or "full";

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
                Expect(says.Contains(Rate(entry, facts[i]), StringComparison.Ordinal), $"{key}: {Rate(entry, facts[i])}");
                Proof(cell, entry, i, key);
            }
        }
    }

    private string Rate(RawYaml entry, RawFacts of)
    {
        if (entry["rate_usd"].TextOrNull is not { } stated)
        {
            return "Rate not yet researched";
        }

        var rate = decimal.Parse(stated, CultureInfo.InvariantCulture);
        var unit = entry["unit"].TextOrNull;
        var scale = unit switch
        {
            "15 minutes" => $"; that is {Dollars(rate * 4)} an hour",
            "hour" => $"; that is {Dollars(rate / 4)} for 15 minutes",
            _ => "",
        };
        var by = unit is null ? ", unit not stated" : unit == "15 minutes" ? " for 15 minutes" : (unit[0] == 'h' ? " an " : " a ") + words.Term("billing-units", unit).ToLowerInvariant();
        return of.Told(Dollars(rate) + by, entry)
            + (entry["rate_payer"].TextOrNull is { } payer ? $", payer: {payer}" : "")
            + (entry["superseded"].TextOrNull is { } until ? $", until {RawDate.InWords(until)}" : "") + scale;
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
            var cited = page.QuerySelectorAll($"tr[data-row] td:nth-child({i + 2}) .surety a, tr[data-row] td:nth-child({i + 2}) a.cited")
                .Select(link => $"{link.QuerySelector(".note-number")?.Reads()} {link.GetAttribute("href")}").ToHashSet();
            var items = page.QuerySelectorAll("section[aria-labelledby=sources] .two-lists > div")[i].QuerySelectorAll("li").ToList();
            var listed = items.Select(item => $"{item.Reads()[..(item.Reads().IndexOf(']', StringComparison.Ordinal) + 1)]} {item.QuerySelector("a")!.GetAttribute("href")}").ToList();
            Expect(cited.SetEquals(listed) && listed.Count == cited.Count, $"one item for each of {string.Join(", ", cited.Except(listed))}, and none for {string.Join(", ", listed.Except(cited))}");
            foreach (var source in facts[i].Sources().Select(entry => entry.Source))
            {
                var item = items.FirstOrDefault(item => item.QuerySelector("a")!.GetAttribute("href") == source["url"].Text);
                Expect(item is null || items.Any(item => item.Holds(Words.Normal(source["title"].Text))), $"the title {source["title"].Text}");
            }
        }
    }

    private void Cell(IElement? row, int column, string question, RawYaml? fact, RawYaml? credential, bool isSurveyed)
    {
        var cell = row?.QuerySelectorAll("td")[column];
        if (fact is not { Exists: true })
        {
            Expect(isSurveyed || row is null || cell!.Reads() == NotResearched, $"“{NotResearched}” to {question}, not “{cell?.Reads()}”");
            return;
        }

        var own = cell?.Children.Where(part => !part.ClassList.Contains("otherwise")).ToList() ?? [];
        var said = own.FirstOrDefault(part => part.ClassList.Contains("says"))?.Reads();
        Expect(said == Told(column, question, fact, credential), $"the value of {question}, not “{said}”");
        var note = own.FirstOrDefault(part => part.ClassList.Contains("note"))?.Reads();
        Expect(fact["note"].TextOrNull is not { } text || note == Words.Normal(text), $"the note to {question}, not “{note}”");
        Proof(cell, fact, column, question);
        foreach (var other in fact["disputed"].Items)
        {
            var otherwise = cell?.QuerySelectorAll(".otherwise li").Select(item => item.Reads()).ToList() ?? [];
            Expect(otherwise.Any(item => item.StartsWith(Told(column, question, other, credential), StringComparison.Ordinal)), $"what others say to {question}");
        }

        foreach (var earlier in fact["earlier"].Items)
        {
            Expect(own.Any(part => part.ClassList.Contains("history") && part.Reads().Contains($"until {RawDate.InWords(earlier["until"].Text)}", StringComparison.Ordinal)), $"what held before to {question}");
        }

        if (fact["announced"]["from"].TextOrNull is { } from)
        {
            Expect(own.Any(part => part.ClassList.Contains("announced") && part.Reads().Contains($"nnounced for {RawDate.InWords(from)}: ", StringComparison.Ordinal)), $"what is announced to {question}");
        }
    }

    private string Told(int column, string question, RawYaml fact, RawYaml? credential) =>
        facts[column].Told(Words.Normal(string.Join(", ", words.Words(question, fact, credential))), fact);

    // Who says so, for when, and what to beware of.
    private void Proof(IElement? cell, RawYaml fact, int column, string question)
    {
        var of = facts[column];
        string[] urls = [.. RawFacts.SourcesOf(fact).Select(id => of.Source(id)["url"].Text)];
        var when = of.Date(fact) is { } date ? RawDate.InWords(date) : "undated";
        var line = cell?.QuerySelectorAll(".surety").FirstOrDefault(line => line.QuerySelectorAll("a").Select(link => link.GetAttribute("href")).SequenceEqual(urls) && line.Holds(when));
        Expect(line is not null, $"{string.Join(", ", urls)}, {when} to {question}");
        foreach (var (caveat, applies) in of.Caveats(fact, Repository.Today))
        {
            Expect(line is null || line.Holds(caveat) == applies, $"“{caveat}” to {question} where it applies, and only there");
        }
    }

    private void Verdict(IElement? row, RawYaml question, RawYaml?[] known, RawYaml?[] credentials)
    {
        if (known is not [{ Exists: true } first, { Exists: true } second])
        {
            return;
        }

        var id = question["id"].Text;
        var expected = (first["value"].TextOrNull, second["value"].TextOrNull) switch
        {
            ("unclear", "unclear") => "unknown",
            ("unclear", _) or (_, "unclear") => "incomplete",
            _ => question["kind"].Text switch
            {
                "number" => (words.Yearly(id, first, credentials[0]), words.Yearly(id, second, credentials[1])) switch
                {
                    ({ } one, { } other) => one == other ? "same" : "differ",
                    _ => "worded",
                },
                "text" => first["value"].Text.TrimEnd('.').Equals(second["value"].Text.TrimEnd('.'), StringComparison.OrdinalIgnoreCase) ? "same" : "worded",
                _ when first["kind"].TextOrNull is { } one && second["kind"].TextOrNull is { } other && one != other => "differ",
                _ when !Terms(first).SetEquals(Terms(second)) => "differ",
                _ => first["kind"].Exists == second["kind"].Exists ? "same" : "worded",
            },
        };
        Expect(row?.GetAttribute("data-verdict") == expected, $"“{expected}” to {id}, not “{row?.GetAttribute("data-verdict")}”");
    }

    private static HashSet<string> Terms(RawYaml fact) => fact["value"].TextOrNull is { } one ? [one] : [.. fact["value"].Items.Select(item => item.Text)];

    private static IEnumerable<IElement> Until(IElement heading, string next)
    {
        for (var part = heading.NextElementSibling; part is not null && part.LocalName != next; part = part.NextElementSibling)
        {
            yield return part;
        }
    }

    private static decimal Number(RawYaml fact) => decimal.Parse(fact["value"].Text, CultureInfo.InvariantCulture);

    private static string Dollars(decimal amount) =>
        "$" + amount.ToString(amount == decimal.Truncate(amount) ? "#,##0" : "#,##0.00##", CultureInfo.InvariantCulture);

    private void Expect(bool right, string missing) => findings.Check(right, () => $"{path}: the page lacks {missing}");
}

using System.Globalization;
using AngleSharp.Dom;
using PeerAtlas.Site.Addresses;
using PeerAtlas.Site.Tests.Running;
using PeerAtlas.Site.Wording;

namespace PeerAtlas.Site.Tests.Facts;

/// <summary>Looks for everything that one state file says on that state's page.</summary>
internal sealed class StateFile
{
    private readonly string file;
    private readonly RawYaml state;
    private readonly RawCodebook codebook;
    private readonly IDocument page;
    private readonly Findings findings;
    private readonly string name;

    public StateFile(string file, RawYaml state, RawCodebook codebook, IDocument page, Findings findings)
    {
        (this.file, this.state, this.codebook, this.page, this.findings) = (file, state, codebook, page, findings);
        name = state["name"].Text;
    }

    /// <summary>Every fact with its value, note, source, date and caveats; then the keys that no check looked at.</summary>
    public void Check()
    {
        Expect("name", page.QuerySelector("h1")!.Reads().Contains(name, StringComparison.Ordinal), name);
        Expect("overview", Main().Reads().Contains(Words.Normal(state["overview"].Text), StringComparison.Ordinal), "the overview");
        Answers();
        TextFacts(state["services"], "service");
        Credentials();
        Billing();
        Training();
        Documents();
        TextFacts(state["advocacy"]["strengths"], "strength");
        TextFacts(state["advocacy"]["gaps"], "gap");
        Actions();
        Contacts();
        Sources();
        // The code is how the map and links of the site name the state; no page has to say it in words.
        _ = state["code"].Text;
        foreach (var path in state.Unasked())
        {
            Expect(path, false, "a check that looks for this key");
        }
    }

    private void Answers()
    {
        foreach (var (question, fact) in state["answers"].Entries)
        {
            if (Part(fact, question) is { } part)
            {
                AnswerFact(fact, question, part);
                foreach (var sentence in codebook.Sentences(question, fact["value"], name))
                {
                    Says(fact["value"], part, sentence);
                }
            }
        }
    }

    private void Credentials()
    {
        foreach (var (credential, index) in state["credentials"].Items.Select((credential, index) => (credential, index)))
        {
            if (Part(credential, StateAnchors.Credential(index)) is not { } card)
            {
                continue;
            }

            Says(credential["name"], card);
            Says(credential["abbreviation"], card);
            Says(credential["certifying_body"], card);
            Says(credential["note"], card);
            Link(credential["url"], card);
            Stands(credential["serves"], card, codebook.Term("populations", credential["serves"].Text));
            Proof(credential, Own(card).Where(line => line.Closest("li") is null));
            foreach (var (requirement, fact) in credential["requirements"].Entries)
            {
                if (Part(fact, StateAnchors.Requirement(index, requirement)) is { } part)
                {
                    AnswerFact(fact, requirement, part);
                }
            }
        }
    }

    private void Billing() => Entries(state["billing"], "billing", (entry, row) =>
    {
        var modifiers = entry["modifiers"].Items.Select(modifier => modifier.Text);
        Stands(entry["code"], row, string.Join(' ', modifiers.Prepend(entry["code"].Text)));
        Says(entry["service"], row);
        Says(entry["limits"], row);
        Says(entry["rate_payer"], row);
        Says(entry["note"], row);
        Stands(entry["population"], row, id => $"For: {codebook.Term("populations", id)}");
        Stands(entry["unit"], row, id => codebook.Term("billing-units", id));
        Stands(entry["rate_usd"], row, rate => "$" + decimal.Parse(rate, CultureInfo.InvariantCulture).ToString("#,##0.00", CultureInfo.InvariantCulture));
        Stands(entry["prior_authorization"], row, id => id switch
        {
            "yes" => "Prior authorization is needed.",
            "no" => "No prior authorization is needed.",
            _ => "Prior authorization is needed in some cases.",
        });
        Proof(entry, Own(row));
    });

    private void Training() => Entries(state["training"], "training", (course, part) =>
    {
        Says(course["name"], part);
        Stands(course["provider"], part, Words.Normal);
        Says(course["note"], part);
        Link(course["url"], part);
        Stands(course["for"], part, id => $"for {codebook.Term("populations", id).ToLowerInvariant()}");
        Stands(course["hours"], part, hours => hours == "1" ? "1 hour" : $"{hours} hours");
        Stands(course["cost_usd"], part, cost => cost == "0" ? "free" : "$" + decimal.Parse(cost, CultureInfo.InvariantCulture).ToString("#,##0.##", CultureInfo.InvariantCulture));
        Stands(course["format"], part, id => codebook.Term("training-formats", id).ToLowerInvariant());
        Proof(course, Own(part));
    });

    private void Documents() => Entries(state["documents"], "document", (document, part) =>
    {
        Says(document["title"], part);
        Says(document["summary"], part);
        Link(document["url"], part);
        Stands(document["number"], part, Words.Normal);
        Stands(document["kind"], part, id => codebook.Term("document-kinds", id));
        Stands(document["issued"], part, date => $"issued {RawDate.InWords(date)}");
        Stands(document["effective"], part, date => $"effective {RawDate.InWords(date)}");
        Proof(document, Own(part));
    });

    private void Actions() => Entries(state["advocacy"]["actions"], "action", (action, part) =>
    {
        Says(action["name"], part);
        Link(action["url"], part);
        Proof(action, Own(part));
    });

    private void Contacts() => Entries(state["contacts"], "contact", (contact, part) =>
    {
        Says(contact["name"], part);
        Link(contact["url"], part);
        Stands(contact["role"], part, id => codebook.Term("contact-roles", id));
        if (contact["phone"].TextOrNull is { } phone)
        {
            Expect(contact["phone"].Path, Links(part).Any(link => link.Reads() == phone && link.GetAttribute("href") == Telephone.Link(phone)), $"a link to call {phone}");
        }

        if (contact["email"].TextOrNull is { } email)
        {
            Expect(contact["email"].Path, Links(part).Any(link => link.Reads() == email && link.GetAttribute("href") == $"mailto:{email}"), $"a link to write to {email}");
        }

        Proof(contact, Own(part));
    });

    private void Sources()
    {
        foreach (var (id, source) in state["sources"].Entries)
        {
            var note = Notes().FirstOrDefault(note => IsNoteOf(note, source));
            Expect(source.Path, note is not null, $"a numbered note that links to the source '{id}' by its title");
            if (note is not null)
            {
                Says(source["publisher"], note);
                Says(source["kind"], note, codebook.Term("source-kinds", source["kind"].Text));
                Says(source["published"], note, source["published"].TextOrNull is { } date ? RawDate.InWords(date) : "undated");
            }
        }
    }

    // A fact whose value is one of the codebook's: its words stand by themselves, and so do those of its disputes.
    private void AnswerFact(RawYaml fact, string question, IElement part)
    {
        foreach (var words in codebook.Words(question, fact["value"]))
        {
            Value(fact["value"], part, words);
        }

        Fact(fact, part, Own(part), (value, element) =>
        {
            foreach (var words in codebook.Words(question, value))
            {
                Says(value, element, words);
            }
        });
    }

    // Facts in plain words; several that share their proof stand in one group, with one line under them.
    private void TextFacts(RawYaml list, string anchor) => Entries(list, anchor, (fact, part) =>
    {
        Says(fact["value"], part);
        Fact(fact, part, part.Closest(".fact-group") is { } group ? Own(group) : [], (value, element) => Says(value, element));
    });

    private void Fact(RawYaml fact, IElement part, IEnumerable<IElement> proof, Action<RawYaml, IElement> saysValue)
    {
        Says(fact["note"], part);
        var lines = proof.ToList();
        Proof(fact, lines);
        var disputes = fact["disputed"].Items.ToList();
        if (disputes.Count > 0)
        {
            Expect(fact.Path, part.QuerySelector(".disagree strong")?.Reads() == "Sources disagree.", "the words 'Sources disagree.' beside the fact");
            Expect(fact.Path, lines.Any(line => line.Holds("sources disagree")), "'sources disagree' in the line on how sure it is");
        }

        foreach (var dispute in disputes)
        {
            // The other side in one piece: its value, its note, its source.
            var side = part.QuerySelectorAll(".otherwise.disagree, .otherwise.disagree li")
                .FirstOrDefault(element => element.QuerySelector("ul") is null && LinesOf(element).Any(line => Cites(line, dispute["source"].Text)));
            Expect(dispute.Path, side is not null, $"the other side, with a link to the note of '{dispute["source"].Text}'");
            if (side is not null)
            {
                saysValue(dispute["value"], side);
                Says(dispute["note"], side);
                Proof(dispute, LinesOf(side));
            }
        }
    }

    private void Entries(RawYaml list, string anchor, Action<RawYaml, IElement> check)
    {
        foreach (var (entry, index) in list.Items.Select((entry, index) => (entry, index)))
        {
            if (Part(entry, StateAnchors.Entry(anchor, index)) is { } part)
            {
                check(entry, part);
            }
        }
    }

    // Who says so, for when, and what to beware of.
    private void Proof(RawYaml fact, IEnumerable<IElement> lines)
    {
        var id = fact["source"].Text;
        var source = state["sources"][id];
        var line = lines.FirstOrDefault(line => Cites(line, id));
        Expect(fact["source"].Path, line is not null, $"a link to the numbered note of '{id}'");
        if (line is null)
        {
            return;
        }

        var date = fact["as_of"].TextOrNull ?? source["published"].TextOrNull;
        Says(fact["source"], line, source["publisher"].Text);
        if (date is not null)
        {
            Stands(fact["as_of"], line, RawDate.InWords(date), always: true);
        }

        Caveat(fact, line, "undated", date is null);
        Caveat(fact, line, "older than three years", date is not null && RawDate.IsOld(date, RenderedSite.Today));
        Caveat(fact, line, "our reading of the source", fact["reading"].TextOrNull == "inferred");
        Caveat(fact, line, "trade publication", source["kind"].Text == "trade");
        Caveat(fact, line, "from a survey", source["kind"].Text == "survey");
        Stands(fact["since"], line, since => $"in effect since {RawDate.InWords(since)}");
    }

    private void Caveat(RawYaml fact, IElement line, string words, bool applies) => Expect(
        fact.Path, line.Holds(words) == applies, applies ? $"the words '{words}'" : $"a line without the words '{words}', which do not apply");

    private bool Cites(IElement line, string source) => line.QuerySelectorAll("a[href^='#source-']").Any(link =>
        page.GetElementById(link.GetAttribute("href")![1..]) is { } note
        && link.Reads().EndsWith($"[{note.Id!["source-".Length..]}]", StringComparison.Ordinal)
        && IsNoteOf(note, state["sources"][source]));

    private static bool IsNoteOf(IElement note, RawYaml source) => note.QuerySelectorAll("a").Any(link =>
        link.GetAttribute("href") == source["url"].Text && link.Reads() == Words.Normal(source["title"].Text));

    // The lines on how sure a part is, without those of the other side of a dispute and of other sources.
    private static IEnumerable<IElement> Own(IElement part) => LinesOf(part).Where(line => line.Closest(".otherwise") is null);

    private static IEnumerable<IElement> LinesOf(IElement part) => part.QuerySelectorAll(".surety");

    private static IEnumerable<IElement> Links(IElement part) => part.QuerySelectorAll("a[href]");

    private IEnumerable<IElement> Notes() => page.QuerySelectorAll("#sources li");

    private IElement Main() => page.QuerySelector("main")!;

    private IElement? Part(RawYaml fact, string anchor)
    {
        var part = page.GetElementById(anchor);
        Expect(fact.Path, part is not null, $"the part #{anchor}");
        return part;
    }

    private void Link(RawYaml url, IElement part)
    {
        if (url.TextOrNull is { } address)
        {
            Expect(url.Path, Links(part).Any(link => link.GetAttribute("href") == address), $"a link to {address}");
        }
    }

    private void Says(RawYaml at, IElement part, string? words = null)
    {
        if ((words ?? at.TextOrNull) is { } text)
        {
            Expect(at.Path, part.Reads().Contains(Words.Normal(text), StringComparison.Ordinal), $"“{Words.Normal(text)}”");
        }
    }

    private void Stands(RawYaml at, IElement part, Func<string, string> words)
    {
        if (at.TextOrNull is { } text)
        {
            Stands(at, part, words(text));
        }
    }

    private void Stands(RawYaml at, IElement part, string words, bool always = false)
    {
        if (always || at.Exists)
        {
            Expect(at.Path, part.Holds(words), $"“{words}” by itself");
        }
    }

    // A value in the fact's own words, not in those of a dispute or of another source.
    private void Value(RawYaml at, IElement part, string words)
    {
        var text = Words.Normal(words);
        var own = part.QuerySelectorAll("p, li").Where(element => element.Closest(".otherwise") is null);
        Expect(at.Path, own.Any(element => element.Holds(text) || element.Holds(text + ".")), $"“{text}” by itself");
    }

    private void Expect(string path, bool right, string missing) =>
        findings.Check(right, () => $"{file}: {path}: the page lacks {missing}");
}

using System.Globalization;
using AngleSharp.Dom;
using PeerAtlas.Site.Tests.Running;
using PeerAtlas.Site.Wording;

namespace PeerAtlas.Site.Tests.Facts;

/// <summary>Looks for everything that one state file says on that state's page.</summary>
internal sealed class StateFile
{
    private readonly string file;
    private readonly RawYaml state;
    private readonly RawData data;
    private readonly RawCodebook codebook;
    private readonly RawFacts facts;
    private readonly IDocument page;
    private readonly Findings findings;
    private readonly string name;

    public StateFile(string file, RawYaml state, RawData data, IDocument page, Findings findings)
    {
        (this.file, this.state, this.data, this.page, this.findings) = (file, state, data, page, findings);
        codebook = data.Codebook;
        facts = new RawFacts(state, data);
        name = state["name"].Text;
    }

    /// <summary>The words of a value, whatever has it: a fact, a dispute, what held before.</summary>
    private delegate IEnumerable<string> WordsOf(RawYaml fact);

    // A lead is no fact: it stands on the page for maintainers, and never on the state's.
    private void Leads()
    {
        foreach (var lead in state["leads"].Items)
        {
            _ = (lead["for"].TextOrNull, lead["named_in"].TextOrNull);
            Expect("leads", !Main().Reads().Contains(Words.Normal(lead["lead"].Text), StringComparison.Ordinal), $"no lead, but has “{lead["lead"].Text}”");
        }
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
        Leads();
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
                AnswerFact(fact, question, part, null);
                foreach (var sentence in codebook.Sentences(question, fact, name))
                {
                    Says(fact["value"], part, sentence);
                }
            }
        }
    }

    private void Credentials()
    {
        foreach (var credential in state["credentials"].Items)
        {
            if (Entry(credential, RawAnchors.Credential(credential)) is not { } card)
            {
                continue;
            }

            Says(credential["name"], card);
            Says(credential["abbreviation"], card);
            Says(credential["certifying_body"], card);
            Link(credential["url"], card);
            Stands(credential["serves"], card, codebook.Term("populations", credential["serves"].Text));
            Expect(
                credential["level"].Path,
                card.QuerySelectorAll("dt").Any(term => term.Reads() == "Level") == (credential["level"].TextOrNull is "provisional" or "advanced"),
                "its level, if it is not the full credential");
            Stands(credential["level"], card, level => level switch
            {
                "provisional" => "A first step to the full credential",
                "advanced" => "Builds on the full credential",
                _ => credential["name"].Text,
            });
            Fact(credential, card, Own(card).Where(line => line.Closest("li") is null), AsWritten);
            foreach (var (requirement, fact) in credential["requirements"].Entries)
            {
                if (Part(fact, RawAnchors.Requirement(credential, requirement)) is { } part)
                {
                    AnswerFact(fact, requirement, part, credential);
                    Kinds(requirement, fact, part);
                    string[] asked = [.. fact["still_asks"].Items.Select(item => codebook.Question(item.Text))
                        .OrderBy(question => int.Parse(question["order"].Text, CultureInfo.InvariantCulture)).Select(question => question["label"].Text.ToLowerInvariant())];
                    Expect(
                        fact["still_asks"].Path,
                        asked.Length == 0 || part.Reads().Contains($"Still asked of a person who is certified elsewhere: {string.Join(", ", asked)}.", StringComparison.Ordinal),
                        "what is still asked of a person who is certified elsewhere");
                }
            }
        }
    }

    // Of words it is told under which kinds they are sorted; of a yes it stands beside the sign.
    private void Kinds(string requirement, RawYaml fact, IElement part)
    {
        if (codebook.Question(requirement)["kind"].Text == "text" && fact["kind"].Exists)
        {
            var kinds = codebook.Question(requirement)["kinds"];
            var names = fact["kind"].Scalars().Select(kind => kinds[kind]["name"].Text).Select(name => char.ToLowerInvariant(name[0]) + name[1..]);
            Expect(fact["kind"].Path, part.Reads().Contains($"We sort it under: {string.Join(", ", names)}.", StringComparison.Ordinal), "the kinds of its words");
        }
    }

    private void Billing()
    {
        foreach (var entry in state["billing"].Items)
        {
            if (Entry(entry, RawAnchors.Billing(entry)) is not { } row)
            {
                continue;
            }

            string[] modifiers = [.. entry["modifiers"].Items.Select(modifier => modifier.Text)];
            Stands(entry["code"], row, string.Join(' ', modifiers.Prepend(entry["code"].Text)));
            Says(entry["service"], row);
            Says(entry["limits"], row);
            Says(entry["rate_payer"], row);
            Stands(entry["population"], row, id => $"For: {codebook.Term("populations", id)}");
            Stands(entry["unit"], row, id => codebook.Term("billing-units", id));
            Stands(entry["rate_usd"], row, rate => facts.Told(Rate(rate), entry)
                + (entry["superseded"].TextOrNull is { } until ? $", until {RawDate.InWords(until)}" : ""));
            Stands(entry["prior_authorization"], row, id => id switch
            {
                "yes" => "Prior authorization is needed.",
                "no" => "No prior authorization is needed.",
                "unclear" => "Whether prior authorization is needed is not clear.",
                _ => "Prior authorization is needed in some cases.",
            });
            var size = entry["group"].TextOrNull ?? (modifiers.Any(data.GroupModifiers.Contains) ? "yes" : "no");
            Expect(entry["group"].Path, row.Holds("In a group") == (size == "yes"), "whether it is for a group");
            Expect(entry["group"].Path, row.Holds("One to one or in a group") == (size == "both"), "whether it is for both");
            Fact(entry, row, Own(row), fact => [Rate(fact["value"].Text)]);
        }
    }

    private static string Rate(string rate) => "$" + decimal.Parse(rate, CultureInfo.InvariantCulture).ToString("#,##0.00##", CultureInfo.InvariantCulture);

    private void Training()
    {
        foreach (var course in state["training"].Items)
        {
            if (Entry(course, RawAnchors.Training(course)) is not { } part)
            {
                continue;
            }

            Says(course["name"], part);
            Stands(course["provider"], part, Words.Normal);
            Link(course["url"], part);
            Stands(course["for"], part, id => $"for {codebook.Term("populations", id).ToLowerInvariant()}");
            Stands(course["hours"], part, hours => hours == "1" ? "1 hour" : $"{hours} hours");
            Stands(course["cost_usd"], part, cost => cost == "0" ? "free" : Rate(cost).Replace(".00", "", StringComparison.Ordinal));
            Stands(course["format"], part, id => codebook.Term("training-formats", id).ToLowerInvariant());
            Fact(course, part, Own(part), AsWritten);
        }
    }

    private void Documents()
    {
        foreach (var document in state["documents"].Items)
        {
            if (Entry(document, RawAnchors.Document(document)) is not { } part)
            {
                continue;
            }

            Says(document["title"], part);
            Says(document["summary"], part);
            Link(document["url"], part);
            Stands(document["number"], part, Words.Normal);
            Stands(document["kind"], part, id => codebook.Term("document-kinds", id));
            Stands(document["issued"], part, date => $"issued {RawDate.InWords(date)}");
            Stands(document["effective"], part, date => $"effective {RawDate.InWords(date)}");
            Stands(document["comments_until"], part, date => $"comments until {RawDate.InWords(date)}");
            Fact(document, part, Own(part), AsWritten);
        }
    }

    private void Actions()
    {
        foreach (var action in state["advocacy"]["actions"].Items)
        {
            if (Entry(action, RawAnchors.Action(action)) is { } part)
            {
                Says(action["name"], part);
                Link(action["url"], part);
                Fact(action, part, Own(part), AsWritten);
            }
        }
    }

    private void Contacts()
    {
        foreach (var contact in state["contacts"].Items)
        {
            if (Entry(contact, RawAnchors.Contact(contact)) is not { } part)
            {
                continue;
            }

            Says(contact["name"], part);
            Link(contact["url"], part);
            Stands(contact["role"], part, id => codebook.Term("contact-roles", id) + contact["for"].TextOrNull switch
            {
                "members" => ", for members",
                "providers" => ", for providers",
                _ => "",
            });
            if (contact["phone"].TextOrNull is { } phone)
            {
                Expect(contact["phone"].Path, Links(part).Any(link => link.Reads() == phone && link.GetAttribute("href") == Telephone.Link(phone)), $"a link to call {phone}");
            }

            if (contact["email"].TextOrNull is { } email)
            {
                Expect(contact["email"].Path, Links(part).Any(link => link.Reads() == email && link.GetAttribute("href") == $"mailto:{email}"), $"a link to write to {email}");
            }

            Fact(contact, part, Own(part), AsWritten);
        }
    }

    private void Sources()
    {
        foreach (var (id, source) in facts.Sources())
        {
            var note = Notes().FirstOrDefault(note => IsNoteOf(note, source));
            Expect($"sources.{id}", note is not null, $"a numbered note that links to the source '{id}' by its title");
            if (note is null)
            {
                continue;
            }

            Says(source["publisher"], note);
            Says(source["kind"], note, codebook.Term("source-kinds", source["kind"].Text));
            Says(source["published"], note, source["published"].TextOrNull is { } date ? RawDate.InWords(date) : "undated");
            Says(source["checked"], note, source["checked"].TextOrNull is { } day ? $"checked {RawDate.InWords(day)}" : null);
            Link(source["archived"], note);
        }
    }

    // A fact whose value is one of the codebook's: its words stand by themselves, and so do those of its disputes.
    private void AnswerFact(RawYaml fact, string question, IElement part, RawYaml? credential)
    {
        string[] words = [.. codebook.Words(question, fact, credential)];
        if (words is [var one])
        {
            Value(fact["value"], part, facts.Told(one, fact));
        }
        else if (credential is not null)
        {
            Value(fact["value"], part, facts.Told(string.Join(", ", words), fact));
        }
        else
        {
            words.ToList().ForEach(word => Value(fact["value"], part, word));
            Expect(fact["value"].Path, facts.Basis(fact) is not { } basis || part.Holds($"{char.ToUpperInvariant(basis[0])}{basis[1..]}:"), "on what it rests");
        }

        Fact(fact, part, Own(part), other => codebook.Words(question, other, credential));
    }

    // Facts in plain words; several that share their proof stand in one group, with one line under them.
    private void TextFacts(RawYaml list, string kind)
    {
        foreach (var fact in list.Items)
        {
            if (Entry(fact, RawAnchors.Words(kind, fact)) is { } part)
            {
                Says(fact["value"], part, facts.Told(fact["value"].Text, fact));
                Fact(fact, part, part.Closest(".fact-group") is { } group ? Own(group) : [], AsWritten);
            }
        }
    }

    private static IEnumerable<string> AsWritten(RawYaml fact) => [fact["value"].Text];

    // What every fact may carry beside its value.
    private void Fact(RawYaml fact, IElement part, IEnumerable<IElement> proof, WordsOf words)
    {
        Says(fact["note"], part);
        var lines = proof.ToList();
        Proof(fact, lines);
        Expect(fact["quote"].Path, Lines(part, "blockquote.quote")?.Reads() == (fact["quote"].TextOrNull is { } quote ? $"“{Words.Normal(quote)}”" : null), "the quotation, and no other");
        Disputes(fact, part, lines, words);
        Earlier(fact, part, words);
        Announced(fact, part, words);
    }

    private void Disputes(RawYaml fact, IElement part, IReadOnlyCollection<IElement> lines, WordsOf words)
    {
        var disputes = fact["disputed"].Items.ToList();
        if (disputes.Count > 0)
        {
            Expect(fact.Path, Lines(part, ".disagree strong")?.Reads() == "Sources disagree.", "the words 'Sources disagree.' beside the fact");
            Expect(fact.Path, lines.Any(line => line.Holds("sources disagree")), "'sources disagree' in the line on how sure it is");
        }

        foreach (var dispute in disputes)
        {
            // The other side in one piece: its value, its note, its source.
            var side = part.QuerySelectorAll(".otherwise.disagree, .otherwise.disagree li")
                .Where(element => element.Closest(".otherwise")!.Closest("article, li, tr") == part)
                .FirstOrDefault(element => element.QuerySelector("ul") is null && RawFacts.SourcesOf(dispute).All(id => LinesOf(element).Any(line => Cites(line, id))));
            Expect(dispute.Path, side is not null, $"the other side, with a link to the note of '{RawFacts.SourcesOf(dispute)[0]}'");
            if (side is not null)
            {
                Says(dispute["value"], side, facts.Told(string.Join(", ", words(dispute)), dispute));
                Says(dispute["note"], side);
                Proof(dispute, LinesOf(side));
            }
        }
    }

    private void Earlier(RawYaml fact, IElement part, WordsOf words)
    {
        var line = Lines(part, ".history");
        foreach (var earlier in fact["earlier"].Items)
        {
            var since = earlier["since"].TextOrNull is { } from ? $" from {RawDate.InWords(from)}" : "";
            var told = $"{InSentence(earlier, words)}{since} until {RawDate.InWords(earlier["until"].Text)}";
            Expect(earlier.Path, line?.Reads().Contains(told, StringComparison.OrdinalIgnoreCase) == true && line.Reads().Contains(" since", StringComparison.Ordinal), $"“{told}” and what holds since");
            Expect(earlier.Path, line is not null && RawFacts.SourcesOf(earlier).All(id => Cites(line, id)), "the source of what held before");
            Says(earlier["note"], part);
        }
    }

    private void Announced(RawYaml fact, IElement part, WordsOf words)
    {
        if (fact["announced"] is not { Exists: true } announced)
        {
            return;
        }

        var (line, from) = (Lines(part, ".announced"), announced["from"].Text);
        var told = RawDate.IsPast(from, Repository.Today)
            ? $"Was announced for {RawDate.InWords(from)}: {InSentence(announced, words)}; we have not confirmed it."
            : $"Announced for {RawDate.InWords(from)}: {InSentence(announced, words)}.";
        Expect(announced.Path, line?.Reads().StartsWith(told, StringComparison.Ordinal) == true, $"“{told}”");
        Expect(announced.Path, line is not null && RawFacts.SourcesOf(announced).All(id => Cites(line, id)), "the source of what is announced");
        Says(announced["note"], part);
    }

    private string InSentence(RawYaml fact, WordsOf words)
    {
        var bare = Words.Normal(string.Join(", ", words(fact)));
        if (fact["value"].TextOrNull is { } value && words(fact).SequenceEqual([value]))
        {
            // What it rests on is ours to say, and stands behind what is quoted.
            return facts.Told($"“{bare.TrimEnd('.')}”", fact);
        }

        var said = facts.Told(bare, fact).TrimEnd('.');
        return char.ToLowerInvariant(said[0]) + said[1..];
    }

    private static IElement? Lines(IElement part, string selector) => part.QuerySelectorAll(selector)
        .FirstOrDefault(line => line.Closest("article, li, tr") == part);

    // Who says so, for when, and what to beware of.
    private void Proof(RawYaml fact, IEnumerable<IElement> lines)
    {
        var ids = RawFacts.SourcesOf(fact);
        var line = lines.FirstOrDefault(line => ids.All(id => Cites(line, id)));
        Expect(fact["source"].Path, line is not null, $"a line that links to the numbered notes of '{string.Join("', '", ids)}'");
        if (line is null)
        {
            return;
        }

        foreach (var id in ids)
        {
            Says(fact["source"], line, facts.Source(id)["publisher"].Text);
        }

        if (facts.Date(fact) is { } date)
        {
            Stands(fact["as_of"], line, RawDate.InWords(date), always: true);
        }

        foreach (var (words, applies) in facts.Caveats(fact, Repository.Today))
        {
            Expect(fact.Path, line.Holds(words) == applies, applies ? $"the words '{words}'" : $"a line without the words '{words}', which do not apply");
        }

        var looked = facts.Checked(fact);
        Expect(fact.Path, line.Children.Any(child => child.Reads().StartsWith("checked ", StringComparison.Ordinal)) == looked is not null, "the day on which its sources were checked, if they were");
        if (looked is not null)
        {
            Stands(fact["source"], line, $"checked {RawDate.InWords(looked)}", always: true);
        }

        // When what held before began and ended is told in a line of its own.
        if (!fact["until"].Exists)
        {
            Stands(fact["since"], line, since => $"in effect since {RawDate.InWords(since)}");
        }
    }

    private bool Cites(IElement line, string source) => line.QuerySelectorAll("a[href^='#source-']").Any(link =>
        page.GetElementById(link.GetAttribute("href")![1..]) is { } note
        && link.Reads().EndsWith($"[{note.Id!["source-".Length..]}]", StringComparison.Ordinal)
        && IsNoteOf(note, facts.Source(source)));

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

    // An entry of a list, to which the addresses lead too under which it was published before.
    private IElement? Entry(RawYaml entry, string anchor)
    {
        var part = Part(entry, anchor);
        foreach (var former in entry["formerly"].Items)
        {
            var address = anchor.Split('-')[0] + "-" + former.Text;
            Expect(former.Path, page.GetElementById(address) is { } old && part?.Contains(old) == true, $"the former address #{address} at #{anchor}");
        }

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
        var own = part.QuerySelectorAll("p, li").Where(element => element.Closest(".otherwise, .history, .announced") is null);
        Expect(at.Path, own.Any(element => element.Holds(text) || element.Holds(text + ".")), $"“{text}” by itself");
    }

    private void Expect(string path, bool right, string missing) =>
        findings.Check(right, () => $"{file}: {path}: the page lacks {missing}");
}

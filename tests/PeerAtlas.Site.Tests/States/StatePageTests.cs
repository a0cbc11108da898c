using AngleSharp.Dom;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.Resolving;
using PeerAtlas.Policy.States;
using PeerAtlas.Site.Tests.Running;
using PeerAtlas.Site.Wording;
using Xunit;

namespace PeerAtlas.Site.Tests.States;

/// <summary>What a state's page is made of, in which order.</summary>
public sealed class StatePageTests(RealSite site)
{
    private static readonly string[] ContractSections =
    [
        "medicaid", "services", "certification", "billing", "training", "documents", "advocacy", "contacts", "sources",
    ];

    [Fact]
    public void Every_state_has_the_sections_of_the_contract_in_their_order()
    {
        Findings findings = new();
        foreach (var state in site.Atlas.States)
        {
            var sections = Page(state).QuerySelectorAll(".state-body > section").Select(section => section.Id!).ToList();
            findings.Check(
                sections.Where(ContractSections.Contains).SequenceEqual(ContractSections),
                () => $"{state.Slug}: {string.Join(' ', sections)}");
        }

        findings.AssertNone();
    }

    [Fact]
    public void In_every_state_one_of_those_who_pay_can_be_called_or_has_a_page_or_an_address()
    {
        Findings findings = new();
        foreach (var state in site.Atlas.States)
        {
            findings.Check(
                Page(state).QuerySelector("#get .contacts-short")!.QuerySelector("a[href]") is not null,
                () => $"{state.Slug}: no phone, page or mail address of a Medicaid agency or plan");
        }

        findings.AssertNone();
    }

    [Theory]
    [InlineData("source: own", "Idaho Medicaid[1] March 5, 2026")]
    [InlineData("source: plain", "Idaho Pages[1] undated")]
    [InlineData("source: old", "Idaho Letters[1] April 2019 older than three years")]
    [InlineData("source: own, reading: inferred", "Idaho Medicaid[1] March 5, 2026 our reading of the source")]
    public void A_number_to_call_stands_with_its_source_its_date_and_its_doubts_wherever_it_stands(string fact, string surety)
    {
        var page = new SmallAtlas().Idaho($"contacts: [ {{ role: medicaid-agency, name: Idaho Medicaid, phone: 208-555-0100, {fact} }} ]").Render().Page("/states/idaho/");
        Assert.Equal(surety, page.QuerySelector("#get .contacts-short li .surety")!.Reads());
        Assert.StartsWith(surety, page.QuerySelector("#contacts li .surety")!.Reads(), StringComparison.Ordinal);
        Assert.Equal("#source-1", page.QuerySelector("#get .contacts-short .surety a")!.GetAttribute("href"));
    }

    [Fact]
    public void The_first_section_says_how_to_get_peer_support_and_the_last_where_it_was_read()
    {
        var sections = Page(site.Atlas.States[0]).QuerySelectorAll(".state-page > section, .state-body > section").Select(section => section.Id!).ToList();
        Assert.Equal("get", sections[0]);
        Assert.Equal("sources", sections[^1]);
    }

    [Fact]
    public void The_jump_menu_leads_to_every_section_in_order()
    {
        var page = Page(site.Atlas.States[0]);
        Assert.Equal(
            page.QuerySelectorAll(".state-page > section, .state-body > section").Select(section => $"#{section.Id}"),
            page.QuerySelectorAll(".jump a").Select(link => link.GetAttribute("href")!));
    }

    [Fact]
    public void The_page_begins_with_the_four_answers_in_words_and_signs_as_resolved()
    {
        Findings findings = new();
        foreach (var state in site.Atlas.States)
        {
            var page = Page(state);
            var first = page.QuerySelector("main h2")!;
            findings.Check(first.Reads() == $"Does {state.Name} Medicaid pay for peer support?", () => $"{state.Slug}: the first heading is {first.Reads()}");
            var shown = first.Closest("section")!.QuerySelectorAll(".answers > li");
            findings.Check(shown.Length == 4, () => $"{state.Slug}: {shown.Length} answers");
            foreach (var (item, question) in shown.Zip(site.Atlas.Codebook.Headlines))
            {
                var answer = site.Atlas.Resolve(state, question);
                var sign = answer?.Sign ?? Sign.Absent;
                findings.Check(
                    item.QuerySelector("strong")!.Reads() == $"{Word(sign)}{Basis(answer)}." && item.QuerySelector(".sign")!.ClassList.Contains(Shape(sign)),
                    () => $"{state.Slug}: {question.Id} is {sign} and reads {item.Reads()}");
                findings.Check(
                    sign == Sign.Absent || item.QuerySelector($"a[href='#{question.Id}']") is not null,
                    () => $"{state.Slug}: {question.Id} has no link to its details");
            }
        }

        findings.AssertNone();
    }

    [Fact]
    public void Every_answer_shows_the_word_and_the_shape_of_its_sign()
    {
        Findings findings = new();
        foreach (var state in site.Atlas.States)
        {
            var page = Page(state);
            foreach (var question in site.Atlas.Codebook.Questions)
            {
                var answer = site.Atlas.Resolve(state, question);
                var part = page.GetElementById(question.Id);
                var text = answer is null ? part?.Closest(".absent-list")?.Reads() : part?.QuerySelector(".says, .terms")?.Reads();
                findings.Check(
                    answer switch
                    {
                        null => text?.StartsWith("Not yet researched", StringComparison.Ordinal) ?? false,
                        { Sign: { } sign } => text is not null && text.StartsWith($"{Word(sign)}{Basis(answer)}. ", StringComparison.Ordinal)
                            && text.Contains(state.Name, StringComparison.Ordinal)
                            && part!.QuerySelector(".says .sign")!.ClassList.Contains(Shape(sign)),
                        _ => text?.Length > 0,
                    },
                    () => $"{state.Slug}: {question.Id} is {answer?.Value.ToString() ?? "absent"} and reads {text}");
            }
        }

        findings.AssertNone();
    }

    [Fact]
    public void An_absent_headline_answer_sends_the_reader_to_whom_to_ask()
    {
        var page = new SmallAtlas().Render().Page("/states/ohio/");
        var first = page.QuerySelector(".headline .answers > li")!;
        Assert.StartsWith("Not yet researched. Adults: we have not found a source that says.", first.Reads(), StringComparison.Ordinal);
        Assert.Equal("#get", first.QuerySelector("a.more")!.GetAttribute("href"));
        Assert.Equal("sign absent", first.QuerySelector(".sign")!.ClassName);
    }

    [Fact]
    public void A_state_of_which_nothing_is_known_still_has_every_section_each_marked_as_not_yet_researched()
    {
        var page = new SmallAtlas().Render().Page("/states/ohio/");
        foreach (var section in ContractSections.Except(["contacts", "sources"]))
        {
            Assert.Contains("Not yet researched", page.GetElementById(section)!.Reads(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_question_of_a_topic_of_its_own_gets_a_section_before_the_documents()
    {
        var codebook = SmallAtlas.Codebook
            .Replace("questions:", "  - { id: workforce, name: Workforce, intro: How many there are. }\nquestions:", StringComparison.Ordinal)
            .Replace(
                "requirements:",
                "  - { id: workforce-count, topic: workforce, order: 5, wording: How many are certified?, label: Certified, why: Fewer means waiting., kind: number, unit: { one: person, many: people } }\nrequirements:",
                StringComparison.Ordinal);
        var page = new SmallAtlas()
            .Data("codebook.yml", codebook)
            .Idaho("answers:\n  workforce-count: { value: 1250, source: own }")
            .Render().Page("/states/idaho/");

        var sections = page.QuerySelectorAll(".state-body > section").Select(section => section.Id).ToList();
        Assert.Equal(sections.IndexOf("documents") - 1, sections.IndexOf("workforce"));
        Assert.Contains("1,250 people", page.GetElementById("workforce-count")!.Reads(), StringComparison.Ordinal);
    }

    [Fact]
    public void Notes_are_numbered_in_the_order_in_which_the_page_first_cites_them()
    {
        Findings findings = new();
        foreach (var state in site.Atlas.States)
        {
            var cited = Page(state).QuerySelectorAll(".surety a[href^='#source-'], a.cited[href^='#source-']")
                .Select(link => int.Parse(link.GetAttribute("href")!["#source-".Length..], System.Globalization.CultureInfo.InvariantCulture))
                .Distinct().ToList();
            findings.Check(cited.SequenceEqual(Enumerable.Range(1, cited.Count)), () => $"{state.Slug}: {string.Join(' ', cited)}");
        }

        findings.AssertNone();
    }

    [Fact]
    public void Every_numbered_note_links_back_to_each_place_that_cites_it()
    {
        Findings findings = new();
        foreach (var state in site.Atlas.States)
        {
            var page = Page(state);
            foreach (var note in page.QuerySelectorAll("#sources li"))
            {
                var citing = page.QuerySelectorAll($".state-body .surety a[href='#{note.Id}'], .state-body a.cited[href='#{note.Id}']").Length;
                var back = note.QuerySelectorAll(".back a").Select(link => link.GetAttribute("href")![1..]).ToList();
                findings.Check(citing == 0 || back.Count > 0, () => $"{state.Slug}: {note.Id} is cited and does not link back");
                findings.Check(
                    back.All(id => Around(page.GetElementById(id)!).QuerySelector($"a[href='#{note.Id}']") is not null),
                    () => $"{state.Slug}: {note.Id} links back to a place that does not cite it");
            }
        }

        findings.AssertNone();

        static IElement Around(IElement part) => part.Closest(".fact-group") ?? part;
    }

    [Fact]
    public void A_credential_card_lists_what_is_known_as_a_checklist_and_names_what_is_not()
    {
        var page = new SmallAtlas().Idaho(
            """
            credentials:
              - { name: Certified Peer, abbreviation: CP, serves: mental-health, source: own, requirements: { training-hours: { value: 40, source: own } } }
              - { name: Family Peer, serves: mental-health, source: own }
            """).Render().Page("/states/idaho/");

        Assert.Equal("Certified Peer (CP)", page.QuerySelector("#credential-cp h3")!.Reads());
        Assert.StartsWith("Training hours: 40 hours", page.GetElementById("credential-cp-training-hours")!.Reads(), StringComparison.Ordinal);
        Assert.EndsWith("Not yet researched for this credential: training hours, exam, fee, accepts others, valid for, learning.", page.GetElementById("credential-family-peer")!.Reads(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_service_fact_with_its_own_date_does_not_share_the_line_of_its_neighbours()
    {
        var page = new SmallAtlas().Idaho(
            """
            services:
              - { value: Listen, source: own }
              - { value: Share, source: own }
              - { value: Guide, source: own, as_of: 2025 }
            """).Render().Page("/states/idaho/");

        Assert.Equal(
            ["Listen Share Idaho Medicaid[1] March 5, 2026 Cite: What peer specialists do", "Guide Idaho Medicaid[1] 2025 Cite: What peer specialists do"],
            page.QuerySelectorAll("#services .fact-group").Select(group => group.Reads()));
    }

    [Fact]
    public void No_line_of_the_first_answers_can_begin_with_the_dot_before_what_more_there_is() => Assert.All(
        site.Atlas.States.SelectMany(state => Page(state).QuerySelectorAll(".headline .more:not(.alone)")),
        more => Assert.Equal("\u00a0", more.PreviousSibling!.TextContent));

    [Fact]
    public void The_link_for_corrections_is_there_when_the_settings_name_one()
    {
        Assert.DoesNotContain("Suggest a correction", new SmallAtlas().Render().Page("/states/idaho/").QuerySelector("aside")!.Reads(), StringComparison.Ordinal);
        var site = new SmallAtlas()
            .Input("site.yml", "{ title: Small, description: Small., base_url: \"https://small.example/\", corrections_url: \"mailto:facts@small.example\" }")
            .Render();
        Assert.NotNull(site.Page("/states/idaho/").QuerySelector("aside a[href^='mailto:facts@small.example?subject=']"));
    }

    private IDocument Page(State state) => site.Page($"/states/{state.Slug}/");

    private static string Word(Sign sign) => sign switch
    {
        Sign.Yes => "Yes",
        Sign.Limited => "In part",
        Sign.No => "No",
        Sign.Unclear => "Not clear",
        _ => "Not yet researched",
    };

    private static string Basis(ResolvedAnswer? answer) => answer?.Claim.Said.Basis() is { } basis ? $", {basis}" : "";

    private static string Shape(Sign sign) => sign switch
    {
        Sign.Yes => "yes",
        Sign.Limited => "part",
        Sign.No => "no",
        Sign.Unclear => "unclear",
        _ => "absent",
    };
}

using System.Text.RegularExpressions;
using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.Scoring;
using PeerAtlas.Site.Letters;
using PeerAtlas.Site.Scoring;
using PeerAtlas.Site.Tests.Running;
using PeerAtlas.Site.Wording;
using Xunit;

namespace PeerAtlas.Site.Tests.Readability;

/// <summary>The site's own sentences can be read with eight years of school.</summary>
public sealed partial class ReadingGradeTests(RealSite site)
{
    private const double Highest = 8;

    private readonly Findings findings = new();

    [Fact]
    public void Every_article_reads_at_grade_8_or_below()
    {
        foreach (var article in site.Content.Articles)
        {
            Measure(article.Path, SiteSentences.OfHtml($"<p>{article.Description}</p>{article.Html}"));
        }

        findings.AssertNone();
    }

    [Fact]
    public void What_each_question_is_good_for_reads_at_grade_8_or_below()
    {
        foreach (var question in Questions)
        {
            Measure(question.Id, SiteSentences.Of(question.Why));
        }

        Measure("all together", string.Join('\n', Questions.Select(question => SiteSentences.Of(question.Why))));
        findings.AssertNone();
    }

    [Fact]
    public void The_sentences_that_answer_the_questions_read_together_at_grade_8_or_below()
    {
        var sentences = Questions.SelectMany(question => question.Kind switch
        {
            AnswerKind.YesNoLimited yesNo => yesNo.Terms,
            AnswerKind.FixedTerms terms => terms.Terms,
            _ => [],
        }).Select(term => term.Meaning).OfType<string>().Select(SiteSentences.Of).ToList();
        Assert.NotEmpty(sentences);
        Measure($"{sentences.Count} sentences", string.Join('\n', sentences));
        findings.AssertNone();
    }

    [Fact]
    public void The_glossary_reads_together_at_grade_8_or_below()
    {
        Measure("the glossary", string.Join('\n', site.Atlas.Glossary.Select(entry => SiteSentences.Of(entry.Definition))));
        findings.AssertNone();
    }

    [Fact]
    public void Each_letter_reads_at_grade_8_or_below_before_it_is_filled_in()
    {
        foreach (var letter in site.Content.Letters)
        {
            // A place that stands alone becomes a list of facts; one in a sentence becomes a name or a number.
            var own = letter.Template.Split('\n').Where(line => line.Length > 0 && Place().Replace(line, "").Length > 0)
                .Select(line => SiteSentences.Of(Place().Replace(line, "Maine").Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal)));
            Measure(letter.Id, string.Join('\n', own.Prepend(SiteSentences.Of(letter.Description))));
        }

        findings.AssertNone();
    }

    [Fact]
    public void What_is_asked_of_states_reads_together_at_grade_8_or_below()
    {
        Measure("what to ask for", string.Join('\n', site.Atlas.Criteria.Select(criterion => criterion.Ask).OfType<string>().Select(SiteSentences.Of)));
        Measure("why", string.Join('\n', site.Atlas.Criteria.Select(criterion => SiteSentences.Of(criterion.Why))));
        findings.AssertNone();
    }

    [Fact]
    public void The_letters_of_all_states_read_together_at_grade_8_or_below_once_they_are_filled_in()
    {
        foreach (var letter in site.Content.Letters)
        {
            // Items are facts, told in the words of the codebook (measured by themselves) and of the state files.
            var own = site.Atlas.States.Select(state => LetterText.Of(letter, state, site.Context))
                .SelectMany(text => text.Split("\n\nSources\n\n")[0].Split('\n'))
                .Where(line => line.Length > 0 && !line.StartsWith("- ", StringComparison.Ordinal))
                .Select(line => SiteSentences.Of(Cited().Replace(line, "")));
            Measure($"{letter.Id}, filled in", string.Join('\n', own));
        }

        findings.AssertNone();
    }

    [Fact]
    public void What_the_scorecard_tells_of_each_fact_reads_together_at_grade_8_or_below()
    {
        Measure("deciding facts", string.Join('\n', site.Atlas.States.SelectMany(state => site.Atlas.Score(state)
            .SelectMany(score => score.Facts).Select(fact => SiteSentences.Of(fact.Sentence(state))))));
        findings.AssertNone();
    }

    [Fact]
    public void National_texts_read_together_at_grade_8_or_below()
    {
        Measure("key points of federal papers", Together(site.Atlas.Guidance.SelectMany(document => document.KeyPoints)));
        Measure("the timeline", Together(site.Atlas.Timeline.Select(milestone => milestone.Event)));
        Measure("what to do in groups", Together(site.Atlas.Organizations.SelectMany(organization => organization.WhatYouCanDo)));
        findings.AssertNone();
    }

    [Fact]
    public void What_pages_say_of_themselves_in_lists_and_to_search_engines_reads_together_at_grade_8_or_below()
    {
        foreach (var kind in site.AllRoutes.GroupBy(page => page.Path.Split('/')[1]))
        {
            Measure($"descriptions below /{kind.Key}", Together(kind.Select(page => page.Description.Value)));
        }

        findings.AssertNone();
    }

    [Fact]
    public void What_scripts_say_reads_together_at_grade_8_or_below()
    {
        var said = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "web", "js"), "*.js", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .SelectMany(file => Said().Matches(File.ReadAllText(file))).Select(match => match.Groups["text"].Value).ToList();
        Assert.Contains("Copied.", said);
        Measure($"{said.Count} sentences of scripts", Together(said));
        findings.AssertNone();
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/404.html")]
    [InlineData("/states/")]
    [InlineData("/states/idaho/")]
    [InlineData("/states/south-dakota/")]
    [InlineData("/states/idaho/brief/")]
    [InlineData("/questions/")]
    [InlineData("/questions/medicaid-mental-health/")]
    [InlineData("/questions/training-hours/")]
    [InlineData("/compare/")]
    [InlineData("/compare/idaho/")]
    [InlineData("/compare/idaho-vs-wyoming/")]
    [InlineData("/certification/")]
    [InlineData("/billing/")]
    [InlineData("/billing/codes/h0038/")]
    [InlineData("/training/")]
    [InlineData("/documents/")]
    [InlineData("/documents/national/")]
    [InlineData("/glossary/")]
    [InlineData("/timeline/")]
    [InlineData("/changes/")]
    [InlineData("/search/")]
    [InlineData("/advocacy/scorecard/")]
    public void The_own_sentences_of_a_page_of_each_kind_read_at_grade_8_or_below(string path)
    {
        // What sources say is told in their terms; lists and tables hold little else.
        var main = (AngleSharp.Dom.IElement)site.Page(path).QuerySelector("main")!.Clone();
        foreach (var quoted in main.QuerySelectorAll(".surety, .note, .says, .overview, .guidance, nav, dl, li, table, figure, .details"))
        {
            quoted.Remove();
        }

        Measure(path, SiteSentences.OfHtml(string.Join('\n', main.QuerySelectorAll("p").Select(part => part.OuterHtml))));
        findings.AssertNone();
    }

    [Theory]
    [InlineData("/advocacy/scorecard/", "main > section:first-of-type")]
    [InlineData("/advocacy/criteria/training-hours/", "main > section:first-of-type")]
    [InlineData("/advocacy/criteria/certification/", "main > section:first-of-type")]
    [InlineData("/advocacy/", "main > section:not(#groups):not(#states)")]
    [InlineData("/states/ohio/letters/", "main > p, .letter > p")]
    [InlineData("/advocacy/letters/", "main > p, .entries p")]
    [InlineData("/states/idaho/", "#get p")]
    [InlineData("/states/south-dakota/", "#get p")]
    [InlineData("/states/kansas/", "#get p, .actions p")]
    [InlineData("/states/guam/", "#get p")]
    [InlineData("/states/ohio/brief/", ".brief p, .brief-hint, .asks strong")]
    [InlineData("/certification/", "figcaption")]
    [InlineData("/billing/", "figcaption")]
    [InlineData("/questions/medicaid-authority/", "main > p, figcaption")]
    [InlineData("/questions/workforce-certified/", "main > p, figcaption")]
    [InlineData("/data/", "main p, main li")]
    [InlineData("/embed/states/idaho/", "p")]
    [InlineData("/embed/questions/medicaid-mental-health/", "p")]
    public void Sentences_in_lists_and_beside_charts_read_at_grade_8_or_below(string path, string part)
    {
        var found = site.Page(path).QuerySelectorAll(part).Where(one => one.ClassName != "surety").ToList();
        Assert.NotEmpty(found);
        Measure($"{path} {part}", SiteSentences.OfHtml(string.Join('\n', found.Select(one => one.LocalName == "section" ? one.OuterHtml : $"<p>{one.InnerHtml}</p>"))));
        findings.AssertNone();
    }

    [Theory]
    [InlineData("peer", 1)]
    [InlineData("state", 1)]
    [InlineData("states", 1)]
    [InlineData("people", 2)]
    [InlineData("rules", 1)]
    [InlineData("services", 3)]
    [InlineData("asked", 1)]
    [InlineData("needed", 2)]
    [InlineData("covered", 2)]
    [InlineData("support", 2)]
    [InlineData("medical", 3)]
    [InlineData("specialist", 3)]
    [InlineData("certification", 5)]
    [InlineData("the", 1)]
    [InlineData("trial", 2)]
    [InlineData("serious", 3)]
    [InlineData("being", 2)]
    [InlineData("year's", 1)]
    public void Syllables_are_counted_by_rule(string word, int syllables) => Assert.Equal(syllables, ReadingGrade.Syllables(word));

    [Fact]
    public void The_grade_is_that_of_the_formula() => Assert.Equal((0.39 * 6) + 11.8 - 15.59, ReadingGrade.Of("The cat sat on the mat."), 10);

    [Fact]
    public void Short_words_in_short_sentences_are_easy_and_long_ones_are_hard()
    {
        Assert.InRange(ReadingGrade.Of("Ask your plan. Call the number on your card."), -5, 3);
        Assert.InRange(ReadingGrade.Of("The Australian platypus is seemingly a hybrid of a mammal and reptilian creature."), 10, 14);
        Assert.InRange(
            ReadingGrade.Of("Reimbursement determinations necessitate comprehensive documentation substantiating individualized rehabilitation considerations."), 20, 60);
    }

    [Fact]
    public void Names_quotations_addresses_and_codes_are_left_out() =>
        Assert.Equal(
            "Ask the Maine for code at page, or say this.",
            SiteSentences.Of("Ask the Department of Health and Welfare for H0038 at https://example.org/a, or say “I authorize reimbursement”."));

    private IEnumerable<Question> Questions => site.Atlas.Codebook.Questions.Concat(site.Atlas.Codebook.Requirements);

    private static string Together(IEnumerable<string> texts) => string.Join('\n', texts.Select(SiteSentences.Of));

    // "(September 2, 2024; sources disagree) [3]", "[Your name]", "1. "
    [GeneratedRegex(@" \([^)]*\) \[\d+\]|^\[.*\]$|^\d+\. ")]
    private static partial Regex Cited();

    // A text between quotation marks that is a sentence: it begins with a capital letter and ends as one.
    [GeneratedRegex("(?<mark>['`])(?<text>[A-Z][^'`\n]*[.?!])\\k<mark>")]
    private static partial Regex Said();

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Place();

    private void Measure(string what, string text)
    {
        var grade = ReadingGrade.Of(text);
        GradeTable.Add(grade, what);
        findings.Check(grade <= Highest, () => $"{what} reads at grade {grade:0.0}: {text[..Math.Min(300, text.Length)]}");
    }
}

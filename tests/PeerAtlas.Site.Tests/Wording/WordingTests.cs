using System.Collections.Immutable;
using CsCheck;
using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.Dates;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.Glossary;
using PeerAtlas.Policy.Resolving;
using PeerAtlas.Policy.Sources;
using PeerAtlas.Policy.Terms;
using PeerAtlas.Site.Answers;
using PeerAtlas.Site.Formats;
using PeerAtlas.Site.Glossary;
using PeerAtlas.Site.Scoring;
using PeerAtlas.Site.Sources;
using PeerAtlas.Site.Tests.Running;
using PeerAtlas.Site.Wording;
using Xunit;

namespace PeerAtlas.Site.Tests.Wording;

/// <summary>How single things are put into words.</summary>
public sealed class WordingTests(RealSite site)
{
    private static readonly string[] Marks = ["", " ", "-", ".", " (", ") "];
    private static readonly Topic Medicaid = new("medicaid", "Medicaid", "On Medicaid.");

    [Theory]
    [InlineData("2024-09-02", "September 2, 2024", "on September 2, 2024")]
    [InlineData("2024-09", "September 2024", "in September 2024")]
    [InlineData("2024", "2024", "in 2024")]
    public void A_date_is_said_as_exactly_as_its_source_gives_it(string date, string words, string inSentence)
    {
        Assert.Equal(words, FactDate.Parse(date).InWords());
        Assert.Equal(inSentence, FactDate.Parse(date).WithPreposition());
    }

    [Theory]
    [InlineData("Peer support rule", ".")]
    [InlineData("How do I get certified?", "")]
    [InlineData("Optum, Inc.", "")]
    public void A_sentence_ends_once(string words, string stop) => Assert.Equal(stop, FullStop.After(words));

    [Fact]
    public void No_title_of_a_source_is_ended_twice()
    {
        foreach (var state in site.Atlas.States)
        {
            var notes = site.Page($"/states/{state.Slug}/").QuerySelector("#sources")!.Reads();
            var letters = site.Page($"/states/{state.Slug}/letters/").QuerySelector("main")!.TextContent;
            Assert.DoesNotContain("?.", notes + letters, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(1, "1 hour")]
    [InlineData(0, "0 hours")]
    [InlineData(40, "40 hours")]
    [InlineData(59.5, "59.5 hours")]
    [InlineData(1500, "1,500 hours")]
    public void A_number_has_its_unit_in_the_right_number(double amount, string words) => Assert.Equal(words, Hours.InShort(Said(Number(amount))));

    [Theory]
    [InlineData(50, "$50")]
    [InlineData(11.97, "$11.97")]
    [InlineData(11.9, "$11.90")]
    [InlineData(1250, "$1,250")]
    [InlineData(0, "$0")]
    public void Dollars_have_both_digits_of_their_cents_or_none(double amount, string words) => Assert.Equal(words, Dollars.InShort(Said(Number(amount))));

    [Theory]
    [InlineData("yes", "Yes")]
    [InlineData("limited", "In part")]
    [InlineData("no", "No")]
    [InlineData("unclear", "Not clear")]
    public void A_yes_or_no_is_said_in_the_words_of_its_sign(string id, string words) => Assert.Equal(words, YesOrNo.InShort(Said(Coded(YesOrNo, id))));

    [Fact]
    public void Several_terms_are_said_by_their_names() =>
        Assert.Equal("State plan, Waiver", Authority.InShort(Said(Coded(Authority, "plan", "waiver"))));

    [Fact]
    public void Free_words_are_said_as_they_are() => Assert.Equal("At home", Where.InShort(Said(new AnswerValue.Text("At home"))));

    [Fact]
    public void A_sentence_of_the_codebook_names_whom_it_is_about()
    {
        Assert.Equal("Idaho pays.", Resolved(YesOrNo, Coded(YesOrNo, "yes")).Sentence("Idaho"));
        Assert.Equal("The CPS card asks.", Resolved(YesOrNo, Coded(YesOrNo, "limited")).Sentence("CPS"));
        Assert.Null(Resolved(Where, new AnswerValue.Text("At home")).Sentence("Idaho"));
    }

    [Fact]
    public void No_answer_sorts_after_every_answer_and_yes_before_in_part_before_no_before_not_clear()
    {
        var order = new[] { "yes", "limited", "no", "unclear" }.Select(id => Answers.SortOrder.Of(Resolved(YesOrNo, Coded(YesOrNo, id)))).Append(Answers.SortOrder.Of(null)).ToList();
        Assert.Equal(order.Order(StringComparer.Ordinal), order);
    }

    [Theory]
    [InlineData("208-555-0100", "tel:208-555-0100")]
    [InlineData("(208) 555-0100", "tel:208-555-0100")]
    [InlineData("+1 855 202-0973 ext. 4", "tel:+1-855-202-0973")]
    [InlineData("1.800.555.0100 x12", "tel:1-800-555-0100")]
    [InlineData("208-555-0100 EXT 4", "tel:208-555-0100")]
    [InlineData("988", "tel:988")]
    [InlineData("1-800-QUIT-NOW", "tel:1-800-7848-669")]
    public void A_telephone_number_becomes_a_link_that_a_phone_can_dial(string phone, string link) => Assert.Equal(link, Telephone.Link(phone));

    [Fact]
    public void Whatever_stands_between_the_digits_of_a_number_its_link_dials_those_digits() =>
        Gen.Select(Gen.Char['0', '9'].Array[7, 15], Gen.Int[0, 5].Array[15]).Sample((digits, kinds) =>
        {
            var phone = string.Concat(digits.Select((digit, i) => i == 0 ? $"{digit}" : $"{Marks[kinds[i - 1]]}{digit}"));
            var link = Telephone.Link(phone);
            Assert.StartsWith("tel:", link, StringComparison.Ordinal);
            Assert.Equal(new string(digits), link["tel:".Length..].Replace("-", "", StringComparison.Ordinal));
            Assert.DoesNotContain("--", link, StringComparison.Ordinal);
        });

    [Fact]
    public void Every_telephone_number_of_the_data_becomes_a_link_with_all_its_digits() =>
        Assert.All(
            site.Atlas.States.SelectMany(state => state.Contacts).Select(contact => contact.Phone).OfType<string>(),
            phone => Assert.Matches(@"^tel:(\+?[0-9]+-)*[0-9]+$", Telephone.Link(phone)));

    [Theory]
    [InlineData("Peer support", "term-peer-support")]
    [InlineData("1915(b) waiver", "term-1915-b-waiver")]
    [InlineData("§ 1115", "term-1115")]
    [InlineData("N.A.P.S.", "term-n-a-p-s")]
    public void The_fragment_of_a_term_is_its_letters_and_digits(string term, string fragment) => Assert.Equal(fragment, GlossaryAnchors.Of(Entry(term)));

    [Fact]
    public void The_fragment_of_any_term_is_safe_in_an_address() =>
        Gen.String.Sample(term => Assert.Matches("^term(-[a-z0-9]+)*$", GlossaryAnchors.Of(Entry(term))));

    [Fact]
    public void No_two_terms_of_the_glossary_share_a_fragment() =>
        Assert.Equal(site.Atlas.Glossary.Length, site.Atlas.Glossary.Select(GlossaryAnchors.Of).Distinct().Count());

    [Theory]
    [InlineData("https://www.example.org/a/b?c=d", "example.org")]
    [InlineData("http://sub.example.org", "sub.example.org")]
    public void A_web_address_is_known_by_its_host(string url, string host) => Assert.Equal(host, WebAddress.Host(url));

    [Theory]
    [InlineData("Idaho", "Idaho")]
    [InlineData("District of Columbia", "the District of Columbia")]
    public void A_state_is_named_as_a_sentence_needs_it(string name, string words) => Assert.Equal(words, name.InSentence());

    [Fact]
    public void Notes_are_numbered_by_first_citation_and_uncited_sources_follow()
    {
        var (a, b, c) = (Source("a"), Source("b"), Source("c"));
        var notes = SourceNotes.Of([new(b, "x", "X"), new(a, "y", "Y"), new(b, "z", "Z"), new(b, "x", "X again")], [a, b, c]);
        Assert.Equal([b, a, c], notes.All.Select(note => note.Source));
        Assert.Equal([1, 2, 3], notes.All.Select(note => note.Number));
        Assert.Equal([(1, "x"), (1, "z"), (2, "y")], notes.All.SelectMany(note => note.Citations.Select(citation => (note.Number, citation.Anchor))));
        Assert.Equal((1, 3), (notes.NumberOf(b), notes.NumberOf(c)));
        Assert.Null(notes.NumberOf(Source("d")));
    }

    [Fact]
    public void Notes_number_each_source_once_from_1_whatever_cites_what() =>
        Gen.Int[0, 9].Array[0, 40].Sample(cited =>
        {
            var sources = Enumerable.Range(0, 10).Select(i => Source($"s{i}")).ToArray();
            var notes = SourceNotes.Of(cited.Select((i, place) => new Citation(sources[i], $"at-{place}", "")), sources);
            Assert.Equal(Enumerable.Range(1, 10), notes.All.Select(note => note.Number));
            Assert.Equal(cited.Distinct().Select(i => sources[i]), notes.All.Take(cited.Distinct().Count()).Select(note => note.Source));
            Assert.Equal(cited.Length, notes.All.Sum(note => note.Citations.Length));
        });

    [Fact]
    public void Signs_are_counted_over_all_states_with_the_span_of_the_dates()
    {
        var atlas = new SmallAtlas().Idaho("answers:\n  medicaid-adults: { value: limited, source: old, note: So it is. }").Render().Atlas;
        var count = SignCount.Of(atlas, atlas.Codebook.Question("medicaid-adults")!);
        Assert.Equal([0, 1, 0, 0, 1], Signs.All.Select(sign => count.BySign[sign]));
        Assert.Equal(2, count.Total);
        Assert.Equal("by facts from 2019", count.Span);
        Assert.Equal("by facts from 2019 to 2025", (count with { Newest = FactDate.Parse("2025-02") }).Span);
        Assert.Null((count with { Oldest = null, Newest = null }).Span);
    }

    private static Question Hours { get; } = Ask(new AnswerKind.Number("hour", "hours", "", 0, 9999));

    private static Question Dollars { get; } = Ask(new AnswerKind.Number("", "", "$", 0, 9999));

    private static Question Where { get; } = Ask(new AnswerKind.Text());

    private static Question YesOrNo { get; } = Ask(new AnswerKind.YesNoLimited(
        [new("yes", "Yes", "{state} pays."), new("limited", "In part", "The {credential} card asks."), new("no", "No", "No pay."), new("unclear", "Not clear", "Nobody says.")]));

    private static Question Authority { get; } = Ask(new AnswerKind.FixedTerms([new("plan", "State plan"), new("waiver", "Waiver")], true));

    private static Question Ask(AnswerKind kind) => new("q", Subject.State, Medicaid, 1, null, "What?", "What", "Because.", kind, default);

    private static AnswerValue.Number Number(double amount) => new((decimal)amount);

    private static AnswerValue.Coded Coded(Question question, params string[] ids)
    {
        var terms = question.Kind is AnswerKind.YesNoLimited yesNo ? yesNo.Terms : ((AnswerKind.FixedTerms)question.Kind).Terms;
        return new([.. ids.Select(id => terms.Single(term => term.Id == id))]);
    }

    private static ResolvedAnswer Resolved(Question question, AnswerValue value) => new(question, new Claim("q", Said(value), [], [], null, []));

    private static Evidence Said(AnswerValue value) => new(value, [Source("s")], null, null, Reading.Stated, null, null, Origin.State, default);

    private static GlossaryEntry Entry(string term) => new(term, "", ImmutableArray<string>.Empty, null, default);

    private static Source Source(string id) => new(id, id, id, $"https://{id}.example/", new SourceKind(new Term("statute", "State law"), SourceMark.None, true), null, default);
}

using PeerAtlas.Site.Billing;
using PeerAtlas.Site.Building;
using PeerAtlas.Site.Searching;
using PeerAtlas.Site.Tests.Running;
using Xunit;

namespace PeerAtlas.Site.Tests.Searching;

/// <summary>Everything that a reader may look for can be found, and leads to where it stands.</summary>
public sealed class SearchCorpusTests(RealSite site)
{
    private readonly SearchCorpus corpus = SearchCorpus.Of(site.Context, site.Routes);

    [Fact]
    public void There_is_one_document_for_each_answer_of_each_state() => Assert.Equal(
        site.Atlas.States.SelectMany(state => site.Atlas.Codebook.Questions
            .Where(question => site.Atlas.Resolve(state, question) is not null)
            .Select(question => $"/states/{state.Slug}/#{question.Id}")),
        Addresses(SearchKinds.Answer));

    [Fact]
    public void There_is_one_document_for_each_requirement_that_is_known() => Assert.Equal(
        site.Atlas.States.SelectMany(state => state.Credentials).Sum(credential => credential.Requirements.Count),
        Addresses(SearchKinds.Requirement).Count());

    [Fact]
    public void There_is_one_document_for_each_credential_code_course_document_and_contact()
    {
        Assert.Equal(site.Atlas.States.Sum(state => state.Credentials.Length), Addresses(SearchKinds.Credential).Count());
        Assert.Equal(site.Atlas.States.Sum(state => state.Billing.Length), Addresses(SearchKinds.Billing).Count());
        Assert.Equal(site.Atlas.States.Sum(state => state.Training.Length), Addresses(SearchKinds.Training).Count());
        Assert.Equal(site.Atlas.States.Sum(state => state.Documents.Length) + site.Atlas.Guidance.Length, Addresses(SearchKinds.Document).Count());
        Assert.Equal(site.Atlas.States.Sum(state => state.Contacts.Length), Addresses(SearchKinds.Contact).Count());
    }

    [Fact]
    public void There_is_one_document_for_each_term_and_each_code_and_modifier()
    {
        Assert.Equal(site.Atlas.Glossary.Select(entry => entry.Term), Of(SearchKinds.Term).Select(document => document.Title));
        Assert.Equal(CodePages.Codes(site.Atlas).Length + site.Atlas.BillingCodes.Modifiers.Length, Addresses(SearchKinds.Code).Count());
    }

    [Fact]
    public void There_is_one_document_for_each_section_of_an_article()
    {
        var sections = site.Content.Articles.SelectMany(article => site.Page(article.Path).QuerySelectorAll("main .prose h2[id]")
            .Where(heading => heading.Id != "next")
            .Select(heading => $"{article.Path}#{heading.Id}"));
        Assert.Superset(sections.ToHashSet(), Addresses(SearchKinds.Page).ToHashSet());
    }

    [Fact]
    public void Every_address_leads_to_a_page_and_a_part_that_exist()
    {
        var parts = site.Files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal)).Select(PageLinks.Of)
            .ToDictionary(page => "/" + page.Path.Replace("index.html", "", StringComparison.Ordinal), page => page.Ids);
        Assert.DoesNotContain(corpus.Documents.Select(document => document.Address), address =>
            !parts.TryGetValue(address.Split('#')[0], out var ids) || (address.Contains('#', StringComparison.Ordinal) && !ids.Contains(address.Split('#')[1])));
    }

    [Fact]
    public void Every_state_and_question_has_a_part_even_where_nothing_is_known()
    {
        foreach (var state in site.Atlas.States)
        {
            var page = site.Page($"/states/{state.Slug}/");
            Assert.All(site.Atlas.Codebook.Questions, question => Assert.NotNull(page.GetElementById(question.Id)));
        }
    }

    [Fact]
    public void An_answer_carries_its_source_its_date_and_its_caveats()
    {
        var idaho = site.Atlas.States.Single(state => state.Code == "ID");
        var answer = site.Atlas.Resolve(idaho, site.Atlas.Codebook.Question("medicaid-mental-health")!)!;
        var document = corpus.Documents.Single(document => document.Address == "/states/idaho/#medicaid-mental-health");
        Assert.Equal(
            (answer.Sign, answer.Claim.Said.AsOf, answer.Claim.Source.Publisher),
            (document.Sign, document.Date, document.Source));
        Assert.Equal(answer.Claim.Caveats(Repository.Today), document.Caveats);
    }

    [Fact]
    public void Every_page_that_is_given_further_words_exists_and_has_them() => Assert.All(
        site.Content.SearchWords.Pages,
        page => Assert.Superset(page.Value.ToHashSet(), Assert.Single(corpus.Documents, document => document.Address == page.Key).Also.ToHashSet()));

    [Fact]
    public void A_page_that_gathers_a_section_of_all_states_has_the_words_of_the_section() => Assert.Superset(
        site.Content.SearchWords.Sections["billing"].ToHashSet(),
        corpus.Documents.Single(document => document.Address == "/billing/").Also.ToHashSet());

    [Fact]
    public void The_same_site_gives_the_same_bytes() =>
        Assert.Equal(corpus.ToJson(), SearchCorpus.Of(site.Context, site.Routes).ToJson());

    private IEnumerable<SearchDocument> Of(string kind) => corpus.Documents.Where(document => document.Kind == kind);

    private IEnumerable<string> Addresses(string kind) => Of(kind).Select(document => document.Address).Distinct();
}

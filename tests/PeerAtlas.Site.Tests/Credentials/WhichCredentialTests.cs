using AngleSharp.Dom;
using PeerAtlas.Site.Tests.Facts;
using PeerAtlas.Site.Tests.Running;
using Xunit;

namespace PeerAtlas.Site.Tests.Credentials;

/// <summary>"Which one is mine?": two questions at most, and each way ends at one credential's checklist.</summary>
public sealed class WhichCredentialTests(RealSite site)
{
    private static readonly RawCodebook Codebook = RawData.OfRepository.Codebook;
    private readonly Findings findings = new();

    [Fact]
    public void A_certification_section_begins_with_the_question_where_there_is_something_to_choose()
    {
        foreach (var (slug, state) in RawStates.All)
        {
            var count = RawCredential.Of(state).Count();
            var first = Certification(slug).QuerySelector("h2")!.NextElementSibling!;
            findings.Check(
                first.Id == "which-credential" == (count > 0) && (count < 2 || first.Matches("nav:has(h3)")), () => $"{slug}: begins with <{first.LocalName} id={first.Id}>");
        }

        findings.AssertNone();
    }

    [Fact]
    public void Of_one_credential_nothing_is_asked_and_its_checklist_stands_open()
    {
        foreach (var (slug, state) in RawStates.All.Where(state => RawCredential.Of(state.File).Count() == 1))
        {
            var which = Which(slug)!;
            Assert.Equal($"#{Checklist(RawCredential.Of(state).Single())}", Assert.Single(which.QuerySelectorAll("a:not(.term)")).GetAttribute("href"));
            Assert.NotNull(site.Page($"/states/{slug}/").QuerySelector(".credential .takes[open]"));
        }
    }

    [Fact]
    public void Whom_a_reader_wants_to_support_leads_to_the_credentials_that_serve_them_and_to_no_others()
    {
        foreach (var (slug, state) in Several)
        {
            var choices = Which(slug)!.QuerySelectorAll(":scope > ul > li").ToList();
            var expected = Codebook.Ids("populations")
                .Where(population => !Codebook.Trait("populations", population, "covers").Exists)
                .Select(population => (Name: Codebook.Trait("populations", population, "people").TextOrNull, Credentials: RawCredential.Of(state).Where(credential => Serves(credential, population)).Select(Checklist).Order().ToList()))
                .Where(choice => choice.Credentials.Count > 0).ToList();
            findings.Check(
                choices.Select(choice => choice.Children[0].Reads()).SequenceEqual(expected.Select(choice => choice.Name)), () => $"{slug}: asks for {string.Join(", ", choices.Select(choice => choice.Children[0].Reads()))}");
            foreach (var (choice, (name, credentials)) in choices.Zip(expected))
            {
                findings.Check(Ends(choice).Order().SequenceEqual(credentials), () => $"{slug}: {name} leads to {string.Join(", ", Ends(choice))}");
                findings.Check(credentials.Count == 1 == (choice.QuerySelector(".which-next") is null), () => $"{slug}: {name} asks a second question of {credentials.Count}");
            }

            // No credential is without a way to it.
            findings.Check(
                RawCredential.Of(state).All(credential => expected.Exists(choice => choice.Credentials.Contains(Checklist(credential)))), () => $"{slug}: a credential that no answer leads to");
        }

        findings.AssertNone();
    }

    [Fact]
    public void The_second_question_tells_whose_experience_counts_in_the_words_of_the_facts_or_that_nobody_knows()
    {
        var experience = RawYaml.OfData("codebook.yml")["requirements"].Items.Single(requirement => requirement["part"].TextOrNull == "experience")["id"].Text;
        foreach (var (slug, state) in Several)
        {
            var facts = new RawFacts(state, RawData.OfRepository);
            foreach (var credential in RawCredential.Of(state))
            {
                var expected = credential[experience] is { Exists: true } fact
                    ? facts.Told(Words.Normal(fact["value"].Text), fact).TrimEnd('.') : "What experience it asks for is not yet researched";
                foreach (var link in Which(slug)!.QuerySelectorAll($".which-next a[href='#{Checklist(credential)}']"))
                {
                    findings.Check(link.Reads().StartsWith(expected, StringComparison.Ordinal), () => $"{slug}: “{link.Reads()}”, not “{expected}”");
                    findings.Check(
                        !credential[experience]["disputed"].Items.Any() || link.NextElementSibling!.Reads().EndsWith("sources disagree", StringComparison.Ordinal), () => $"{slug}: “{link.Reads()}” hides that sources disagree");
                    findings.Check(!link.Reads().Contains("older than", StringComparison.Ordinal), () => $"{slug}: “{link.Reads()}” reads as if the person were old");
                }
            }
        }

        findings.AssertNone();
    }

    [Fact]
    public void The_page_of_all_states_leads_to_the_question_of_each_or_at_once_to_the_only_checklist()
    {
        var expected = RawStates.InOrder.Where(state => RawCredential.Of(state.File).Any()).Select(state =>
            $"/states/{state.Slug}/#{(RawCredential.Of(state.File).ToList() is [var only] ? Checklist(only) : "which-credential")}");
        var links = site.Page("/certification/").QuerySelectorAll("#which ~ .jumps a").Select(link => link.GetAttribute("href")!).ToList();
        Assert.Equal(expected, links);
        Assert.All(links, link => Assert.NotNull(site.Page(link.Split('#')[0]).GetElementById(link.Split('#')[1])));
    }

    [Fact]
    public void Each_row_of_all_credentials_can_be_found_by_state_by_whom_it_serves_and_by_whose_experience_counts()
    {
        var experience = RawYaml.OfData("codebook.yml")["requirements"].Items.Single(requirement => requirement["part"].TextOrNull == "experience")["id"].Text;
        foreach (var (slug, state) in RawStates.All)
        {
            foreach (var credential in RawCredential.Of(state))
            {
                var row = site.Page("/certification/").QuerySelector($"th > a[href='/states/{slug}/#{RawAnchors.Credential(credential.Entry)}']")!.Closest("tr")!;
                var covers = Codebook.Trait("populations", credential.Entry["serves"].Text, "covers").Items.Select(item => item.Text).ToList();
                var kinds = credential[experience]["kind"] is { Exists: true } kind ? string.Join(' ', kind.Scalars()) : "not-said";
                Assert.Equal(
                    (slug, string.Join(' ', covers.Count == 0 ? [credential.Entry["serves"].Text] : covers), kinds),
                    (row.GetAttribute("data-state"), row.GetAttribute("data-serves"), row.GetAttribute("data-experience")));
            }
        }
    }

    private static IEnumerable<(string Slug, RawYaml File)> Several => RawStates.All.Where(state => RawCredential.Of(state.File).Count() > 1);

    private static bool Serves(RawCredential credential, string population) => credential.Entry["serves"].Text == population
        || Codebook.Trait("populations", credential.Entry["serves"].Text, "covers").Items.Any(covered => covered.Text == population);

    private static string Checklist(RawCredential credential) => RawAnchors.Credential(credential.Entry).Replace("credential-", "checklist-", StringComparison.Ordinal);

    // Where a choice ends, the second question gone through.
    private static IEnumerable<string> Ends(IElement choice) => (choice.QuerySelector(".which-next") is { } next ? next.QuerySelectorAll("li > a") : choice.QuerySelectorAll(":scope > a"))
        .Select(link => link.GetAttribute("href")![1..]);

    private IElement Certification(string slug) => site.Page($"/states/{slug}/").GetElementById("certification")!;

    private IElement? Which(string slug) => site.Page($"/states/{slug}/").GetElementById("which-credential");
}

using System.Text.RegularExpressions;
using PeerAtlas.Policy.Contacts;
using PeerAtlas.Site.Tests.Facts;
using PeerAtlas.Site.Tests.Running;
using Xunit;

namespace PeerAtlas.Site.Tests.States;

/// <summary>Whom a member may call: as many lines as the sentence before them says.</summary>
public sealed partial class WhomToAskTests(RealSite site)
{
    [Fact]
    public void A_page_leads_from_the_card_to_one_line_to_several_or_to_none_as_the_file_has_them()
    {
        Findings findings = new();
        var codebook = RawData.OfRepository.Codebook;
        foreach (var (slug, state) in RawStates.All)
        {
            var payers = state["contacts"].Items.Count(contact =>
                codebook.Trait("contact-roles", contact["role"].Text, "pays").TextOrNull == "yes" && contact["for"].TextOrNull != "providers");
            var step = site.Page($"/states/{slug}/").QuerySelector("#get .steps > li")!;
            findings.Check(
                step.QuerySelector("p")!.Reads() == Sentence(payers) && step.QuerySelectorAll("li").Length == payers, () => $"{slug}: {payers} to “{step.QuerySelector("p")!.Reads()}”");
        }

        findings.AssertNone();
    }

    [Fact]
    public void Every_page_says_what_EPSDT_can_mean_for_a_child_with_words_to_say_and_where_to_read_on_and_promises_nothing_where_it_is_not_known()
    {
        Findings findings = new();
        foreach (var (slug, state) in RawStates.All)
        {
            var part = site.Page($"/states/{slug}/").QuerySelector("#get")!;
            var told = part.QuerySelectorAll("p").Select(p => p.Reads()).Single(p => p.StartsWith("For a child or a teen: ", StringComparison.Ordinal));
            findings.Check(
                told.Contains("EPSDT", StringComparison.Ordinal) && WordsToSay().IsMatch(told) && part.QuerySelector("a[href^='/learn/']") is not null
                    && RawStates.IsTerritory(state["code"].Text) == told.Contains("not yet researched", StringComparison.Ordinal),
                () => $"{slug}: {told}");
        }

        findings.AssertNone();
    }

    [Fact]
    public void The_label_of_a_fold_counts_what_is_in_it_and_nothing_is_folded_for_one()
    {
        Findings findings = new();
        var folds = 0;
        foreach (var (slug, _) in RawStates.All)
        {
            foreach (var label in site.Page($"/states/{slug}/").QuerySelectorAll("summary.rest"))
            {
                var fold = label.ParentElement!;
                var inside = fold.Children.Count(part => part.ClassList.Contains("answer") || part.ClassList.Contains("credential"))
                    + fold.QuerySelectorAll(":scope > ul > li, :scope > .fact-group > ul > li").Length + fold.QuerySelectorAll(":scope > .scroll tbody tr, :scope > table tbody tr").Length;
                findings.Check(inside > 1 && label.Reads().StartsWith($"{inside} more", StringComparison.Ordinal), () => $"{slug}: “{label.Reads()}” over {inside}");
                folds++;
            }
        }

        Assert.True(folds > 0);
        findings.AssertNone();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void One_line_is_not_told_as_several(int count)
    {
        var contacts = Enumerable.Range(1, count).Select(i => $"{{ name: Line {i}, role: medicaid-agency, url: \"https://idaho.example/{i}\", source: own }}");
        var small = new SmallAtlas().Idaho(count == 0 ? "" : $"contacts: [ {string.Join(", ", contacts)} ]").Render();
        Assert.Equal(Sentence(count), small.Page("/states/idaho/").QuerySelector("#get .steps > li > p")!.Reads());
    }

    [Fact]
    public void Who_is_to_be_called_and_has_a_number_stands_before_who_has_none()
    {
        Findings findings = new();
        foreach (var slug in RawStates.All.Select(state => state.Slug))
        {
            var numbers = site.Page($"/states/{slug}/").QuerySelectorAll("#get .steps > li:first-child li").Select(line => line.QuerySelector(".phone") is not null).ToList();
            findings.Check(!numbers.SkipWhile(has => has).Any(has => has), () => $"{slug}: {string.Join(", ", numbers)}");
        }

        findings.AssertNone();
    }

    [Fact]
    public void No_number_of_a_page_for_providers_is_told_to_members_unless_it_is_said_to_be_theirs()
    {
        Findings findings = new();
        foreach (var contact in site.Atlas.States.SelectMany(state => state.Contacts).Where(contact => contact.For == Audience.Anyone && contact.Phone is not null && contact.Role.Pays))
        {
            findings.Check(!PageForProviders().IsMatch(contact.Url ?? ""), () => $"{contact.At}: {contact.Name} at {contact.Url}");
        }

        findings.AssertNone();
    }

    [Fact]
    public void Among_numbers_one_for_members_stands_first()
    {
        const string Lines =
            """
            contacts:
              - { name: Silent plan, role: medicaid-agency, for: members, url: "https://idaho.example/silent", source: own }
              - { name: Office, role: medicaid-agency, phone: 208-555-0101, source: own }
              - { name: Members, role: medicaid-agency, for: members, phone: 208-555-0102, source: own }
            """;
        var lines = new SmallAtlas().Idaho(Lines).Render().Page("/states/idaho/").QuerySelectorAll("#get .steps > li:first-child li");
        Assert.Equal(["208-555-0102", "208-555-0101", null], lines.Select(line => line.QuerySelector(".phone")?.Reads()));
    }

    private static string Sentence(int payers) => "Call the number on your Medicaid card" + payers switch
    {
        0 => ".",
        1 => ", or this one:",
        _ => ", or one of these:",
    };

    [GeneratedRegex(@"[/.-](?:providers?|billers)\b", RegexOptions.IgnoreCase)]
    private static partial Regex PageForProviders();

    [GeneratedRegex("“[^”]*EPSDT[^”]*in writing\\.”")]
    private static partial Regex WordsToSay();
}

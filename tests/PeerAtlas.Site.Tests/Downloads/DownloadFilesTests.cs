using System.Globalization;
using System.Text;
using System.Text.Json;
using CsvHelper;
using PeerAtlas.Policy;
using PeerAtlas.Policy.Resolving;
using PeerAtlas.Site.Tests.Running;
using Xunit;

namespace PeerAtlas.Site.Tests.Downloads;

/// <summary>The tables that a reader can open in a spreadsheet: RFC 4180 in UTF-8, saying what the pages say.</summary>
public sealed class DownloadFilesTests(RealSite site)
{
    private readonly Findings findings = new();

    [Fact]
    public void The_answers_are_the_resolved_answers_of_every_state_and_no_others()
    {
        var resolved = site.Atlas.States.SelectMany(state => site.Atlas.Codebook.Questions
            .Select(question => site.Atlas.Resolve(state, question)).OfType<ResolvedAnswer>()
            .Select(answer => (state.Code, Question: answer.Question.Id, answer.Claim)));
        var rows = Read(site, "answers");
        Assert.Equal(
            resolved.Select(row => $"{row.Code} {row.Question} {row.Claim.SpeaksFor} {(row.Claim.IsDisputed ? "disputed" : "")} {row.Claim.Source.Url} {row.Claim.Note}".ToLowerInvariant()),
            rows.Select(row => $"{row["state_code"]} {row["question"]} {row["as_of"]} {row["caveats"].Split("; ").FirstOrDefault(caveat => caveat == "disputed")} {row["source_url"]} {row["note"]}".ToLowerInvariant()));
    }

    [Fact]
    public void An_answer_reads_as_it_does_in_the_states_file()
    {
        var small = new SmallAtlas()
            .Idaho("answers: { medicaid-adults: { value: no, source: own, as_of: 2025-12-03, since: 2025-12-01, disputed: [ { value: yes, source: blog, note: So it says. } ] } }")
            .Render();
        var row = Assert.Single(Read(small, "answers"));
        Assert.Equal(("Idaho", "state", "no", "No", "2025-12-03", "2025-12-01", "state", "sources disagree", "Yes, by a 2026 trade publication (Vendor, January 2026) So it says."), (
            row["state"], row["jurisdiction"], row["value"], row["value_in_words"], row["as_of"], row["since"], row["origin"], row["doubts"], row["others_say"]));
    }

    [Fact]
    public void Terms_numbers_and_words_have_a_column_each()
    {
        var small = new SmallAtlas().Idaho(
            """
            answers: { medicaid-adults: { value: limited, source: own, note: So it is. }, medicaid-settings: { value: At home, source: own } }
            credentials:
              - { name: Certified Peer, abbreviation: CP, serves: mental-health, source: own, requirements: { renewal: { value: 2, source: own }, learning: { value: 20, source: own }, fee: { value: 50, source: own } } }
            """).Render();
        Assert.Equal(
            ["limited||", "||At home"],
            Read(small, "answers").Select(row => $"{row["value_terms"]}|{row["value_number"]}|{row["value_text"]}"));
        Assert.Equal(
            ["fee: 50 US dollars  ", "renewal: 2 years  ", "learning: 20 hours renewal 10"],
            Read(small, "requirements").Select(row => $"{row["question"]}: {row["value_number"]} {row["value_unit"]} {row["number_per"]} {row["number_per_year"]}"));
    }

    [Fact]
    public void A_date_that_is_not_exact_stands_beside_the_days_that_it_can_mean()
    {
        var row = Assert.Single(Read(new SmallAtlas().Idaho("answers: { medicaid-adults: { value: yes, source: own, as_of: 2024-02 } }").Render(), "answers"));
        Assert.Equal(("2024-02", "2024-02-01", "2024-02-29"), (row["as_of"], row["as_of_first_day"], row["as_of_last_day"]));
    }

    [Fact]
    public void A_fact_has_the_address_and_the_source_that_it_has_in_the_files_for_programs()
    {
        using var json = JsonDocument.Parse(site.Bytes("api/v1/contacts.json"));
        Assert.Equal(
            json.RootElement.GetProperty("contacts").EnumerateArray().Select(contact => $"{contact.GetProperty("address")} {contact.GetProperty("source").GetProperty("key")}"),
            Read(site, "contacts").Select(row => $"{row["address"]} {row["source"]}"));
    }

    [Fact]
    public void A_score_tells_what_decides_it_and_how_sure_that_is()
    {
        var small = new SmallAtlas().Idaho("answers: { medicaid-adults: { value: yes, source: blog, reading: inferred } }").Render();
        var row = Assert.Single(Read(small, "scores"), row => row["state_code"] == "ID");
        Assert.Equal(
            ("met", "Adults: Yes, by our reading of a 2026 trade publication", "January 2026; our reading of the source; trade publication", "idaho/blog"),
            (row["judgment"], row["decided_by"], row["doubts"], row["sources"]));
    }

    [Fact]
    public void Each_requirement_of_each_credential_that_is_known_has_a_row()
    {
        var known = site.Atlas.States.Sum(state => state.Credentials.Sum(credential =>
            site.Atlas.Codebook.Requirements.Count(requirement => Atlas.Resolve(credential, requirement) is not null)));
        Assert.Equal(known, Read(site, "requirements").Count);
    }

    [Fact]
    public void Each_kind_of_entry_has_a_row_for_each_entry_of_each_state()
    {
        Assert.Equal(site.Atlas.States.Sum(state => state.Credentials.Length), Read(site, "credentials").Count);
        Assert.Equal(site.Atlas.States.Sum(state => state.Contacts.Length), Read(site, "contacts").Count);
        Assert.Equal(site.Atlas.States.Length * site.Atlas.Criteria.Length, Read(site, "scores").Count);
        Assert.Equal(site.Atlas.States.Length, Read(site, "states").Count);
        Assert.Equal(site.Atlas.States.Sum(state => state.Billing.Length), Read(site, "billing").Count);
        Assert.Equal(site.Atlas.States.Sum(state => state.Training.Length), Read(site, "training").Count);
        Assert.Equal(site.Atlas.States.Sum(state => state.Documents.Length), Read(site, "documents").Count);
    }

    [Fact]
    public void A_rate_stands_beside_the_same_by_the_hour()
    {
        foreach (var row in Read(site, "billing").Where(row => row["unit"] == "15 minutes" && row["rate_usd"].Length > 0))
        {
            findings.Check(
                decimal.Parse(row["rate_per_hour_usd"], CultureInfo.InvariantCulture) == 4 * decimal.Parse(row["rate_usd"], CultureInfo.InvariantCulture),
                () => $"{row["state"]} {row["code"]}: {row["rate_usd"]} for 15 minutes, {row["rate_per_hour_usd"]} an hour");
        }

        findings.AssertNone();
    }

    [Fact]
    public void The_description_for_programs_names_every_column_of_every_table()
    {
        using var package = JsonDocument.Parse(site.Bytes("data/datapackage.json"));
        var described = package.RootElement.GetProperty("resources").EnumerateArray().ToDictionary(
            resource => resource.GetProperty("path").GetString()!,
            resource => resource.GetProperty("schema").GetProperty("fields").EnumerateArray().Select(field => field.GetProperty("name").GetString()).ToList());
        Assert.Equal(site.Files.Select(file => file.Path).Where(path => path.EndsWith(".csv", StringComparison.Ordinal)).Select(path => path["data/".Length..]), described.Keys.Order(StringComparer.Ordinal));
        foreach (var (path, fields) in described)
        {
            var header = Encoding.UTF8.GetString(site.Bytes($"data/{path}").Span).Split("\r\n")[0];
            Assert.Equal(string.Join(',', fields), header);
        }
    }

    [Fact]
    public void A_text_that_a_spreadsheet_would_run_does_not_begin_as_a_formula()
    {
        var row = Assert.Single(Read(
            new SmallAtlas().Idaho("""answers: { medicaid-adults: { value: limited, source: own, note: "=HYPERLINK(\"https://a.example\",\"x, y\")" } }""").Render(),
            "answers"));
        Assert.Equal("'=HYPERLINK(\"https://a.example\",\"x, y\")", row["note"]);
    }

    [Fact]
    public void A_state_a_question_and_a_requirement_lead_to_their_files()
    {
        foreach (var (page, file) in (ReadOnlySpan<(string, string)>)
        [
            ("/states/idaho/", "/api/v1/states/idaho.json"), ("/questions/medicaid-youth/", "/api/v1/questions/medicaid-youth.json"),
            ("/questions/medicaid-youth/", "/data/answers.csv"), ("/questions/training-hours/", "/data/requirements.csv"),
        ])
        {
            Assert.NotNull(site.Page(page).QuerySelector($"main a[href='{file}']"));
        }
    }

    private static List<Dictionary<string, string>> Read(RenderedSite of, string table)
    {
        List<Dictionary<string, string>> rows = [];
        using var csv = CsvReader.Create(of.Bytes($"data/{table}.csv"));
        while (csv.Read())
        {
            rows.Add(csv.Headers.ToDictionary(header => header, header => csv.GetString(header)));
        }

        return rows;
    }
}

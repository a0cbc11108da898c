using System.Text.Json;
using PeerAtlas.Policy;
using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.Resolving;
using PeerAtlas.Site.Tests.Running;
using Xunit;

namespace PeerAtlas.Site.Tests.Downloads;

/// <summary>The files for machines: their shape, and that they say what the pages say.</summary>
public sealed class ApiFilesTests(RealSite site)
{
    private static readonly string[] AnswerShape =
        [
            "question", "value", "short", "words", "origin", "id", "address", "as_of", "since", "checked", "note", "quote", "reading", "rests_on", "caveats", "surety",
            "disputed", "earlier", "history", "source", "sources", "evidence", "compared",
        ];

    // Only where they apply: of which kind, for which time, what is announced.
    private static readonly string[] Sometimes = ["kind", "kinds", "per", "per_years", "per_year", "announced"];

    private static readonly string[] SourceShape = ["key", "id", "title", "publisher", "url", "kind", "published", "published_words", "checked", "archived"];

    private readonly Findings findings = new();

    [Fact]
    public void There_is_a_file_for_each_state_and_each_question()
    {
        var expected = site.Atlas.States.Select(state => $"api/v1/states/{state.Slug}.json")
            .Concat(site.Atlas.Codebook.Questions.Concat(site.Atlas.Codebook.Requirements).Select(question => $"api/v1/questions/{question.Id}.json"))
            .Concat(["api/v1/index.json", "api/v1/states.json", "api/v1/questions.json"])
            .ToHashSet();
        Assert.Superset(expected, site.Files.Select(file => file.Path).ToHashSet());
    }

    [Fact]
    public void Every_file_parses_and_holds_nothing_that_could_end_a_script()
    {
        foreach (var file in site.Files.Where(file => file.Path.StartsWith("api/", StringComparison.Ordinal)))
        {
            using var json = JsonDocument.Parse(file.Content);
            findings.Check(json.RootElement.ValueKind == JsonValueKind.Object, () => $"{file.Path}: no object");
            findings.Check(file.Content.Span.IndexOfAny("<>&"u8) < 0, () => $"{file.Path}: markup");
        }

        findings.AssertNone();
    }

    [Fact]
    public void A_state_has_exactly_its_resolved_answers_in_the_order_of_the_codebook()
    {
        foreach (var state in site.Atlas.States)
        {
            using var json = Read($"states/{state.Slug}.json");
            Same(
                state.Slug,
                site.Atlas.Codebook.Questions.Select(question => site.Atlas.Resolve(state, question)).OfType<ResolvedAnswer>(),
                json.RootElement.GetProperty("answers"));
            foreach (var (credential, written) in state.Credentials.Zip(json.RootElement.GetProperty("credentials").EnumerateArray()))
            {
                findings.Check(written.GetProperty("name").GetString() == credential.Name, () => $"{state.Slug}: {credential.Name}");
                Same(
                    $"{state.Slug} {credential.Name}",
                    site.Atlas.Codebook.Requirements.Select(requirement => Atlas.Resolve(credential, requirement)).OfType<ResolvedAnswer>(),
                    written.GetProperty("requirements"));
            }

            foreach (var (name, count) in new[]
            {
                ("credentials", state.Credentials.Length), ("billing", state.Billing.Length), ("training", state.Training.Length),
                ("documents", state.Documents.Length), ("contacts", state.Contacts.Length), ("services", state.Services.Length),
                ("sources", state.Sources.Length),
            })
            {
                findings.Check(json.RootElement.GetProperty(name).GetArrayLength() == count, () => $"{state.Slug}: {name}");
            }
        }

        findings.AssertNone();
    }

    [Fact]
    public void A_question_has_exactly_the_states_that_are_researched()
    {
        foreach (var question in site.Atlas.Codebook.Questions)
        {
            using var json = Read($"questions/{question.Id}.json");
            findings.Check(
                json.RootElement.GetProperty("answers").EnumerateArray().Select(answer => answer.GetProperty("state").GetString())
                    .SequenceEqual(site.Atlas.ResolveAll(question).Where(row => row.Answer is not null).Select(row => row.State.Slug)),
                () => question.Id);
        }

        findings.AssertNone();
    }

    [Fact]
    public void A_rate_is_a_number_without_needless_zeros()
    {
        var small = new SmallAtlas().Idaho("billing: [ { code: H0038, service: Peers, rate_usd: 9.00, source: own } ]").Render();
        using var json = JsonDocument.Parse(small.Bytes("api/v1/states/idaho.json"));
        Assert.Equal("9", json.RootElement.GetProperty("billing")[0].GetProperty("rate_usd").GetRawText());
    }

    private void Same(string where, IEnumerable<ResolvedAnswer> answers, JsonElement written)
    {
        ResolvedAnswer[] expected = [.. answers];
        findings.Check(expected.Length == written.GetArrayLength(), () => $"{where}: {written.GetArrayLength()} answers, not {expected.Length}");
        foreach (var (answer, json) in expected.Zip(written.EnumerateArray()))
        {
            var at = $"{where} {answer.Question.Id}";
            Check(json.EnumerateObject().Select(property => property.Name).Except(Sometimes).SequenceEqual(AnswerShape), "shape");
            Check(json.GetProperty("source").EnumerateObject().Select(property => property.Name).SequenceEqual(SourceShape), "shape of the source");
            Check(json.TryGetProperty("announced", out _) == answer.Claim.Announced is not null, "announced");
            Check(json.TryGetProperty("kind", out var kind) ? kind.GetString() == (answer.Value as AnswerValue.Coded)?.Kind?.Id : answer.Value is not AnswerValue.Coded { Kind: not null }, "kind");
            Check((json.TryGetProperty("kinds", out var kinds) ? kinds.EnumerateArray().Select(each => each.GetString()!) : [])
                .SequenceEqual((answer.Value as AnswerValue.Text)?.Kinds.Select(each => each.Id) ?? []), "kinds");
            Check(json.TryGetProperty("per", out _) == answer.Value is AnswerValue.Number { Per: not null }, "per");
            Check(json.GetProperty("question").GetString() == answer.Question.Id, "question");
            Check(Written(json.GetProperty("value")) == Text(answer.Value), "value");
            Check((json.GetProperty("value").ValueKind == JsonValueKind.Array) == (answer.Question.Kind is AnswerKind.FixedTerms { Many: true }), "list");
            Check(json.GetProperty("as_of").GetString() == answer.Claim.Said.AsOf?.ToString(), "as_of");
            Check(json.GetProperty("since").GetString() == answer.Claim.Said.Since?.ToString(), "since");
            Check(json.GetProperty("note").GetString() == answer.Claim.Note, "note");
            Check(json.GetProperty("origin").GetString() == (answer.Claim.Said.Origin == Origin.State ? "state" : "survey"), "origin");
            Check(json.GetProperty("reading").GetString() == (answer.Claim.Said.Reading == Reading.Stated ? "stated" : "inferred"), "reading");
            Check(json.GetProperty("source").GetProperty("url").GetString() == answer.Claim.Source.Url, "source");
            Check(json.GetProperty("earlier").GetArrayLength() == answer.Claim.Earlier.Length, "earlier");
            Check(json.GetProperty("sources").EnumerateArray().Select(source => source.GetProperty("id").GetString()).SequenceEqual(answer.Claim.Sources.Select(source => source.Id)), "sources");
            Check(json.GetProperty("address").GetString()!.EndsWith($"#{answer.Claim.Anchor}", StringComparison.Ordinal), "address");
            Check(json.GetProperty("disputed").GetArrayLength() == answer.Claim.Disputed.Length, "disputed");
            Check(json.GetProperty("evidence").GetArrayLength() == answer.Claim.All.Count(), "evidence");

            void Check(bool right, string what) => findings.Check(right, () => $"{at}: {what}: {json.GetRawText()[..Math.Min(200, json.GetRawText().Length)]}");
        }
    }

    private static string Text(AnswerValue value) => value switch
    {
        AnswerValue.Coded coded => string.Join(", ", coded.Terms.Select(term => term.Id)),
        _ => value.ToString(),
    };

    private static string Written(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => string.Join(", ", value.EnumerateArray().Select(item => item.GetString())),
        JsonValueKind.Number => value.GetRawText(),
        _ => value.GetString()!,
    };

    private JsonDocument Read(string name) => JsonDocument.Parse(site.Bytes($"api/v1/{name}"));
}

using System.Text.RegularExpressions;
using PeerAtlas.Site.Tests.Facts;
using PeerAtlas.Site.Tests.Running;
using Xunit;

namespace PeerAtlas.Site.Tests.Letters;

/// <summary>What letters count, counted anew in the files.</summary>
public sealed partial class LetterCountTests(RealSite site)
{
    private const string Nation = "{nation}";
    private const string Known = "{known}";
    private const string NextDoor = "{neighbors}";

    private readonly Findings findings = new();

    private static IEnumerable<RawYaml> Headlines => RawYaml.OfData("codebook.yml")["questions"].Items.Where(question => question["headline"].Exists);

    private static IEnumerable<(string Id, string Template)> Templates => Repository.Files("input")
        .Where(file => file.Name.StartsWith("letters/", StringComparison.Ordinal))
        .Select(file => (Path.GetFileNameWithoutExtension(file.Name), System.Text.Encoding.UTF8.GetString(file.Content.Span)));

    [Fact]
    public void The_country_is_counted_by_each_headline()
    {
        var expected = string.Join(' ', Headlines.Select(
            question => $"- {question["headline"].Text}: of {RawStates.Counted} states, {RawSigns.InWords(question["id"].Text)}"));
        Each(Nation, (slug, state, text) => findings.Check(text.Contains(expected, StringComparison.Ordinal), () => $"{slug}: lacks “{expected}”"));
    }

    [Fact]
    public void Where_the_country_is_counted_a_letter_says_that_the_District_of_Columbia_is_among_the_states() =>
        Assert.All(Templates.Where(letter => letter.Template.Contains(Nation, StringComparison.Ordinal)), letter =>
            Assert.Matches(@"counting the District of Columbia:\s+\{nation\}", letter.Template));

    [Fact]
    public void What_is_known_of_a_state_is_counted_by_the_scorecard() => Each(Known, (slug, state, text) =>
    {
        var sentence = $"Of the questions on a public scorecard, {RawScores.Known(state)} of {RawScores.Criteria.Count} are known for our {(RawStates.IsTerritory(state["code"].Text) ? "territory" : "state")}.";
        findings.Check(text.Contains(sentence, StringComparison.Ordinal), () => $"{slug}: lacks “{sentence}”");
    });

    [Fact]
    public void The_states_next_door_are_sorted_by_their_answers() => Each(NextDoor, (slug, state, text) =>
    {
        foreach (var question in Headlines)
        {
            var line = Line(question).Match(text);
            foreach (var name in RawStates.All.Select(other => other.File["name"].Text))
            {
                var answer = RawAnswer.Of(RawStates.All.Single(other => other.File["name"].Text == name).File, question["id"].Text);
                var word = answer is null ? "not yet researched" : RawCodebook.Sign(answer.Values[0]).ToLowerInvariant();
                var groups = line.Groups[1].Value.Split("; ").Aggregate(new List<string>(), (all, part) =>
                {
                    // A semicolon stands between the doubts of one answer too.
                    if (Group().IsMatch(part))
                    {
                        all.Add(part);
                    }
                    else if (all.Count > 0)
                    {
                        all[^1] += $"; {part}";
                    }

                    return all;
                });
                foreach (var group in groups.Where(group => Named(name).IsMatch(group)))
                {
                    findings.Check(group.StartsWith($"{word} in ", StringComparison.Ordinal), () => $"{slug}: {name} on {question["id"].Text} is {word}, not in “{group}”");
                }
            }
        }
    });

    private static Regex Line(RawYaml question) => new($@"- {Regex.Escape(question["headline"].Text)}: ((?:yes|in part|no|not clear|not yet researched) in .*?)(?= - |  | And this| Not every state)");

    private static Regex Named(string name) => new($@"(?: in |, )(?:the )?{Regex.Escape(name)}(?=$|,| \()");

    [GeneratedRegex("^(?:yes|in part|no|not clear|not yet researched) in ")]
    private static partial Regex Group();

    private void Each(string place, Action<string, RawYaml, string> look)
    {
        foreach (var (id, _) in Templates.Where(letter => letter.Template.Contains(place, StringComparison.Ordinal)))
        {
            foreach (var (slug, state) in RawStates.All)
            {
                look(slug, state, Words.Normal(site.Page($"/states/{slug}/letters/").GetElementById($"{id}-text")!.TextContent));
            }
        }

        findings.AssertNone();
    }
}

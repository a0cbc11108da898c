using System.Text.Json;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Site.Tests.Facts;
using PeerAtlas.Site.Tests.Running;
using Xunit;

namespace PeerAtlas.Site.Tests.Downloads;

/// <summary>What the page in Spanish is made of stands in the files for programs too, under <c>es</c> and by the names that it has in English.</summary>
public sealed class SpanishInFilesTests(RealSite site)
{
    private static readonly RawYaml Codebook = RawYaml.OfData("codebook.yml");

    [Fact]
    public void A_question_with_a_headline_has_it_its_wording_and_its_answers_in_Spanish_and_no_other_has()
    {
        var questions = Read(site, "api/v1/questions.json").GetProperty("questions").EnumerateArray().ToList();
        foreach (var (written, asked) in questions.Zip(Codebook["questions"].Items))
        {
            Assert.Equal(asked["headline"].Exists, written.TryGetProperty("es", out var es));
            if (asked["headline"].Exists)
            {
                Assert.Equal((asked["es"]["headline"].Text, asked["es"]["wording"].Text), (Text(es, "headline"), Text(es, "wording")));
                Assert.Equal(
                    ["yes", "limited", "no", "unclear"],
                    es.GetProperty("values").EnumerateArray().Select(value => Text(value, "id")));
                Assert.All(es.GetProperty("values").EnumerateArray(), value =>
                    Assert.Equal((Codebook["es"][Text(value, "id")].Text, asked["es"][Text(value, "id")].Text), (Text(value, "name"), Text(value, "meaning"))));
                Assert.Equal(es.ToString(), Read(site, $"api/v1/questions/{asked["id"].Text}.json").GetProperty("es").ToString());
            }
        }
    }

    [Fact]
    public void The_words_of_answers_and_the_names_of_topics_are_Spanish_too()
    {
        var codebook = Read(site, "api/v1/questions.json");
        foreach (var sign in Signs.All)
        {
            Assert.Equal(Codebook["es"][sign.Id()].Text, Text(codebook.GetProperty("es").GetProperty("signs"), sign.Id()));
        }

        Assert.Equal(
            Codebook["topics"].Items.Select(topic => topic["es"].Text),
            codebook.GetProperty("topics").EnumerateArray().Select(topic => Text(topic.GetProperty("es"), "name")));
        Assert.Equal(codebook.GetProperty("es").ToString(), Read(site, "data/peeratlas.json").GetProperty("es").ToString());
    }

    [Fact]
    public void A_state_has_its_Spanish_name_which_is_often_the_English_one()
    {
        var names = Read(site, "api/v1/states.json").GetProperty("states").EnumerateArray().ToList();
        Assert.All(names, state => Assert.Equal(Codebook["es"]["states"][Text(state, "code")].TextOrNull ?? Text(state, "name"), Text(state.GetProperty("es"), "name")));
    }

    [Fact]
    public void A_national_contact_has_its_note_in_Spanish_where_somebody_wrote_it() =>
        Assert.Equal(
            RawYaml.OfData("national/contacts.yml")["contacts"].Items.Select(contact => contact["es"].TextOrNull),
            Read(site, "api/v1/national-contacts.json").GetProperty("national_contacts").EnumerateArray()
                .Select(contact => contact.TryGetProperty("es", out var es) ? Text(es, "note") : null));

    [Fact]
    public void Where_the_codebook_says_nothing_in_Spanish_the_files_do_not_speak_of_it()
    {
        var small = new SmallAtlas().Render();
        Assert.All(small.Files.Where(file => file.Path.StartsWith("api/", StringComparison.Ordinal) && !file.Path.EndsWith("openapi.json", StringComparison.Ordinal)),
            file => Assert.DoesNotContain("\"es\":", small.Text(file.Path), StringComparison.Ordinal));
    }

    private static JsonElement Read(RenderedSite of, string path) => JsonDocument.Parse(of.Bytes(path)).RootElement;

    private static string Text(JsonElement of, string name) => of.GetProperty(name).GetString()!;
}

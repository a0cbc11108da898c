using static PeerAtlas.Policy.Tests.SmallFiles;

namespace PeerAtlas.Policy.Tests.Leads;

/// <summary>Traces of sources that nobody could open yet.</summary>
public class LeadTests
{
    private static SmallAtlas With(string lead) => SmallAtlas.Valid.Append(Idaho, $"leads:\n  - {lead}\n");

    [Fact]
    public void A_lead_for_a_question_knows_the_question_and_the_source_that_names_it()
    {
        var lead = Assert.Single(With("{ for: medicaid-mental-health, lead: The plan's handbook., named_in: rule }").ReadAtlas().States[0].Leads);
        Assert.Equal(("medicaid-mental-health", "The plan's handbook.", "rule", "https://example.gov/rule"),
            (lead.Question!.Id, lead.Text, lead.Source!.Id, lead.Url));
    }

    [Fact]
    public void A_lead_for_a_requirement_knows_the_requirement() =>
        Assert.Equal("exam", With("{ for: exam, lead: The board's handbook. }").ReadAtlas().States[0].Leads[0].Question!.Id);

    [Fact]
    public void A_lead_may_be_for_anything_in_words_and_be_named_at_an_address()
    {
        var lead = With("{ for: the waiver, lead: Its appendix., named_in: \"https://example.org/list\" }").ReadAtlas().States[0].Leads[0];
        Assert.Equal(("the waiver", null, null, "https://example.org/list"), (lead.For, lead.Question, lead.Source, lead.Url));
    }

    [Theory]
    [InlineData("{ for: the waiver, lead: Its appendix., named_in: ▶ruel }", "PA019", "'named_in' is 'ruel'")]
    [InlineData("{ for: the waiver, lead: Its appendix., named_in: ▶\"ftp://example.org/\" }", "PA015", "'named_in'")]
    [InlineData("▶{ for: the waiver }", "PA009", "'lead' is missing")]
    public void What_is_wrong_with_a_lead_is_told_at_its_place(string lead, string code, string words)
    {
        var wrong = With(lead);
        var problem = Assert.Single(wrong.Read().Problems);
        Assert.Equal((code, wrong.Marked), (problem.Code, problem.At));
        Assert.Contains(words, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_source_that_only_a_lead_names_is_not_called_uncited() =>
        With("{ for: the waiver, lead: Its appendix., named_in: extra }")
            .Replace(Idaho, "sources:\n", "sources:\n  extra: { title: A list, publisher: Idaho, url: \"https://example.gov/extra\", kind: regulation }\n")
            .ReadAtlas();
}

using PeerAtlas.Site.Tests.Running;
using Xunit;

namespace PeerAtlas.Site.Tests.Proofs;

/// <summary>What other sources say is introduced as the word of one or of several, as it is.</summary>
public sealed class OtherEvidenceTests(RealSite site)
{
    private static readonly Dictionary<string, bool> IsOne = new()
    {
        ["Another source says:"] = true,
        ["Other sources say:"] = false,
        ["An older survey says:"] = true,
        ["Older surveys say:"] = false,
        ["A survey of the states says:"] = true,
        ["Surveys of the states say:"] = false,
    };

    [Fact]
    public void Each_list_has_one_item_where_it_is_introduced_as_one_and_else_several()
    {
        Findings findings = new();
        foreach (var file in site.PageFiles.Where(file => file.StartsWith("states/", StringComparison.Ordinal) || file.StartsWith("questions/", StringComparison.Ordinal)))
        {
            foreach (var part in site.Document(file).QuerySelectorAll("div.otherwise:has(> ul)"))
            {
                var lead = part.QuerySelector("p")!.Reads();
                var one = IsOne.Single(words => lead.EndsWith(words.Key, StringComparison.Ordinal)).Value;
                findings.Check(one == (part.QuerySelectorAll(":scope > ul > li").Length == 1), () => $"{file}: “{lead}” of {part.QuerySelectorAll(":scope > ul > li").Length}");
            }
        }

        findings.AssertNone();
    }

    [Theory]
    [InlineData("[ { value: no, source: old } ]", "Another source says:")]
    [InlineData("[ { value: no, source: old }, { value: limited, source: blog } ]", "Other sources say:")]
    public void One_source_that_disagrees_is_not_told_as_several(string disputed, string expected)
    {
        var page = new SmallAtlas().Idaho($"answers:\n  medicaid-adults: {{ value: yes, source: own, disputed: {disputed} }}").Render().Page("/states/idaho/");
        Assert.Equal($"Sources disagree. The answer above is what Idaho Medicaid says. {expected}", page.QuerySelector("#medicaid-adults .otherwise p")!.Reads());
    }

    [Theory]
    [InlineData(true, 1, "A survey of the states says:")]
    [InlineData(true, 2, "Surveys of the states say:")]
    [InlineData(false, 2, "An older survey says:")]
    [InlineData(false, 3, "Older surveys say:")]
    public void One_survey_is_not_told_as_several(bool hasOwn, int surveys, string expected)
    {
        SmallAtlas small = new();
        small.Idaho(hasOwn ? "answers:\n  medicaid-adults: { value: yes, source: own }" : "");
        for (var i = 0; i < surveys; i++)
        {
            small.Survey($"{2020 + i}", "ID: yes", $"survey-{i}");
        }

        Assert.Equal(expected, small.Render().Page("/states/idaho/").QuerySelector("#medicaid-adults .otherwise p")!.Reads());
    }
}

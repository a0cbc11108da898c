using PeerAtlas.Site.Tests.Facts;
using PeerAtlas.Site.Tests.Running;
using Xunit;

namespace PeerAtlas.Site.Tests.Seed;

/// <summary>What the documents offer from which this project began stands where a reader would look for it: at the address of each of its facts.</summary>
public sealed class SeedPointsTests(RealSite site)
{
    [Fact]
    public void Every_fact_of_every_point_stands_on_a_page()
    {
        Findings findings = new();
        foreach (var point in RawYaml.OfData("seed-points.yml").Items)
        {
            findings.Check(point["facts"].Items.Any(), () => $"{point["id"].Text}: no fact");
            foreach (var address in point["facts"].Items.Select(fact => fact.Text))
            {
                var (page, fragment) = Place(address);
                findings.Check(
                    fragment is null ? site.Files.Any(file => file.Path == $"{page[1..]}index.html") : site.Page(page).GetElementById(fragment) is not null,
                    () => $"{point["id"].Text} ({point["point"].Text}): nothing stands at {page}#{fragment}, for {address}");
            }
        }

        findings.AssertNone();
    }

    // Where the site shows what a file of the data says.
    private static (string Page, string? Fragment) Place(string address) => (address.Split('#')[0], address.Split('#')[1]) switch
    {
        ("national/documents/", var id) => ("/documents/", id),
        ("national/glossary/", var id) => ("/glossary/", $"term-{id}"),
        ("national/adequacy/", var id) => ($"/advocacy/criteria/{id}/", null),
        ("national/organizations/", var id) => ("/advocacy/", $"organization-{id}"),
        ("national/codes/", var id) => ($"/billing/codes/{id}/", null),
        (var state, var id) => ($"/{state}", id),
    };
}

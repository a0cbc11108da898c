using System.Reflection;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Files;
using PeerAtlas.Site.Building;
using Xunit;

namespace PeerAtlas.Site.Tests.Building;

/// <summary>The list of the site's checks.</summary>
public sealed class SiteCheckCatalogTests
{
    [Fact]
    public void Every_check_of_the_site_is_in_the_catalogue_once()
    {
        var checks = typeof(SiteCheckCatalog).Assembly.GetTypes()
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(field => field.FieldType == typeof(Check) && !field.Name.Contains('<', StringComparison.Ordinal))
            .Select(field => ((Check)field.GetValue(null)!).Code);
        Assert.Equal(checks.Order(), SiteCheckCatalog.All.Select(check => check.Code));
    }

    [Fact]
    public void No_number_belongs_to_a_check_of_the_facts_too() =>
        Assert.Empty(SiteCheckCatalog.All.Select(check => check.Code).Intersect(CheckCatalog.All.Select(check => check.Code)));
}

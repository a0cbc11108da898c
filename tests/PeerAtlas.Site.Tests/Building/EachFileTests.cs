using System.Collections.Concurrent;
using PeerAtlas.Site.Building;
using PeerAtlas.Site.Tests.Running;
using Xunit;

namespace PeerAtlas.Site.Tests.Building;

/// <summary>A build that lets go of each file once it is written makes the same files as one that keeps them.</summary>
public sealed class EachFileTests
{
    [Fact]
    public void Every_file_is_handed_on_once_with_the_bytes_that_it_has_when_all_are_kept()
    {
        var site = new SmallAtlas().Render();
        ConcurrentBag<(string, string)> taken = [];

        SitePlan.Of(site.Request).Each(file => taken.Add((file.Path, Convert.ToHexString(file.Content.Span))));

        Assert.Equal(
            site.Files.Select(file => (file.Path, Convert.ToHexString(file.Content.Span))),
            taken.OrderBy(file => file.Item1, StringComparer.Ordinal));
    }
}

using System.Collections.Immutable;
using PeerAtlas.Disk;
using PeerAtlas.Pipeline;
using PeerAtlas.Policy.Files;
using PeerAtlas.Tests.Faults;
using PeerAtlas.Tests.Running;
using Xunit;

namespace PeerAtlas.Tests.Pipeline;

/// <summary>A page is taken over where nothing changed that makes it, and from what a build left alone.</summary>
public sealed class KeptPagesTests : IDisposable
{
    private static readonly InputDigests Then = new("shared", ImmutableSortedDictionary<string, string>.Empty.Add("idaho", "1").Add("ohio", "2"));

    private readonly TempFolder _temp = new();

    public KeptPagesTests() => _temp.Write("page.html", "words");

    public void Dispose() => _temp.Dispose();

    [Fact]
    public void A_page_of_states_whose_files_did_not_change_is_kept()
    {
        Assert.True(IsKept(Then, "idaho"));
        Assert.True(IsKept(Then, "idaho", "ohio"));
    }

    [Fact]
    public void A_page_of_a_state_whose_file_changed_or_is_new_is_made()
    {
        var now = Then with { States = Then.States.SetItem("ohio", "3").Add("utah", "4") };
        Assert.False(IsKept(now, "idaho", "ohio"));
        Assert.False(IsKept(now, "idaho", "utah"));
        Assert.True(IsKept(now, "idaho"));
    }

    [Fact]
    public void Where_something_changed_that_all_pages_share_none_is_kept() =>
        Assert.Null(KeptPages.Of(EarlierOutput.In(_temp.Path), Then, Then with { Shared = "other" }));

    [Fact]
    public void A_page_that_somebody_changed_meanwhile_or_took_away_is_made()
    {
        var output = EarlierOutput.In(_temp.Path)!;
        _temp.Write("page.html", "wards");
        Assert.Null(output.Read("page.html"));
        File.Delete(_temp["page.html"]);
        Assert.Null(output.Read("page.html"));
    }

    [Fact]
    public void What_another_state_is_called_is_shared_by_all()
    {
        using FewStates few = new();
        var atlas = AtlasReader.Read(Sources.Read(new SourceFolders(few.Temp["data"], few.Temp["input"])).Data, new DateOnly(2100, 1, 1)).Atlas!;
        var renamed = atlas with { States = atlas.States.SetItem(0, atlas.States[0] with { Name = "Somewhere" }) };
        Assert.Equal(KeptPages.WithNames(Then, atlas).Shared, KeptPages.WithNames(Then, atlas).Shared);
        Assert.NotEqual(KeptPages.WithNames(Then, atlas).Shared, KeptPages.WithNames(Then, renamed).Shared);
    }

    private bool IsKept(InputDigests now, params string[] slugs) =>
        KeptPages.Of(EarlierOutput.In(_temp.Path), Then, now)!.Covers(slugs);
}

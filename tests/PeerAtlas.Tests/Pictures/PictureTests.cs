using PeerAtlas.Disk;
using PeerAtlas.Pictures;
using PeerAtlas.Site.Pages;
using PeerAtlas.Tests.Running;
using Xunit;

namespace PeerAtlas.Tests.Pictures;

/// <summary>Pictures are drawn once, and again only when what they show has changed.</summary>
public sealed class PictureTests
{
    private static Picture Showing(string text, string name = "one") => new(name, text, 300, 100,
        $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"300\" height=\"100\"><text x=\"10\" y=\"50\" font-family=\"serif\" font-size=\"20\">{text}</text></svg>", PngDrawing.Maker);

    [Fact]
    public void The_same_drawing_gives_the_same_bytes_and_another_text_others()
    {
        Assert.Equal(PngDrawing.Of(Showing("yes")), PngDrawing.Of(Showing("yes")));
        Assert.NotEqual(PngDrawing.Of(Showing("yes")), PngDrawing.Of(Showing("no")));
    }

    [Fact]
    public void What_the_old_output_has_is_taken_over_and_only_what_changed_is_drawn()
    {
        using TempFolder folder = new();
        var first = PictureMaking.Of([Showing("yes"), Showing("yes", "two")], EarlierOutput.In(folder.Path));
        Assert.Equal(2, first.Drawn);
        Write(folder.Path, first.Files);
        Assert.Equal(0, PictureMaking.Of([Showing("yes"), Showing("yes", "two")], EarlierOutput.In(folder.Path)).Drawn);
        var changed = PictureMaking.Of([Showing("no"), Showing("yes", "two")], EarlierOutput.In(folder.Path));
        Assert.Equal(1, changed.Drawn);
        Assert.Equal(first.Files[1].Content.ToArray(), changed.Files[1].Content.ToArray());
        Assert.NotEqual(first.Files[0].Path, changed.Files[0].Path);
    }

    [Fact]
    public void A_file_that_was_cut_short_is_drawn_again()
    {
        using TempFolder folder = new();
        var first = PictureMaking.Of([Showing("yes")], EarlierOutput.In(folder.Path));
        Write(folder.Path, [first.Files[0] with { Content = first.Files[0].Content[..^5] }]);
        var again = PictureMaking.Of([Showing("yes")], EarlierOutput.In(folder.Path));
        Assert.Equal(1, again.Drawn);
        Assert.Equal(first.Files[0].Content.ToArray(), again.Files[0].Content.ToArray());
    }

    private static void Write(string folder, IEnumerable<SiteFile> files)
    {
        foreach (var file in files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, file.Path))!);
            File.WriteAllBytes(Path.Combine(folder, file.Path), file.Content.ToArray());
        }
    }
}

using PeerAtlas.Tests.Running;
using Xunit;

namespace PeerAtlas.Tests.Icons;

/// <summary>
/// The committed icons are what the site's sign makes. PEERATLAS_WRITE_ICONS=1 dotnet test --project tests/PeerAtlas.Tests writes them anew.
/// </summary>
public sealed class IconTests
{
    private const string Rewrite = "PEERATLAS_WRITE_ICONS";

    private static readonly string Folder = Path.Combine(Repository.Root, "src/web/icons");

    [Fact]
    public void Each_icon_is_drawn_from_the_one_sign()
    {
        foreach (var (name, bytes) in IconDrawing.All())
        {
            if (Environment.GetEnvironmentVariable(Rewrite) == "1")
            {
                File.WriteAllBytes(Path.Combine(Folder, name), bytes);
            }

            Assert.True(bytes.AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(Folder, name))), $"src/web/icons/{name} is not what src/web/static/icon.svg makes; {Rewrite}=1 writes it anew");
        }
    }

    [Fact]
    public void There_is_no_other_icon() =>
        Assert.Equal(IconDrawing.All().Select(icon => icon.Name).Order(), Directory.EnumerateFiles(Folder).Select(Path.GetFileName).Order());
}

using System.Text;
using PeerAtlas.Site.Pages;

namespace PeerAtlas.Tests.Disk;

/// <summary>Small sites for tests.</summary>
internal static class Files
{
    public static SiteFile Text(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));

    /// <summary>Every file below a folder, each byte as one character, so that compressed forms can be compared too.</summary>
    public static Dictionary<string, string> Below(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .ToDictionary(path => Path.GetRelativePath(folder, path).Replace('\\', '/'), path => Encoding.Latin1.GetString(File.ReadAllBytes(path)));
}

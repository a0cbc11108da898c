using System.Security.Cryptography;

namespace PeerAtlas.Site.Pages;

/// <summary>A file of the site that is made when it is first asked for, and then kept until it is let go.</summary>
/// <param name="path">As in <see cref="SiteFile.Path"/>.</param>
/// <param name="make">Makes it; twice asked for, it gives the same.</param>
internal sealed class PlannedFile(string path, Func<SiteFile> make)
{
    private Lazy<SiteFile> file = new(make);
    private byte[]? digest;

    /// <summary>Its path.</summary>
    public string Path => path;

    /// <summary>The file, made if need be.</summary>
    public SiteFile File => file.Value;

    /// <summary>The file, made for who asks where it is not there yet.</summary>
    public SiteFile Fresh => file.IsValueCreated ? file.Value : make();

    /// <summary>The SHA-256 digest of its bytes, which is kept when the bytes are let go.</summary>
    public ReadOnlyMemory<byte> Digest => digest ??= SHA256.HashData(File.Content.Span);

    /// <summary>Lets go of the bytes: who asks for them again has them made again.</summary>
    public void LetGo()
    {
        _ = Digest;
        file = new Lazy<SiteFile>(make);
    }
}

using System.Collections.Immutable;
using System.IO.Hashing;
using PeerAtlas.Policy.States;

namespace PeerAtlas.Site.Pages;

/// <summary>A file of the site that is made when it is first asked for, and then kept until it is let go.</summary>
/// <param name="path">As in <see cref="SiteFile.Path"/>.</param>
/// <param name="make">Makes it; twice asked for, it gives the same.</param>
internal sealed class PlannedFile(string path, Func<SiteFile> make)
{
    private Lazy<SiteFile> file = new(make);
    private UInt128? digest;

    /// <summary>Its path.</summary>
    public string Path => path;

    /// <inheritdoc cref="Page.Subjects"/>
    public ImmutableArray<State>? Subjects { get; init; }

    /// <summary>The file, made if need be.</summary>
    public SiteFile File => file.Value;

    /// <summary>The file, made for who asks where it is not there yet.</summary>
    public SiteFile Fresh => file.IsValueCreated ? file.Value : make();

    /// <summary>A number that stands for its bytes (XXH128) and is kept when they are let go. It tells versions apart, and withstands nobody who means to deceive.</summary>
    public UInt128 Digest => digest ??= XxHash128.HashToUInt128(File.Content.Span);

    /// <summary>Has bytes of this digest, which are known to be what it would be made of, and which somebody else keeps.</summary>
    public void TakeOver(UInt128 same) => digest = same;

    /// <summary>Lets go of the bytes: who asks for them again has them made again.</summary>
    public void LetGo()
    {
        _ = Digest;
        file = new Lazy<SiteFile>(make);
    }
}

namespace PeerAtlas.Site.Pages;

/// <summary>A value that is made when it is first asked for: a plan has thousands of pages, of which a preview shows a few.</summary>
/// <param name="make">Makes it; always the same.</param>
/// <typeparam name="T">What it is.</typeparam>
public sealed class Later<T>(Func<T> make)
{
    private readonly Lazy<T> made = new(make);

    /// <summary>The value, made if need be.</summary>
    public T Value => made.Value;

    /// <summary>A value that is there already.</summary>
    public static implicit operator Later<T>(T value) => new(() => value);

    /// <summary>The value, made if need be.</summary>
    public static implicit operator T(Later<T> later) => later.Value;
}

using System.Collections.Immutable;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Sources;

namespace PeerAtlas.Policy.Links;

/// <summary>An external address, once, with every place at which it is written.</summary>
/// <param name="Url">
/// What is asked for: the address without its fragment, which no server is ever told. Addresses that differ in more than that (in their
/// scheme, in a slash at the end) are asked for one by one, since each of them is what some reader follows.
/// </param>
/// <param name="Uses">In order of file, line and column; at least one.</param>
/// <param name="Quotes">What it is quoted for, each wording once.</param>
public sealed record LinkedAddress(string Url, ImmutableArray<LinkUse> Uses, ImmutableArray<SoughtQuote> Quotes)
{
    /// <summary>The first place.</summary>
    public Place At => Uses[0].At;

    /// <summary>The stored copy that a source names for it; null for none.</summary>
    public string? Archived => Uses.Select(use => use.Archived).FirstOrDefault(copy => copy is not null);

    /// <summary>The last day on which a person opened it; null for never.</summary>
    public DateOnly? Checked => Uses.Max(use => use.Checked?.FirstDay);

    /// <summary>Its host, in lower case.</summary>
    public string Host => Uri.TryCreate(Url, UriKind.Absolute, out Uri? uri) ? uri.IdnHost : "";

    /// <summary>
    /// Where a reader may look for a copy: the stored one of its source, else the calendar of the Internet Archive. Nobody has opened the
    /// latter, and there may be none. Where the address is a stored copy itself, the other copies of what it is a copy of.
    /// </summary>
    public string Copy => Archived ?? $"https://web.archive.org/web/*/{SourceAddress.StoredFrom(Url) ?? Url}";
}

/// <summary>Words that a fact quotes from an address.</summary>
/// <param name="Text">The quotation.</param>
/// <param name="At">The first fact that quotes it.</param>
public sealed record SoughtQuote(string Text, Place At);

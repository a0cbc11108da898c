using System.Collections.Immutable;
using System.Net;
using System.Text.RegularExpressions;

namespace PeerAtlas.Policy.Addresses;

/// <summary>What can be wrong with an address, seen without asking for it.</summary>
public enum FormFault
{
    /// <summary>Neither http nor https: no page can link to it.</summary>
    OtherScheme,

    /// <summary>A scheme twice, <c>https://https://…</c>: the second is read as a host.</summary>
    DoubledScheme,

    /// <summary>A host that cannot be one.</summary>
    BadHost,

    /// <summary>A host that only somebody's own network has.</summary>
    LocalHost,

    /// <summary>A name that is kept for examples (RFC 2606), which is nobody's.</summary>
    ReservedName,

    /// <summary>A mail filter's address in place of the one that was meant.</summary>
    Gateway,

    /// <summary>What only tells from where a reader came.</summary>
    Tracking,
}

/// <summary>The form of an address.</summary>
public static partial class LinkForm
{
    private const int LongestShown = 200;

    private static readonly string[] LocalDomains = ["localhost", "local", "internal", "localdomain", "lan", "home", "corp", "home.arpa"];

    /// <summary>What is wrong with an address, the gravest first; empty when nothing is.</summary>
    /// <param name="url">As it is written.</param>
    /// <param name="localAllowed">True where hosts of one's own network are meant to be asked, as in tests.</param>
    public static ImmutableArray<FormFault> FaultsOf(string url, bool localAllowed = false)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out Uri? uri) || !IsWeb(uri))
        {
            return [uri is null ? FormFault.BadHost : FormFault.OtherScheme];
        }

        return
        [
            .. HostFault(uri, localAllowed) is { } fault ? [fault] : (ReadOnlySpan<FormFault>)[],
            .. HasTracking(uri) ? [FormFault.Tracking] : (ReadOnlySpan<FormFault>)[],
        ];
    }

    /// <summary>Whether an address with such a fault can be asked for at all.</summary>
    public static bool CanBeAsked(FormFault fault) => fault is FormFault.Tracking or FormFault.Gateway;

    /// <summary>
    /// What keeps an address of the right form from being one that every reader can follow, in words that go on after "which"; null when nothing
    /// does. A name that is kept for examples passes, and so does what only tells from where a reader came.
    /// </summary>
    /// <param name="uri">A web address.</param>
    public static string? WhatKeepsReadersOut(Uri uri) => HostFault(uri, localAllowed: false) switch
    {
        null or FormFault.ReservedName when MailAddress().Match(Plain(uri)) is { Success: true } mail =>
            $"holds a mail address ({mail.Groups["mail"].Value}), which would be published, and is likely of whoever was sent the link; write it without",
        null or FormFault.ReservedName when OwnKey().Match(uri.Query) is { Success: true } key =>
            $"holds a key ({key.Groups["name"].Value}) that is somebody's own or soon runs out; write it without, or the address at which everybody reads it",
        null or FormFault.ReservedName when OwnFile().IsMatch(Plain(uri)) => "names a file on somebody's own machine",
        null or FormFault.ReservedName when uri.Host.EndsWith('.') => $"has a dot at the end of its host (did you mean {Cut(WithoutDot(uri))}?)",
        null or FormFault.ReservedName when DoubledScheme().IsMatch(uri.AbsoluteUri) => "has the beginning of an address twice",
        FormFault.DoubledScheme => "has its beginning twice",
        FormFault.LocalHost => $"leads to {uri.IdnHost}, a host of somebody's own machine or network",
        FormFault.BadHost => $"names the host {uri.IdnHost}, and no host can have such a name",
        FormFault.Gateway => MailGateway.Meant(uri) is { } meant
            ? $"is a mail filter's or a network's own address for a link (did you mean {Cut(meant)}?)"
            : $"is a mail filter's or a network's own address for a link; open it and write the address to which it leads",
        _ => null,
    };

    // What was coded twice is read twice. A stored copy stands where it was stored, with whatever its address holds.
    private static string Plain(Uri uri) => Domain.IsWithin(uri.IdnHost, "archive.org") ? "" : Uri.UnescapeDataString(Uri.UnescapeDataString(uri.PathAndQuery + uri.Fragment));

    private static string WithoutDot(Uri uri) => uri.AbsoluteUri.Replace(uri.Host, uri.Host.TrimEnd('.'), StringComparison.Ordinal);

    private static string Cut(string url) => url.Length <= LongestShown ? url : url[..LongestShown] + "…";

    /// <summary>True for a text that begins as an address of the web does.</summary>
    internal static bool IsWeb(string text) =>
        text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("http://", StringComparison.OrdinalIgnoreCase);

    /// <summary>True for http and https.</summary>
    internal static bool IsWeb(Uri uri) => uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps;

    /// <summary>True where an address carries what only tells from where a reader came. A stored copy stands where it was stored, with whatever its address holds.</summary>
    public static bool HasTracking(Uri uri) => Tracking.Has(uri) && !Domain.IsWithin(uri.IdnHost, "archive.org");

    private static FormFault? HostFault(Uri uri, bool localAllowed)
    {
        string host = uri.IdnHost.TrimEnd('.');
        if (host is "http" or "https")
        {
            return FormFault.DoubledScheme;
        }

        if (uri.HostNameType is UriHostNameType.IPv4 or UriHostNameType.IPv6)
        {
            return localAllowed || PublicNetwork.Has(IPAddress.Parse(host)) ? null : FormFault.LocalHost;
        }

        if (MailGateway.Is(uri))
        {
            return FormFault.Gateway;
        }

        return LocalDomains.Any(domain => Domain.IsWithin(host, domain)) || !host.Contains('.', StringComparison.Ordinal)
            ? localAllowed ? null : FormFault.LocalHost
            : IsNeverFound(host) ? localAllowed ? null : FormFault.BadHost
            : ReservedNames.Has(host) ? FormFault.ReservedName
            : IsName(host) ? null : FormFault.BadHost;
    }

    // RFC 1035, section 2.3.1, with the underscores that some hosts have; a name's last part is never a number.
    private static bool IsName(string host) =>
        host.Length <= 253
        && host.Split('.') is var labels
        && labels.All(label => label.Length is > 0 and <= 63 && label.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_') && label[0] != '-' && label[^1] != '-')
        && labels[^1].Length > 1 && !labels[^1].All(char.IsAsciiDigit);

    // RFC 6761, sections 6.2 and 6.4: no such host is ever found.
    private static bool IsNeverFound(string host) => Domain.IsWithin(host, "test") || Domain.IsWithin(host, "invalid");

    [GeneratedRegex(@"[?&=/#](?<mail>[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,})(?=[&#/?]|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MailAddress();

    // Of single sign-on, of the stores of Amazon, Google and Microsoft, and of forms.
    [GeneratedRegex("[?&](?<name>access_token|id_token|auth_token|token|jwt|api_?key|X-Amz-Signature|X-Amz-Security-Token|X-Goog-Signature|sig|password|passwd|pwd)=[^&]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OwnKey();

    [GeneratedRegex(@"[/=][A-Za-z]:[/\\]+(?:Users|Documents and Settings|Windows|Program Files)\b|/(?:Users|home)/[^/]+/(?:Downloads|Desktop|Documents)/", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OwnFile();

    [GeneratedRegex("https?://https?:/", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DoubledScheme();
}

namespace PeerAtlas.Links;

/// <summary>How gently and how patiently hosts are asked. The limits hold for whatever a host does.</summary>
/// <param name="UserAgent">Who asks.</param>
internal sealed record Manners(string UserAgent)
{
    /// <summary>How many hosts are asked at once; of each host one thing at a time.</summary>
    public int HostsAtOnce { get; init; } = 16;

    /// <summary>How long a host is left alone after it has answered.</summary>
    public TimeSpan Pause { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>How long a connection may take.</summary>
    public TimeSpan ToConnect { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How long an answer may take to begin.</summary>
    public TimeSpan ToBegin { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>How long its text may take to come.</summary>
    public TimeSpan ToEnd { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>The most bytes of a text that are read, once unpacked.</summary>
    public int MostBytes { get; init; } = 20 * 1024 * 1024;

    /// <summary>The most kilobytes of headers.</summary>
    public int MostHeaderKilobytes { get; init; } = 64;

    /// <summary>How often something is asked again that may pass.</summary>
    public int Retries { get; init; } = 2;

    /// <summary>How long to wait before the first retry; before the second twice as long.</summary>
    public TimeSpan Backoff { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>The longest that a host may tell to wait (Retry-After); one that wants more is left alone.</summary>
    public TimeSpan LongestWait { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How often an address may be sent on.</summary>
    public int MostHops { get; init; } = 10;

    /// <summary>After how many addresses in a row without a connection a host is asked no more.</summary>
    public int SilencesUntilLeft { get; init; } = 3;

    /// <summary>After how many hosts that cannot be found or reached, and none that can, there is no network.</summary>
    public int HostsUntilNoNetwork { get; init; } = 20;
}

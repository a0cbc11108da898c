namespace PeerAtlas.Browser.Tests.Paper;

/// <summary>What lays pages out on paper.</summary>
public enum Engine
{
    Chromium,
    Firefox,
}

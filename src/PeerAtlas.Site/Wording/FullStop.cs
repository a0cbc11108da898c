namespace PeerAtlas.Site.Wording;

/// <summary>The end of a sentence that ends with somebody else's words.</summary>
public static class FullStop
{
    /// <summary>".", or nothing after words that end a sentence themselves: "How do I get certified?".</summary>
    public static string After(string words) => words.EndsWith('.') || words.EndsWith('?') || words.EndsWith('!') ? "" : ".";
}

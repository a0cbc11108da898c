namespace PeerAtlas.Policy.Checking;

/// <summary>Words that begin a sentence, or go on within one. None of them may be empty.</summary>
public static class FirstLetter
{
    /// <summary>"Five more" of "five more".</summary>
    public static string Upper(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    /// <summary>"no" of "No".</summary>
    public static string Lower(string words) => char.ToLowerInvariant(words[0]) + words[1..];
}

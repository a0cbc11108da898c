namespace PeerAtlas.Reviewing;

/// <summary>Where findings come from: single keys of a terminal, or lines of what is redirected to it.</summary>
internal static class FindingInput
{
    /// <summary>The next key or line; null at the end.</summary>
    public static string? Next(TextWriter output)
    {
        if (Console.IsInputRedirected)
        {
            return Console.In.ReadLine();
        }

        string key = Console.ReadKey(intercept: true).KeyChar.ToString();
        output.WriteLine(key);
        return key;
    }
}

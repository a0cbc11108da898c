namespace PeerAtlas.Disk;

/// <summary>Puts a finished folder in the output's place.</summary>
internal static class FolderSwap
{
    private const int MostTries = 5;

    /// <summary>
    /// Makes <paramref name="fresh"/> the output. What was the output before, if anything, then bears the name
    /// <paramref name="fresh"/>. Two builds may do this at once: each step leaves a whole output.
    /// </summary>
    public static void Put(string fresh, string output)
    {
        for (int tries = 1; ; tries++)
        {
            try
            {
                if (!Directory.Exists(output))
                {
                    Directory.Move(fresh, output);
                }
                else if (!AtomicExchange.Try(fresh, output))
                {
                    PutInTwoSteps(fresh, output);
                }

                return;
            }
            catch (IOException) when (tries < MostTries && Directory.Exists(fresh))
            {
                // The output came or went since it was looked for; look again.
            }
        }
    }

    /// <summary>For systems without an exchange. A kill between the steps is mended by <see cref="Leftovers.TidyUp"/>.</summary>
    public static void PutInTwoSteps(string fresh, string output)
    {
        string aside = SiblingFolder.FreshPath(output, SiblingFolder.Old);
        Directory.Move(output, aside);
        try
        {
            Directory.Move(fresh, output);
        }
        catch (IOException)
        {
            Directory.Move(aside, output);
            throw;
        }

        Directory.Move(aside, fresh);
    }
}

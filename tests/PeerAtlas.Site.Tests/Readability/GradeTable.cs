using System.Globalization;
using Xunit;

namespace PeerAtlas.Site.Tests.Readability;

/// <summary>
/// The grades that were measured, as a table: in the output of each test, and in the file that PEERATLAS_GRADES names, which
/// the command for all tests prints.
/// </summary>
internal static class GradeTable
{
    private static readonly Lock Writing = new();

    public static void Add(double grade, string what)
    {
        var line = string.Create(CultureInfo.InvariantCulture, $"{grade,6:0.0}  {what}");
        TestContext.Current.TestOutputHelper!.WriteLine(line);
        if (Environment.GetEnvironmentVariable("PEERATLAS_GRADES") is { Length: > 0 } file)
        {
            lock (Writing)
            {
                File.AppendAllText(file, line + "\n");
            }
        }
    }
}

using PeerAtlas.Policy.Addresses;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Yaml;

namespace PeerAtlas.Site.Articles;

/// <summary>Looks at addresses that stand in running text, in pages and in letters: readers copy them, so they should lead somewhere.</summary>
internal static class AddressCheck
{
    /// <summary>Reports each that no reader can follow, but for those of links, which were reported on their line.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where its front matter ends.</param>
    /// <param name="places">Its places.</param>
    /// <param name="reading">Takes the problems.</param>
    public static void Check(string text, int start, TextPlaces places, FileReading reading)
    {
        HashSet<int> told = [.. reading.Problems.Where(problem => problem.Code == ArticleChecks.Link.Code || problem.Code == ValueChecks.Tracking.Code).Select(problem => problem.At.Line)];
        foreach ((int index, string url) in AddressesInText.In(text[start..]))
        {
            Place at = places.At(start + index);
            if (told.Contains(at.Line) || !LinkForm.IsWeb(url))
            {
                continue;
            }

            if (UrlValue.WhatIsWrong(url) is { } wrong)
            {
                reading.Add(new Problem(ArticleChecks.Link.Code, Severity.Error, at, $"the text names the address {Policy.Checking.Wording.Quote(url, longest: 200)}, which {wrong}"));
            }
            else
            {
                UrlValue.WarnOfTracking(reading, at, url, $"the address {Policy.Checking.Wording.Quote(url)}");
            }
        }
    }
}

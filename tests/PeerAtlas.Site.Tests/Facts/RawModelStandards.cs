using System.Globalization;

namespace PeerAtlas.Site.Tests.Facts;

/// <summary>What the national model standards advise as numbers, worked out from the text of the national files alone.</summary>
internal static class RawModelStandards
{
    private const string Requirement = "credentials.requirements.";

    /// <summary>The document that is marked as the model standards.</summary>
    public static RawYaml Document { get; } =
        RawYaml.OfData("national/documents.yml").Items.Single(document => document["model_standard"].TextOrNull == "yes");

    /// <summary>Each requirement for which a criterion that cites what was read of them gives bounds: the least and the most.</summary>
    public static IReadOnlyList<(string Requirement, decimal? Least, decimal? Most)> All { get; } =
    [
        .. RawYaml.OfData("national/adequacy.yml").Items
            .Where(criterion => criterion["source_urls"].Items.Any(url => url.Text == Document["source_url"].Text))
            .SelectMany(criterion => criterion["decided_by"].Items)
            .Where(field => field["field"].Text.StartsWith(Requirement, StringComparison.Ordinal))
            .Select(field => (field["field"].Text[Requirement.Length..], Bounds(field["yes_when"])))
            .Where(field => field.Item2 is not (null, null))
            .Select(field => (field.Item1, field.Item2.Least, field.Item2.Most)),
    ];

    private static (decimal? Least, decimal? Most) Bounds(RawYaml test) => test["between"].Items.ToList() is [var least, var most]
        ? (Number(least), Number(most))
        : (Number(test["at_least"]), Number(test["at_most"]));

    private static decimal? Number(RawYaml bound) => bound.TextOrNull is { } text ? decimal.Parse(text, CultureInfo.InvariantCulture) : null;
}

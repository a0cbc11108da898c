using System.Collections.Immutable;
using PeerAtlas.Policy.Dates;

namespace PeerAtlas.Site.Charts;

/// <summary>A chart of bars: what a page shows, and what a picture of it is drawn from.</summary>
/// <param name="Title">The heading on its page.</param>
/// <param name="Sentence">What a reader should see in it.</param>
/// <param name="NameHead">What the names are, for readers of the table: "Year".</param>
/// <param name="AmountHead">What the amounts are: "Answers".</param>
/// <param name="Bars">From top to bottom.</param>
/// <param name="Path">The page on which it stands, below the root.</param>
/// <param name="Newest">The newest date of what is shown; null where nothing is dated.</param>
public sealed record BarFigure(string Title, string Sentence, string NameHead, string AmountHead, ImmutableArray<Bar> Bars, string Path, FactDate? Newest)
{
    /// <summary>The figure's fragment; null for none.</summary>
    public string? Id { get; init; }

    /// <summary>The amount of a bar of full length; null for the greatest of the bars.</summary>
    public decimal? Full { get; init; }

    /// <summary>The heading where the page is not around it, on a picture; null where that on the page says enough.</summary>
    public string? TitleAlone { get; init; }

    /// <summary>Where a bar of an amount ends.</summary>
    /// <param name="length">The length of a full bar.</param>
    public LinearScale Scale(double length) => new(Full ?? Bars.Select(bar => bar.Amount).Append(0.01m).Max(), length, []);
}

using PeerAtlas.Policy.Dates;
using PeerAtlas.Policy.Facts;

namespace PeerAtlas.Site.Formats;

/// <summary>A value of a table, in the form of its column, so that each kind of file writes it in its own way.</summary>
public abstract record Cell
{
    private Cell()
    {
    }

    /// <summary>As plain text has it (CSV).</summary>
    public abstract string Plain { get; }

    /// <summary>Words, or a term of a list.</summary>
    /// <param name="Text">Never empty.</param>
    public sealed record Words(string Text) : Cell
    {
        /// <inheritdoc/>
        public override string Plain => Text;
    }

    /// <summary>A number.</summary>
    /// <param name="Amount">In the unit that the column tells.</param>
    public sealed record Number(decimal Amount) : Cell
    {
        /// <inheritdoc/>
        public override string Plain => AnswerValue.Number.Plain(Amount);
    }

    /// <summary>A date, as exact as its source.</summary>
    /// <param name="Date">A year, a month or a day.</param>
    public sealed record Day(FactDate Date) : Cell
    {
        /// <inheritdoc/>
        public override string Plain => Date.ToString();
    }

    /// <summary>True or false.</summary>
    /// <param name="Holds">Which.</param>
    public sealed record Truth(bool Holds) : Cell
    {
        /// <inheritdoc/>
        public override string Plain => Holds ? "true" : "false";
    }

    /// <summary>A web address.</summary>
    /// <param name="Url">In full.</param>
    public sealed record Link(string Url) : Cell
    {
        /// <inheritdoc/>
        public override string Plain => Url;
    }
}

using System.Collections.Immutable;
using PeerAtlas.Policy.Checking;

namespace PeerAtlas.Policy.Criteria;

/// <summary>One criterion by which an advocate can judge a state's policy.</summary>
/// <param name="Id">Kebab-case.</param>
/// <param name="Criterion">A yes or no question.</param>
/// <param name="Label">At most <see cref="LongestLabel"/> characters, for tables.</param>
/// <param name="Why">Why it matters.</param>
/// <param name="Ask">
/// What to ask the state for where the criterion is not met or met in part; null when states are not judged by it.
/// </param>
/// <param name="Recommended">True when a national body advises it; false when it is only used widely or asked for by one body.</param>
/// <param name="SourceUrls">Who recommends it.</param>
/// <param name="DecidedBy">The fields that decide it, each with its tests; without tests when it is not scored.</param>
/// <param name="NotScored">
/// Why no state is judged by it, though its fields are shown; null when states are judged by it.
/// </param>
/// <param name="At">Where it stands.</param>
public sealed record AdequacyCriterion(
    string Id,
    string Criterion,
    string Label,
    string Why,
    string? Ask,
    bool Recommended,
    ImmutableArray<string> SourceUrls,
    ImmutableArray<Decider> DecidedBy,
    string? NotScored,
    Place At)
{
    /// <summary>The longest label that a narrow column has room for.</summary>
    public const int LongestLabel = 20;
}

/// <summary>A field of the state files and what in it counts as met or in part.</summary>
/// <param name="Field">Such as <c>answers.</c> and the id of a question, or <c>credentials.requirements.</c> and that of a requirement.</param>
/// <param name="YesWhen">What counts as met; null when nothing in this field does.</param>
/// <param name="PartlyWhen">What counts as met in part; null when nothing in this field does.</param>
/// <param name="At">Where it stands.</param>
public sealed record Decider(string Field, FieldTest? YesWhen, FieldTest? PartlyWhen, Place At);

/// <summary>A test of a field's value.</summary>
public abstract record FieldTest
{
    private FieldTest()
    {
    }

    /// <summary>The value is one of these terms.</summary>
    /// <param name="Terms">Ids of the codebook.</param>
    public sealed record OneOf(ImmutableArray<string> Terms) : FieldTest;

    /// <summary>The value is a number within these bounds, both included.</summary>
    /// <param name="Least">Lower bound; null for none.</param>
    /// <param name="Most">Upper bound; null for none.</param>
    public sealed record Between(decimal? Least, decimal? Most) : FieldTest;
}

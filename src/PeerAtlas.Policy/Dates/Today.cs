namespace PeerAtlas.Policy.Dates;

/// <summary>The days that it is on Earth at one moment: in the evening of one place it is the next day elsewhere already.</summary>
/// <param name="First">The day where it is earliest, at UTC−12. What lies before it has passed everywhere.</param>
/// <param name="Last">The day where it is latest, at UTC+14. What lies after it has come nowhere.</param>
public readonly record struct Today(DateOnly First, DateOnly Last)
{
    // The outermost offsets that are kept anywhere: Baker Island's, by the convention of ships, and the Line Islands' (tz database).
    private static readonly TimeSpan Westernmost = TimeSpan.FromHours(-12);
    private static readonly TimeSpan Easternmost = TimeSpan.FromHours(14);

    /// <summary>The days of a moment.</summary>
    public static Today At(DateTimeOffset moment) => new(Of(moment, Westernmost), Of(moment, Easternmost));

    /// <summary>A day that was named is that day everywhere.</summary>
    public static Today On(DateOnly day) => new(day, day);

    /// <inheritdoc cref="On"/>
    public static implicit operator Today(DateOnly day) => On(day);

    private static DateOnly Of(DateTimeOffset moment, TimeSpan offset) => DateOnly.FromDateTime(moment.ToOffset(offset).DateTime);
}

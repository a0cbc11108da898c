using NodaTime;
using PeerAtlas.Policy.Dates;

namespace PeerAtlas.Pipeline;

/// <summary>When a run takes place: at one time, which is another day in other zones, or on a day that was named, which is that day in all of them.</summary>
/// <param name="Time">The time, with the offset of the clock that told it.</param>
/// <param name="Named">The day that was named; null for none, and then the time counts.</param>
internal readonly record struct Moment(DateTimeOffset Time, DateOnly? Named)
{
    /// <summary>The days that it is on Earth, against which facts are judged.</summary>
    public Today OnEarth => Named is { } day ? Today.On(day) : Today.At(Time);

    /// <summary>The day where the clock stands: for who works on the facts.</summary>
    public DateOnly Here => Named ?? DateOnly.FromDateTime(Time.DateTime);

    /// <summary>A time.</summary>
    public static Moment At(DateTimeOffset time) => new(time, null);

    /// <summary>A day that was named.</summary>
    public static Moment On(DateOnly day) => new(default, day);

    /// <inheritdoc cref="On"/>
    public static implicit operator Moment(DateOnly day) => On(day);

    /// <summary>The day in a zone: what a site calls today.</summary>
    public DateOnly In(DateTimeZone zone) => Named ?? Instant.FromDateTimeOffset(Time).InZone(zone).Date.ToDateOnly();
}

namespace PeerAtlas.Policy.Revisions;

/// <summary>Tells which traits changed, and what that means.</summary>
internal static class TraitComparison
{
    /// <summary>One change for each trait whose text is another.</summary>
    /// <param name="about">What has the traits.</param>
    /// <param name="older">Its traits before.</param>
    /// <param name="newer">The same traits now, in the same order.</param>
    /// <param name="timePassed">True when its fact says that time has passed between the two.</param>
    /// <param name="prefix">What stands before the names of the fields.</param>
    public static IEnumerable<Change> Of(ChangedThing about, IEnumerable<Trait> older, IEnumerable<Trait> newer, bool timePassed, string prefix = "") =>
        older.Zip(newer)
            .Where(pair => pair.First.Text != pair.Second.Text)
            .Select(pair => new Change(
                KindOf(pair.First, pair.Second, timePassed),
                about,
                prefix + pair.Second.Field,
                pair.First.Side,
                pair.Second.Side));

    private static ChangeKind KindOf(Trait older, Trait newer, bool timePassed) => newer.Kind switch
    {
        TraitKind.Wording => ChangeKind.Wording,
        TraitKind.Date => ChangeKind.Date,
        TraitKind.Source => ChangeKind.Source,
        _ when older.Text is null => ChangeKind.Added,
        _ when newer.Text is null => ChangeKind.Removed,
        TraitKind.Value when timePassed => ChangeKind.Policy,
        _ => ChangeKind.Correction,
    };
}

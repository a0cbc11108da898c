namespace PeerAtlas.Site.Tests.Facts;

/// <summary>A change that a file tells, worked out from its text alone.</summary>
/// <param name="Slug">The state's file.</param>
/// <param name="Anchor">The fact.</param>
/// <param name="Date">As written.</param>
/// <param name="IsAnnounced">True for what is announced.</param>
internal sealed record RawChange(string Slug, string Anchor, string Date, bool IsAnnounced)
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<RawChange> All { get; } = [.. RawStates.All.SelectMany(state => Of(state.Slug, state.File))];

    public int Year => int.Parse(Date[..4], System.Globalization.CultureInfo.InvariantCulture);

    private static IEnumerable<RawChange> Of(string slug, RawYaml file) =>
    [
        .. file["answers"].Entries.SelectMany(answer => Of(slug, answer.Key, answer.Value)),
        .. file["credentials"].Items.SelectMany(credential => Of(slug, RawAnchors.Credential(credential), credential)
            .Concat(credential["requirements"].Entries.SelectMany(requirement => Of(slug, RawAnchors.Requirement(credential, requirement.Key), requirement.Value)))),
        .. file["billing"].Items.SelectMany(entry => Of(slug, RawAnchors.Billing(entry), entry)),
        .. file["services"].Items.SelectMany(entry => Of(slug, RawAnchors.Words("service", entry), entry)),
        .. file["training"].Items.SelectMany(entry => Of(slug, RawAnchors.Training(entry), entry)),
        .. file["documents"].Items.SelectMany(entry => Of(slug, RawAnchors.Document(entry), entry)),
    ];

    // Every value of a fact's life begins by its own "since", else by the end of the one before it; the first of all only by "since".
    private static IEnumerable<RawChange> Of(string slug, string anchor, RawYaml fact)
    {
        RawYaml[] life = [fact, .. fact["earlier"].Items];
        for (var i = 0; i < life.Length; i++)
        {
            if ((life[i]["since"].TextOrNull ?? (i + 1 < life.Length ? life[i + 1]["until"].Text : null)) is { } date)
            {
                yield return new RawChange(slug, anchor, date, false);
            }
        }

        if (fact["announced"] is { Exists: true } announced)
        {
            yield return new RawChange(slug, anchor, announced["from"].Text, true);
        }
    }
}

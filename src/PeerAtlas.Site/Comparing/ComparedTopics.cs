using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Site.Addresses;

namespace PeerAtlas.Site.Comparing;

/// <summary>
/// The topics of a comparison: those of the codebook, and those below which more stands than answers, whether or not the codebook asks about
/// them. So each part of a comparison has its place, and links to it lead there.
/// </summary>
internal static class ComparedTopics
{
    /// <summary>All, in order.</summary>
    public static IEnumerable<StateSection> Of(Codebook codebook) =>
        codebook.Topics.Select(topic => new StateSection(topic.Id, topic.Name)).Concat([StateSections.Certification, StateSections.Training]).DistinctBy(topic => topic.Id);
}

using System.Collections.Immutable;
using PeerAtlas.Policy;

namespace PeerAtlas.Site.Addresses;

/// <summary>A section of a state's page.</summary>
/// <param name="Id">Its fragment.</param>
/// <param name="Name">Its heading in the list of sections.</param>
public sealed record StateSection(string Id, string Name);

/// <summary>The sections of a state's page. Their fragments are part of the contract: links from elsewhere rely on them.</summary>
public static class StateSections
{
    /// <summary>The main answers, which stand above the list of sections.</summary>
    public static StateSection Answers { get; } = new("answers", "Answers");

    /// <summary>How to get services here.</summary>
    public static StateSection Get { get; } = new("get", "What to do now");

    /// <summary>The codebook's topic of the same id.</summary>
    public static StateSection Medicaid { get; } = new("medicaid", "Medicaid coverage");

    /// <summary>What peer specialists do here.</summary>
    public static StateSection Services { get; } = new("services", "What peers do here");

    /// <summary>The codebook's topic of the same id, and a card a credential.</summary>
    public static StateSection Certification { get; } = new("certification", "Certification");

    /// <summary>Codes and rates.</summary>
    public static StateSection Billing { get; } = new("billing", "Billing");

    /// <summary>The codebook's topic of the same id, and the courses.</summary>
    public static StateSection Training { get; } = new("training", "Training");

    /// <summary>Bulletins, manuals and rules.</summary>
    public static StateSection Documents { get; } = new("documents", "Documents");

    /// <summary>What works, what is missing, where to act.</summary>
    public static StateSection Advocacy { get; } = new("advocacy", "Advocacy");

    /// <summary>What changed in its policy, and what is announced.</summary>
    public static StateSection Changes { get; } = new("changes", "What changed here");

    /// <summary>All contacts.</summary>
    public static StateSection Contacts { get; } = new("contacts", "Contacts");

    /// <summary>The numbered notes.</summary>
    public static StateSection Sources { get; } = new("sources", "Sources");

    /// <summary>All sections of every state's page, in order. A topic of the codebook beyond the fixed ones gets its own.</summary>
    public static ImmutableArray<StateSection> Of(Atlas atlas) =>
    [
        Get,
        Medicaid,
        Services,
        Certification,
        Billing,
        Training,
        .. Further(atlas).Select(topic => new StateSection(topic.Id, topic.Name)),
        Documents,
        Advocacy,
        Changes,
        Contacts,
        Sources,
    ];

    /// <summary>The topics that have no fixed place on the page.</summary>
    public static IEnumerable<Policy.Codebooks.Topic> Further(Atlas atlas) => atlas.Codebook.Topics.Where(topic =>
        topic.Id != Medicaid.Id && topic.Id != Certification.Id && topic.Id != Training.Id
        && atlas.Codebook.Questions.Any(question => question.Topic.Id == topic.Id));
}

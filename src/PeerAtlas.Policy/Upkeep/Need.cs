using System.Collections.Immutable;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.Leads;
using PeerAtlas.Policy.Sources;
using PeerAtlas.Policy.States;

namespace PeerAtlas.Policy.Upkeep;

/// <summary>What is in need; of two things with the same gravest reason, what stands first here comes first.</summary>
public enum NeedOf
{
    /// <summary>An answer at the top of a state's page.</summary>
    Headline,

    /// <summary>Any other answer of a state.</summary>
    Answer,

    /// <summary>A credential or one of its requirements.</summary>
    Credential,

    /// <summary>A billing code.</summary>
    Billing,

    /// <summary>A contact, or all of a state's.</summary>
    Contact,

    /// <summary>A document.</summary>
    Document,

    /// <summary>A course.</summary>
    Training,

    /// <summary>What peer specialists do.</summary>
    Service,

    /// <summary>What is said to advocates.</summary>
    Advocacy,

    /// <summary>A lead.</summary>
    Lead,

    /// <summary>A source.</summary>
    Source,
}

/// <summary>One thing that needs a maintainer, with all of the reasons.</summary>
/// <param name="State">The state; null for a source that several files cite.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Name">What it is called: "Youth", "CPSS, Exam", a code with its modifiers, a source's id.</param>
/// <param name="Reasons">Why, the most needed first; at least one.</param>
/// <param name="At">Where to write what was found.</param>
public sealed record Need(State? State, NeedOf Kind, string Name, ImmutableArray<Reason> Reasons, Place At)
{
    /// <summary>The question or requirement that it is about; null for none.</summary>
    public Question? Question { get; init; }

    /// <summary>The fact; null where there is none.</summary>
    public Claim? Claim { get; init; }

    /// <summary>The source that is to be opened, for needs of sources.</summary>
    public Source? Source { get; init; }

    /// <summary>The lead, for a lead.</summary>
    public Lead? Lead { get; init; }

    /// <summary>How many facts rest on it, for a source; 0 otherwise.</summary>
    public int Facts { get; init; }

    /// <summary>Its fragment on its state's page; null for none.</summary>
    public string? Anchor { get; init; }

    /// <summary>The gravest reason.</summary>
    public Reason Gravest => Reasons[0];
}

using System.Collections.Immutable;
using PeerAtlas.Policy.Sources;
using PeerAtlas.Policy.Terms;

namespace PeerAtlas.Policy.Codebooks;

/// <summary>
/// What of the codebook could be read, for checking the other files against it even when the codebook has errors. Null
/// stands for a part that could not be read: nothing is checked against it, and no error is reported twice.
/// </summary>
internal sealed record Terminology
{
    /// <summary>What is known when there is no codebook at all.</summary>
    public static readonly Terminology Unknown = new();

    /// <summary>Questions of states by id; null where only the id could be read.</summary>
    public ImmutableDictionary<string, Question?>? Questions { get; init; }

    /// <summary>The same, asked of credentials.</summary>
    public ImmutableDictionary<string, Question?>? Requirements { get; init; }

    /// <summary>Kinds of source.</summary>
    public SourceKinds? SourceKinds { get; init; }

    /// <summary>Whom a billing code serves, everybody included.</summary>
    public Vocabulary? Populations { get; init; }

    /// <summary>Whom a credential or a course serves.</summary>
    public Vocabulary? Served { get; init; }

    /// <summary>What a contact is responsible for.</summary>
    public Vocabulary? ContactRoles { get; init; }

    /// <summary>The same by id, with what follows from each.</summary>
    public ImmutableDictionary<string, ContactRole> Roles { get; init; } = ImmutableDictionary<string, ContactRole>.Empty;

    /// <summary>Kinds of document.</summary>
    public Vocabulary? DocumentKinds { get; init; }

    /// <summary>How a course is held.</summary>
    public Vocabulary? TrainingFormats { get; init; }

    /// <summary>Units in which a code is billed.</summary>
    public Vocabulary? BillingUnits { get; init; }

    /// <summary>Kinds of national organization.</summary>
    public Vocabulary? OrganizationKinds { get; init; }

    /// <summary>The modifiers that mark a session of several people, by the list of codes.</summary>
    public ImmutableHashSet<string> GroupModifiers { get; init; } = [];
}

using System.Collections.Immutable;
using PeerAtlas.Policy.Terms;

namespace PeerAtlas.Policy.Codebooks;

/// <summary>
/// What of the codebook could be read, for checking the other files against it even when the codebook has errors. Null
/// stands for a part that could not be read: nothing is checked against it, and no error is reported twice.
/// </summary>
/// <param name="Questions">Questions of states by id; null where only the id could be read.</param>
/// <param name="Requirements">The same, asked of credentials.</param>
/// <param name="SourceKinds">Kinds of source.</param>
/// <param name="Populations">Whom a billing code serves, <c>all</c> included.</param>
/// <param name="Served">Whom a credential or a course serves: the populations but for <c>all</c>.</param>
/// <param name="ContactRoles">What a contact is responsible for.</param>
/// <param name="DocumentKinds">Kinds of document.</param>
/// <param name="TrainingFormats">How a course is held.</param>
/// <param name="BillingUnits">Units in which a code is billed.</param>
/// <param name="OrganizationKinds">Kinds of national organization.</param>
internal sealed record Terminology(
    ImmutableDictionary<string, Question?>? Questions,
    ImmutableDictionary<string, Question?>? Requirements,
    Vocabulary? SourceKinds,
    Vocabulary? Populations,
    Vocabulary? Served,
    Vocabulary? ContactRoles,
    Vocabulary? DocumentKinds,
    Vocabulary? TrainingFormats,
    Vocabulary? BillingUnits,
    Vocabulary? OrganizationKinds)
{
    /// <summary>What is known when there is no codebook at all.</summary>
    public static readonly Terminology Unknown = new(null, null, null, null, null, null, null, null, null, null);
}

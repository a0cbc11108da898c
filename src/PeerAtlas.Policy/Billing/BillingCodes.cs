using System.Collections.Immutable;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Sources;

namespace PeerAtlas.Policy.Billing;

/// <summary>What billing codes and modifiers mean, apart from any one state.</summary>
/// <param name="Codes">In the file's order, the main code of peer support first.</param>
/// <param name="Modifiers">In the file's order.</param>
public sealed record BillingCodes(ImmutableArray<BillingCode> Codes, ImmutableArray<Modifier> Modifiers)
{
    /// <summary>The sources that the file defines for itself, in its order.</summary>
    public ImmutableArray<Source> Sources { get; init; } = [];

    /// <summary>True for a code that is peer support's own.</summary>
    public bool IsOwn(string code) => Codes.Any(known => known.IsOwn && known.Code == code);
}

/// <summary>A HCPCS or CPT code.</summary>
/// <param name="Code">A letter or digit and four more signs.</param>
/// <param name="Name">In our words.</param>
/// <param name="Unit">As the source words it.</param>
/// <param name="UsedFor">In plain words.</param>
/// <param name="ListedForPeers">True when a source that was read ties it to peer support.</param>
/// <param name="CommonModifiers">Only those read on that code in a source.</param>
/// <param name="Examples">How single payers use it.</param>
/// <param name="Source">Where it was read.</param>
/// <param name="SourceUrl">Where exactly; the address of the source where the file names none.</param>
/// <param name="At">Where it stands.</param>
public sealed record BillingCode(
    string Code,
    string Name,
    string Unit,
    string UsedFor,
    bool ListedForPeers,
    ImmutableArray<string> CommonModifiers,
    ImmutableArray<CodeExample> Examples,
    Source Source,
    string SourceUrl,
    Place At)
{
    /// <summary>True for the code that is peer support's own: its rates are those of the service.</summary>
    public bool IsOwn { get; init; }
}

/// <summary>How one payer uses a code.</summary>
/// <param name="Payer">The state or plan.</param>
/// <param name="Modifiers">The modifiers that it asks for.</param>
/// <param name="Note">What it says.</param>
/// <param name="Source">Where it was read.</param>
/// <param name="At">Where it stands.</param>
public sealed record CodeExample(
    string Payer, ImmutableArray<string> Modifiers, string Note, Source Source, Place At);

/// <summary>A modifier, or a range of them such as U1-UD.</summary>
/// <param name="Name">Two characters, or a range.</param>
/// <param name="Meaning">In plain words.</param>
/// <param name="Note">One plain sentence of qualification.</param>
/// <param name="SourceUrl">Where it was read.</param>
/// <param name="At">Where it stands.</param>
public sealed record Modifier(string Name, string Meaning, string? Note, string SourceUrl, Place At)
{
    /// <summary>True for one that marks a session of several people.</summary>
    public bool MarksGroup { get; init; }
}

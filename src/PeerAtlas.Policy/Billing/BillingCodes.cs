using System.Collections.Immutable;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Dates;

namespace PeerAtlas.Policy.Billing;

/// <summary>What billing codes and modifiers mean, apart from any one state.</summary>
/// <param name="Codes">In the file's order, the main code of peer support first.</param>
/// <param name="Modifiers">In the file's order.</param>
public sealed record BillingCodes(ImmutableArray<BillingCode> Codes, ImmutableArray<Modifier> Modifiers);

/// <summary>A HCPCS or CPT code.</summary>
/// <param name="Code">Such as H0038.</param>
/// <param name="Name">In our words.</param>
/// <param name="Unit">As the source words it.</param>
/// <param name="UsedFor">In plain words.</param>
/// <param name="ListedForPeers">True when a source that was read ties it to peer support.</param>
/// <param name="CommonModifiers">Only those read on that code in a source.</param>
/// <param name="Examples">How single payers use it.</param>
/// <param name="Source">Where it was read.</param>
/// <param name="SourceUrl">Where exactly.</param>
/// <param name="At">Where it stands.</param>
public sealed record BillingCode(
    string Code,
    string Name,
    string Unit,
    string UsedFor,
    bool ListedForPeers,
    ImmutableArray<string> CommonModifiers,
    ImmutableArray<CodeExample> Examples,
    CodeSource Source,
    string SourceUrl,
    Place At);

/// <summary>How one payer uses a code.</summary>
/// <param name="Payer">The state or plan.</param>
/// <param name="Modifiers">The modifiers that it asks for.</param>
/// <param name="Note">What it says.</param>
/// <param name="Source">Where it was read.</param>
/// <param name="At">Where it stands.</param>
public sealed record CodeExample(
    string Payer, ImmutableArray<string> Modifiers, string Note, CodeSource Source, Place At);

/// <summary>A modifier, or a range of them such as U1-UD.</summary>
/// <param name="Name">Two characters, or a range.</param>
/// <param name="Meaning">In plain words.</param>
/// <param name="Note">One plain sentence of qualification.</param>
/// <param name="SourceUrl">Where it was read.</param>
/// <param name="At">Where it stands.</param>
public sealed record Modifier(string Name, string Meaning, string? Note, string SourceUrl, Place At);

/// <summary>A source of the list of codes.</summary>
/// <param name="Id">Kebab-case.</param>
/// <param name="Title">Its title.</param>
/// <param name="Publisher">Who published it.</param>
/// <param name="Url">Where.</param>
/// <param name="Published">Its date, if it carries one.</param>
/// <param name="At">Where it stands.</param>
public sealed record CodeSource(
    string Id, string Title, string Publisher, string Url, FactDate? Published, Place At);

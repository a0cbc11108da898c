using PeerAtlas.Policy.Checking;
using static PeerAtlas.Policy.Checking.Check;

namespace PeerAtlas.Policy.Billing;

/// <summary>Checks of billing entries: are codes, modifiers and rates well formed, and explained?</summary>
public static class BillingChecks
{
    /// <summary>PA026.</summary>
    public static readonly Check Rate = Error("PA026", "rate not positive",
        "A rate is a number of US dollars greater than zero. Leave it out when it is unknown.");

    /// <summary>
    /// PA027. The shapes are those of the code sets themselves: HCPCS Level II has a letter A to V and four digits (CMS);
    /// CPT has five digits, or four digits and F (category II) or T (category III) (American Medical Association).
    /// </summary>
    public static readonly Check Code = Error("PA027", "not a billing code",
        "A HCPCS Level II code is a letter A to V and four digits (A1234); a CPT code is five digits (90853), or four "
        + "digits and F or T.");

    /// <summary>PA028. HCPCS and CPT modifiers have two characters.</summary>
    public static readonly Check Modifier = Error("PA028", "not a modifier",
        "A modifier has two characters, capital letters or digits (HQ, 95). The national list also takes a range (U1-UD).");

    /// <summary>PA104.</summary>
    public static readonly Check UnexplainedCode = Warning("PA104", "billing code not explained",
        "A state uses a billing code that national/codes.yml does not explain.");
}

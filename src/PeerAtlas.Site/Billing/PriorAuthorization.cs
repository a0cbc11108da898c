using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.Terms;

namespace PeerAtlas.Site.Billing;

/// <summary>Whether a payer must approve a service before it is given, in words.</summary>
public static class PriorAuthorization
{
    /// <summary>A whole sentence for the term of a billing entry.</summary>
    public static string NeedInWords(this Term authorization) => Signs.OfTerm(authorization.Id) switch
    {
        Sign.Yes => "Prior authorization is needed.",
        Sign.No => "No prior authorization is needed.",
        Sign.Unclear => "Whether prior authorization is needed is not clear.",
        _ => "Prior authorization is needed in some cases.",
    };
}

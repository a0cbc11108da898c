using Xunit;

namespace PeerAtlas.Browser.Tests.Running;

/// <summary>A page of every kind.</summary>
internal static class Kinds
{
    public const string Home = "/";
    public const string States = "/states/";
    public const string State = "/states/ohio/";
    public const string Question = "/questions/medicaid-mental-health/";
    public const string Requirement = "/questions/training-hours/";
    public const string Billing = "/billing/";
    public const string BillingCode = "/billing/codes/h0038/";
    public const string Certification = "/certification/";
    public const string Narrowed = "/documents/?state=wyoming&year=2003&kind=form";
    public const string Found = "/states/?medicaid-youth=yes,limited&medicaid-peer-supervisor=yes";
    public const string Article = "/learn/how-to-get-peer-support/";

    /// <summary>The kinds that most readers see.</summary>
    public static TheoryData<string> Main { get; } = [Home, States, State, "/states/idaho/", Question, Requirement, Billing, Certification, Found, Article];

    /// <summary>Every kind, and states with much, little and awkward to show.</summary>
    public static TheoryData<string> All { get; } =
    [
        Home,
        States,
        State,
        "/states/idaho/",
        "/states/south-dakota/",
        "/states/michigan/",
        "/states/district-of-columbia/",
        "/states/puerto-rico/",
        "/states/virgin-islands/",
        "/questions/",
        Question,
        "/questions/medicaid-authority/",
        "/questions/workforce-certified/",
        "/questions/medicaid-limits/",
        Requirement,
        Billing,
        BillingCode,
        "/billing/codes/99490/",
        Certification,
        Narrowed,
        Found,
        "/training/",
        "/documents/",
        "/documents/national/",
        "/glossary/",
        "/timeline/",
        "/learn/",
        Article,
        "/about/",
        "/about/method/",
        "/about/accessibility/",
        "/search/",
        "/data/quality/",
        "/advocacy/",
        "/advocacy/scorecard/",
        "/advocacy/criteria/training-hours/",
        "/advocacy/letters/",
        "/states/idaho/brief/",
        "/states/virgin-islands/brief/",
        "/states/idaho/letters/",
        "/404.html",
        "/compare/",
        "/compare/?states=idaho,wyoming",
        "/compare/?states=idaho,wyoming,ohio,new-york,texas",
        "/compare/wyoming/",
        "/compare/idaho-vs-wyoming/",
        "/compare/puerto-rico-vs-virgin-islands/",
        "/data/",
        "/data/api/",
        "/changes/",
        "/embed/states/idaho/",
        "/embed/questions/medicaid-mental-health/",
    ];
}

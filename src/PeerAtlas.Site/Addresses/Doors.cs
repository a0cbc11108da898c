namespace PeerAtlas.Site.Addresses;

/// <summary>
/// The addresses and short names of the pages that lead into the site's parts. A page may link to, or stand below, a door
/// without knowing what is behind it.
/// </summary>
public static class Doors
{
    /// <summary>The list of states; below it stands a page for each.</summary>
    public static Crumb States { get; } = new("/states/", "States");

    /// <summary>The list of questions; below it stands a page for each.</summary>
    public static Crumb Questions { get; } = new("/questions/", "Questions");

    /// <summary>States side by side.</summary>
    public static Crumb Compare { get; } = new("/compare/", "Compare");

    /// <summary>Requirements of all credentials.</summary>
    public static Crumb Certification { get; } = new("/certification/", "Certification");

    /// <summary>Codes, modifiers and rates.</summary>
    public static Crumb Billing { get; } = new("/billing/", "Billing");

    /// <summary>Courses.</summary>
    public static Crumb Training { get; } = new("/training/", "Training");

    /// <summary>Papers of the nation and of the states.</summary>
    public static Crumb Documents { get; } = new("/documents/", "Documents");

    /// <summary>What an advocate can do.</summary>
    public static Crumb Advocacy { get; } = new("/advocacy/", "Advocacy");

    /// <summary>All states by all criteria.</summary>
    public static Crumb Scorecard { get; } = new("/advocacy/scorecard/", "Scorecard");

    /// <summary>The letters, to be filled in for a state.</summary>
    public static Crumb Letters { get; } = new("/advocacy/letters/", "Letters");

    /// <summary>The first of the articles.</summary>
    public static Crumb Learn { get; } = new("/learn/", "Learn");

    /// <summary>All results; <c>?q=</c> holds what is looked for.</summary>
    public static Crumb Search { get; } = new("/search/", "Search");

    /// <summary>The words of the field.</summary>
    public static Crumb Glossary { get; } = new("/glossary/", "Glossary");

    /// <summary>How peer support grew.</summary>
    public static Crumb Timeline { get; } = new("/timeline/", "Timeline");

    /// <summary>Changes of policy; below it stands a page for each year.</summary>
    public static Crumb Changes { get; } = new("/changes/", "What changed");

    /// <summary>The files for programs, and embeds.</summary>
    public static Crumb Data { get; } = new("/data/", "Data");

    /// <summary>How well the facts are proved, and what they need.</summary>
    public static Crumb Quality { get; } = new("/data/quality/", "Quality");

    /// <summary>What this site is.</summary>
    public static Crumb About { get; } = new("/about/", "About");

    /// <summary>How we know what we know.</summary>
    public static Crumb Method { get; } = new("/about/method/", "Method");

    /// <summary>The page in Spanish.</summary>
    public static Crumb Spanish { get; } = new("/es/", "Español");

    /// <summary>What is done for readers of all kinds.</summary>
    public static Crumb Accessibility { get; } = new("/about/accessibility/", "Accessibility");
}

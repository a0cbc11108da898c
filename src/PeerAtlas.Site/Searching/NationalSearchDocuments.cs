using PeerAtlas.Policy;
using PeerAtlas.Policy.Billing;
using PeerAtlas.Policy.Documents;
using PeerAtlas.Policy.Glossary;
using PeerAtlas.Site.Addresses;
using PeerAtlas.Site.Billing;
using PeerAtlas.Site.Glossary;
using PeerAtlas.Site.Wording;

namespace PeerAtlas.Site.Searching;

/// <summary>What a search can find of the nation: terms, codes, modifiers, guidance.</summary>
internal static class NationalSearchDocuments
{
    /// <summary>The topic of terms.</summary>
    public const string GlossaryTopic = "glossary";

    /// <summary>Everything, in the files' order.</summary>
    public static IEnumerable<SearchDocument> Of(Atlas atlas) =>
    [
        .. atlas.Glossary.Select(OfTerm),
        .. atlas.BillingCodes.Codes.Select(OfCode),
        .. CodePages.Codes(atlas).Except(atlas.BillingCodes.Codes.Select(code => code.Code)).Select(OfUnlistedCode),
        .. atlas.BillingCodes.Modifiers.Select(OfModifier),
        .. atlas.Guidance.Select(OfGuidance),
    ];

    private static SearchDocument OfTerm(GlossaryEntry entry) => new(
        SearchKinds.Term, entry.Term, SearchTexts.Beginning(entry.Definition), $"/glossary/#{GlossaryAnchors.Of(entry)}")
    {
        Topic = GlossaryTopic,
        Source = entry.SourceUrl is { } url ? WebAddress.Host(url) : null,
        Words = SearchTexts.Joined(SearchTexts.RestOfBeginning(entry.Definition)),
        Also = [.. entry.Also],
    };

    private static SearchDocument OfCode(BillingCode code) => new(
        SearchKinds.Code, $"{code.Code}: {code.Name}", SearchTexts.Beginning(code.UsedFor), CodePages.Path(code.Code))
    {
        Topic = StateSections.Billing.Id,
        Date = code.Source.Published,
        Source = code.Source.Publisher,
        Words = SearchTexts.Joined(code.Unit, SearchTexts.RestOfBeginning(code.UsedFor)),
    };

    private static SearchDocument OfUnlistedCode(string code) => new(
        SearchKinds.Code, $"{code}: billing code", "The states that use it for peer support.", CodePages.Path(code))
    {
        Topic = StateSections.Billing.Id,
    };

    private static SearchDocument OfModifier(Modifier modifier) => new(
        SearchKinds.Code,
        $"Modifier {modifier.Name}: {modifier.Meaning}",
        modifier.Note is { } note ? SearchTexts.Beginning(note) : "",
        $"/billing/#{CodePages.Anchor(modifier)}")
    {
        Topic = StateSections.Billing.Id,
        Source = WebAddress.Host(modifier.SourceUrl),
    };

    private static SearchDocument OfGuidance(GuidanceDocument document) => new(
        SearchKinds.Document,
        document.Number is { } number && !document.Title.Contains(number, StringComparison.OrdinalIgnoreCase)
            ? $"{document.Title} ({number})" : document.Title,
        SearchTexts.Beginning(document.Summary),
        $"/documents/#{document.Id}")
    {
        Topic = StateSections.Documents.Id,
        Date = document.Issued,
        Source = document.Publisher,
        Also = [document.Publisher],
        Words = SearchTexts.Joined([document.Kind.Name, SearchTexts.RestOfBeginning(document.Summary), document.Issued?.Year.ToString(System.Globalization.CultureInfo.InvariantCulture), .. document.KeyPoints]),
    };
}

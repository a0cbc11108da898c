using PeerAtlas.Policy.Revisions;
using PeerAtlas.Site.Formats;
using PeerAtlas.Site.Pages;
using PeerAtlas.Site.Wording;

namespace PeerAtlas.Site.Changes;

/// <summary>Every change of policy.</summary>
internal static class PolicyChangesCsv
{
    public static CsvTable Of(SiteContext site) => CsvTable.Of<PolicyChange>(
        "changes",
        "What changed, what is announced, and what was corrected",
        [
            CsvColumn<PolicyChange>.Text("change", "Its lasting id, the same as in the feeds.", row => TagUri.Of(site, row.Id)).Unique,
            CsvColumn<PolicyChange>.OneOf("happened", "corrected where no policy changed, but what was told of it.", [.. Enum.GetValues<PolicyChangeKind>().Select(kind => kind.Code())], row => row.Kind.Code()).Required,
            .. CsvColumn<PolicyChange>.Of(row => row.About.State!),
            CsvColumn<PolicyChange>.Link("address", "The lasting address of the fact.", row => site.Absolute(row.About.Address!)).Required,
            CsvColumn<PolicyChange>.Text("name", "What it is about.", row => row.About.Name).Required,
            CsvColumn<PolicyChange>.Text("question", "The question’s id in the codebook, where it answers one.", row => row.About.Question?.Id),
            CsvColumn<PolicyChange>.Date("date", "When it took effect, or for when it is announced.", row => row.Date),
            CsvColumn<PolicyChange>.Day("first_day", "The first day that this date can mean.", row => row.Date?.FirstDay),
            CsvColumn<PolicyChange>.Date("until", "Until when what held before held.", row => row.Until),
            CsvColumn<PolicyChange>.Day("recorded", "When the repository took it in, where its history was read.", row => row.Recorded),
            CsvColumn<PolicyChange>.Text("before_in_words", "What held before, with what it rests on.", row => row.Before?.InShort(row.About.Question)),
            CsvColumn<PolicyChange>.Text("value_in_words", "What holds since, or is announced, with what it rests on.", row => row.Claim.Said.InShort(row.About.Question)).Required,
            CsvColumn<PolicyChange>.Text("words", "The change as the site tells it.", row => row.What(site.Today)).Required,
            CsvColumn<PolicyChange>.Text("note", "What qualifies it.", row => row.Claim.Note),
            CsvColumn<PolicyChange>.Date("as_of", "The date that its source speaks for.", row => row.Claim.SpeaksFor),
            CsvColumn<PolicyChange>.Text("rests_on", "On what it rests, where that is a survey, a trade publication or our reading alone.", row => row.Claim.Said.Basis()),
            CsvColumn<PolicyChange>.Terms("caveats", "Why to be less than sure.", row => row.Claim.Caveats(site.Today).Select(caveat => caveat.Id())),
            CsvColumn<PolicyChange>.Terms("doubts", "The same in words.", row => row.Claim.Caveats(site.Today).Select(caveat => caveat.Words())),
            .. CsvColumn<PolicyChange>.Of(row => row.Claim.Source, site.Atlas.Codebook.Vocabularies.SourceKinds),
        ],
        AtlasChanges.Of(site).All)
        .KeyedBy("change")
        .Naming(TableReference.State, TableReference.Question);
}

using System.Text;
using PeerAtlas.Policy.States;
using PeerAtlas.Site.Addresses;
using PeerAtlas.Site.Pages;

namespace PeerAtlas.Site.Citing;

/// <summary>The citations of all facts of a state as files for reference managers.</summary>
internal static class CitationFiles
{
    /// <summary>Every file, made when it is first asked for.</summary>
    public static IEnumerable<PlannedFile> Of(SiteContext site) => site.Atlas.States.SelectMany(state => new[]
    {
        Planned(state, "bib", () => string.Concat(StateReferences.Of(site, state).Select(fact => BibTeX.Of(fact.Reference) + "\n\n"))),
        Planned(state, "ris", () => string.Join("\r\n", StateReferences.Of(site, state).Select(fact => Ris.Of(fact.Reference)))),
        Planned(state, "json", () => CslJson.Of(StateReferences.Of(site, state).Select(fact => fact.Reference))),
    });

    private static PlannedFile Planned(State state, string ending, Func<string> write)
    {
        string path = CitationPath.File(state.Slug, ending)[1..];
        return new PlannedFile(path, () => new SiteFile(path, Encoding.UTF8.GetBytes(write()))) { Subjects = [state] };
    }
}

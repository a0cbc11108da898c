using PeerAtlas.Policy;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.States;
using PeerAtlas.Site.Content;

namespace PeerAtlas.Site.Pages;

/// <summary>The site being built, as its pages see it.</summary>
/// <param name="Request">What it is built from.</param>
/// <param name="Assets">Its style sheet and scripts, by their plain names.</param>
public sealed record SiteContext(SiteRequest Request, AssetTable Assets)
{
    private readonly string basePath = Request.BaseUrl.AbsolutePath.TrimEnd('/');

    /// <summary>The facts.</summary>
    public Atlas Atlas => Request.Atlas;

    /// <summary>What writers wrote.</summary>
    public SiteContent Content => Request.Content;

    /// <summary>The day of building.</summary>
    public DateOnly Today => Request.Today;

    /// <summary>The address of a page or file as a link within the site, below the base path.</summary>
    /// <param name="path">Starts with a slash: <c>/states/idaho/#billing</c>.</param>
    public string To(string path) => basePath + path;

    /// <summary>The address of a state's page, or of a part of it.</summary>
    public string To(State state, string? fragment = null) =>
        To($"/states/{state.Slug}/{(fragment is null ? "" : "#" + fragment)}");

    /// <summary>The address of a question's page.</summary>
    public string To(Policy.Codebooks.Question question) => To($"/questions/{question.Id}/");

    /// <summary>The address in full, for canonical links, social cards and machines.</summary>
    /// <param name="path">Starts with a slash.</param>
    public string Absolute(string path) => Request.BaseUrl.GetLeftPart(UriPartial.Authority) + To(path);

    /// <summary>Where a place in the files can be edited on the forge; null where the settings name none, and for files outside the repository.</summary>
    /// <param name="at">The place; one that means a whole file leads to its first line.</param>
    public string? ToEdit(Place at) =>
        Content.Settings.Source is { } source && RepositoryFolder.PathOf(Request.Folders, at.File) is { } path ? source.Of(path, Math.Max(at.Line, 1)) : null;

    /// <summary>The address of a state's page in full.</summary>
    public string Absolute(State state) => Absolute($"/states/{state.Slug}/");
}

using System.Collections.Immutable;

namespace PeerAtlas.Site.Proofs;

/// <summary>How a place that takes corrections takes what is filled in already. Its address tells which it is.</summary>
public abstract record CorrectionPlace
{
    private const string Template = "template=";

    private CorrectionPlace()
    {
    }

    /// <summary>
    /// A <c>mailto</c> address takes a mail. <c>/issues/new</c> on github.com takes the repository's own forms, as does any address that names one of
    /// them already (a GitHub of one's own). <c>/-/issues/new</c> is GitLab's. Forgejo and Gitea and other trackers take <c>title</c> and <c>body</c>.
    /// </summary>
    public static CorrectionPlace Of(Uri address) =>
        address.Scheme == Uri.UriSchemeMailto ? new Words("subject", "body")
        : address.AbsolutePath.EndsWith("/-/issues/new", StringComparison.Ordinal) ? new Words("issue%5Btitle%5D", "issue%5Bdescription%5D")
        : NamesOwnForm(address) || (IsGitHub(address) && !address.Query.Contains(Template, StringComparison.Ordinal)) ? new Forms()
        : new Words("title", "body");

    /// <summary>The address with all that is known filled in.</summary>
    /// <param name="address">The place's own address, whose parameters stay.</param>
    /// <param name="title">What it is about.</param>
    /// <param name="form">The form, where the place has forms.</param>
    /// <param name="fields">What is known.</param>
    /// <param name="asks">What is asked of the reader, where no form asks it.</param>
    public abstract string Filled(Uri address, string title, IssueForm form, ImmutableArray<FilledField> fields, string asks);

    private static bool IsGitHub(Uri address) => address.Host is "github.com" or "www.github.com" && address.AbsolutePath.EndsWith("/issues/new", StringComparison.Ordinal);

    private static bool NamesOwnForm(Uri address) => Parameters(address).Any(IsOwnForm);

    private static bool IsOwnForm(string parameter) => parameter == Template + IssueForm.WrongFact.File || parameter == Template + IssueForm.NewSource.File;

    private static string[] Parameters(Uri address) => address.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries);

    private static string With(Uri address, IEnumerable<string> parameters)
    {
        string whole = address.AbsoluteUri;
        int end = whole.IndexOfAny(['?', '#']);
        return $"{(end < 0 ? whole : whole[..end])}?{string.Join('&', parameters)}";
    }

    private static string Parameter(string key, string value) => $"{key}={Uri.EscapeDataString(value)}";

    // A mail (RFC 6068), or an issue in free words.
    private sealed record Words(string TitleKey, string BodyKey) : CorrectionPlace
    {
        public override string Filled(Uri address, string title, IssueForm form, ImmutableArray<FilledField> fields, string asks) => With(address,
        [
            .. Parameters(address),
            Parameter(TitleKey, title),
            Parameter(BodyKey, string.Join("\r\n", [.. fields.Select(field => $"{field.Label}: {field.Value}"), "", asks, "", ""])),
        ]);
    }

    // The fields of a form by their ids:
    // https://docs.github.com/en/issues/tracking-your-work-with-issues/using-issues/creating-an-issue#creating-an-issue-from-a-url-query
    private sealed record Forms : CorrectionPlace
    {
        public override string Filled(Uri address, string title, IssueForm form, ImmutableArray<FilledField> fields, string asks) => With(address,
        [
            .. Parameters(address).Where(parameter => !IsOwnForm(parameter)),
            Template + form.File,
            Parameter("title", title),
            .. fields.Select(field => Parameter(field.Id, field.Value)),
        ]);
    }
}

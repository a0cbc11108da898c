namespace PeerAtlas.Site.Tests.Facts;

/// <summary>
/// The lasting addresses of facts, worked out from what the file says of them: by the id that an entry gives itself, else by its number,
/// abbreviation, code or name, and for a sentence without a name by its first eight words.
/// </summary>
internal static class RawAnchors
{
    private const int FirstWords = 8;

    public static string Credential(RawYaml entry) => Of("credential", entry, entry["abbreviation"].TextOrNull ?? entry["name"].Text);

    public static string Requirement(RawYaml credential, string requirement) => $"{Credential(credential)}-{requirement}";

    public static string Billing(RawYaml entry) => Of(
        "billing", entry, string.Join('-', entry["modifiers"].Items.Select(modifier => modifier.Text).Prepend(entry["code"].Text)));

    public static string Training(RawYaml entry) => Of("training", entry, entry["name"].Text);

    public static string Document(RawYaml entry) => Of("document", entry, entry["number"].TextOrNull ?? entry["title"].Text);

    public static string Contact(RawYaml entry) => Of("contact", entry, entry["name"].Text);

    public static string Action(RawYaml entry) => Of("action", entry, Beginning(entry["name"].Text));

    /// <summary>Of a fact in plain words: a service, a strength, a gap.</summary>
    public static string Words(string kind, RawYaml entry) => Of(kind, entry, Beginning(entry["value"].Text));

    /// <summary>Lower-case letters and digits; whatever else stands between them is one hyphen.</summary>
    public static string Slug(string text) => string.Join('-', Parts(text));

    private static string Of(string kind, RawYaml entry, string name) => $"{kind}-{entry["id"].TextOrNull ?? Slug(name)}";

    private static string Beginning(string text) => string.Join(' ', Parts(text).Take(FirstWords));

    private static string[] Parts(string text) => new string([.. text.Select(c => char.IsAsciiLetterOrDigit(c) ? char.ToLowerInvariant(c) : ' ')])
        .Split(' ', StringSplitOptions.RemoveEmptyEntries);
}

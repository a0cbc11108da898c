using System.Collections.Immutable;
using PeerAtlas.Policy.Addresses;
using PeerAtlas.Policy.Dates;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.States;
using PeerAtlas.Policy.Yaml;

namespace PeerAtlas.Policy.Links;

/// <summary>Finds every external address of the facts and texts.</summary>
public static class LinkGathering
{
    /// <summary>
    /// Every address of the files, each once, in order of where it first stands. All values of YAML files are looked through, whatever
    /// their keys, so that a field of tomorrow is not forgotten; in Markdown files the text is.
    /// </summary>
    /// <param name="files">Data and texts, without problems.</param>
    /// <param name="atlas">The same facts, for what they quote.</param>
    public static ImmutableArray<LinkedAddress> Of(IEnumerable<DataFile> files, Atlas atlas)
    {
        ILookup<string, SoughtQuote> quotes = QuotesOf(atlas).ToLookup(pair => pair.Key, pair => pair.Quote);
        return
        [
            .. files.OrderBy(file => file.Path, StringComparer.Ordinal)
                .SelectMany(In)
                .GroupBy(use => KeyOf(use.Url))
                .Select(uses => new LinkedAddress(uses.Key, [.. uses], [.. quotes[uses.Key].DistinctBy(quote => quote.Text)])),
        ];
    }

    /// <summary>Those of a state: of its own file, and of the shared sources that it cites.</summary>
    public static ImmutableArray<LinkedAddress> OfState(ImmutableArray<LinkedAddress> addresses, State state)
    {
        HashSet<string> files = [state.At.File, .. state.Sources.Where(source => source.IsShared).Select(source => source.At.File)];
        return addresses.RemoveAll(address => !address.Uses.Any(use => files.Contains(use.At.File)));
    }

    /// <summary>What is asked for: an address without its fragment, with its host in lower case; what is no address stays as it is.</summary>
    internal static string KeyOf(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out Uri? uri) && uri.Host.Length > 0 && LinkForm.IsWeb(uri) ? uri.GetLeftPart(UriPartial.Query) : url;

    private static IEnumerable<LinkUse> In(DataFile file) =>
        file.Name.EndsWith(".md", StringComparison.OrdinalIgnoreCase) ? InMarkdown(file)
        : YamlFile.Read(file).Root is { } root ? InNode(root, null)
        : [];

    private static IEnumerable<LinkUse> InMarkdown(DataFile file)
    {
        string text = Utf8Text.Decode(file.Path, file.Content.Span);
        TextPlaces places = new(file.Path, text);
        return AddressesInText.In(text).Select(found => new LinkUse(found.Url, places.At(found.Index), null, null));
    }

    private static IEnumerable<LinkUse> InNode(YamlNode node, YamlMapping? within) => node switch
    {
        YamlScalar scalar => InScalar(scalar, within),
        YamlSequence list => list.Items.SelectMany(item => InNode(item, null)),
        YamlMapping mapping => mapping.Entries.SelectMany(entry => InNode(entry.Value, mapping)),
        _ => [],
    };

    private static IEnumerable<LinkUse> InScalar(YamlScalar scalar, YamlMapping? within)
    {
        string text = scalar.Text.Trim();
        bool isSourceUrl = within?.Find("url") == scalar;
        string? copy = isSourceUrl ? TextOf(within, "archived") : null;
        FactDate? opened = isSourceUrl && FactDate.TryParse(TextOf(within, "checked") ?? "", out FactDate date) ? date : null;
        // A template of addresses, such as that of lines on a forge, is none.
        IEnumerable<string> urls = text.Contains("{path}", StringComparison.Ordinal) ? [] : UrlValue.WhatIsWrong(text) is null ? [text] : AddressesInText.In(text).Select(found => found.Url);
        return urls.Select(url => new LinkUse(url, scalar.At, copy, opened));
    }

    private static string? TextOf(YamlMapping? mapping, string key) => mapping?.Find(key) is YamlScalar { IsNull: false } scalar ? scalar.Text.Trim() : null;

    private static IEnumerable<(string Key, SoughtQuote Quote)> QuotesOf(Atlas atlas) =>
        from claim in atlas.States.SelectMany(state => state.Claims).Concat(atlas.NationalContacts.Select(contact => contact.Claim))
        from said in SaidBy(claim)
        where said.Quote is not null && said.Source.Url.Length > 0
        orderby said.At.File, said.At.Line
        select (KeyOf(said.Source.Url), new SoughtQuote(said.Quote!, said.At));

    // What a survey says beside a claim is the survey's own, and quotes nothing.
    private static IEnumerable<Evidence> SaidBy(Claim claim) =>
    [
        claim.Said,
        .. claim.Disputed,
        .. claim.Earlier.Select(earlier => earlier.Said),
        .. claim.Announced is { } announced ? [announced.Said] : (ReadOnlySpan<Evidence>)[],
    ];
}

namespace PeerAtlas.Site.Building;

/// <summary>The links and ids of one rendered page.</summary>
/// <param name="Path">The page's file.</param>
/// <param name="Links">Every address that the page links to or loads, as written, once.</param>
/// <param name="Ids">Every id.</param>
/// <param name="RepeatedIds">Ids that stand on more than one element.</param>
internal sealed record PageLinks(string Path, HashSet<string> Links, HashSet<string> Ids, List<string> RepeatedIds)
{
    /// <summary>Reads a page.</summary>
    public static PageLinks Of(SiteFile file)
    {
        PageLinks page = new(file.Path, new(StringComparer.Ordinal), new(StringComparer.Ordinal), []);
        StartTags tags = new(file.Content.Span);
        while (tags.NextTag())
        {
            ReadOnlySpan<byte> linking = LinkingAttribute(tags.Name);
            while (tags.NextAttribute())
            {
                if (tags.AttributeName.SequenceEqual("id"u8))
                {
                    string id = tags.AttributeValue;
                    if (!page.Ids.Add(id))
                    {
                        page.RepeatedIds.Add(id);
                    }
                }
                else if (!linking.IsEmpty && tags.AttributeName.SequenceEqual(linking))
                {
                    page.Links.Add(tags.AttributeValue);
                }
            }
        }

        return page;
    }

    private static ReadOnlySpan<byte> LinkingAttribute(ReadOnlySpan<byte> element) => element switch
    {
        [(byte)'a'] => "href"u8,
        _ when element.SequenceEqual("link"u8) || element.SequenceEqual("area"u8) || element.SequenceEqual("use"u8) => "href"u8,
        _ when element.SequenceEqual("script"u8) || element.SequenceEqual("img"u8)
            || element.SequenceEqual("source"u8) || element.SequenceEqual("iframe"u8) => "src"u8,
        _ when element.SequenceEqual("form"u8) => "action"u8,
        _ => [],
    };
}

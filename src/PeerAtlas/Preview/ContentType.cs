namespace PeerAtlas.Preview;

/// <summary>The content type of a file, by its name.</summary>
internal static class ContentType
{
    /// <summary>The type with its character set; bytes of no known kind when the ending is unknown.</summary>
    public static string Of(string path) =>
        Path.GetFileName(path) == "feed.xml" ? "application/atom+xml; charset=utf-8" : Path.GetExtension(path) switch
        {
            ".html" => "text/html; charset=utf-8",
            ".css" => "text/css; charset=utf-8",
            ".js" or ".mjs" => "text/javascript; charset=utf-8",
            ".json" or ".map" => "application/json; charset=utf-8",
            ".webmanifest" => "application/manifest+json; charset=utf-8",
            ".csv" => "text/csv; charset=utf-8",
            ".xml" => "application/xml; charset=utf-8",
            ".txt" or ".md" or ".yml" => "text/plain; charset=utf-8",
            ".ics" => "text/calendar; charset=utf-8",
            ".svg" => "image/svg+xml; charset=utf-8",
            ".png" => "image/png",
            ".jpg" or ".jpeg" => "image/jpeg",
            ".webp" => "image/webp",
            ".ico" => "image/x-icon",
            ".woff2" => "font/woff2",
            ".pdf" => "application/pdf",
            ".zip" => "application/zip",
            _ => "application/octet-stream",
        };
}

using System.Collections.Immutable;
using System.Text;
using PeerAtlas.Site.Pages;
using PeerAtlas.Site.Serving;

namespace PeerAtlas.Site.Hosting;

/// <summary>
/// The parts of the nginx configuration that follow from <see cref="ResponseHeaders"/> and <see cref="MediaType"/>. They
/// are committed under <c>hosting/nginx/</c>, and a test holds them equal to this.
/// </summary>
/// <remarks>
/// A location that adds one header loses all that the server adds
/// (<see href="https://nginx.org/en/docs/http/ngx_http_headers_module.html#add_header"/>). So all headers are added in one
/// place, and what differs by address comes from variables, of which an empty one sends no header. Patterns look at the
/// end of addresses, and so hold below any path.
/// </remarks>
public static class NginxFiles
{
    private const string Notice = "# Written by PeerAtlas from its list of headers and media types: change src/PeerAtlas.Site/Serving, then run\n# PEERATLAS_WRITE_HOSTING=1 dotnet test --project tests/PeerAtlas.Site.Tests\n";

    /// <summary>All of them, by their paths below <c>hosting/nginx/</c>.</summary>
    public static ImmutableArray<SiteFile> All { get; } =
    [
        new("variables.conf", Encoding.UTF8.GetBytes(Variables())),
        new("headers.conf", Encoding.UTF8.GetBytes(Headers())),
        new("types.conf", Encoding.UTF8.GetBytes(Types())),
    ];

    /// <summary>
    /// A regular expression (PCRE) for the status and address of a part's answers, with a colon between them; null for the parts
    /// that are the rule and not the exception.
    /// </summary>
    public static string? Pattern(Reach reach) => reach switch
    {
        Reach.Missing => "^[45]|/404\\.html$",
        Reach.Embeds => "/embed/(states|questions)/[^/]+/(index\\.html)?$",
        Reach.Hashed => "/assets/[^/]+\\.[0-9a-f]{10}\\.[a-z0-9]+$",
        Reach.OpenData => "/(api/v[0-9]+|data)/.*[^/]\\.(json|csv|xlsx)$",
        Reach.Worker => "/sw\\.js$",
        Reach.Shared => "/(embed|api|data|pictures)/",
        _ => null,
    };

    private static string Variables()
    {
        StringBuilder text = new(Notice);
        foreach (var header in ByName().Where(IsVariable))
        {
            bool overTls = header.Any(one => one.OnlyOverTls);
            text.Append($"\nmap {(overTls ? "$scheme:$http_x_forwarded_proto" : WithStatus(header) ? "$status:$uri" : "$uri")} {Variable(header.Key)} {{\n");
            foreach (var (pattern, value) in overTls ? [(null, ""), ("^https:|:https$", header.Single().Value)] : Choices([.. header]))
            {
                text.Append($"    {(pattern is null ? "default" : $"\"~{pattern}\"")} \"{value}\";\n");
            }

            text.Append("}\n");
        }

        return text.ToString();
    }

    /// <summary>What a header says where no pattern matches, then where each does; empty where it is not sent. Of several patterns the first counts.</summary>
    private static IEnumerable<(string? Pattern, string Value)> Choices(ImmutableArray<ResponseHeader> headers)
    {
        string ValueFor(Reach reach) => headers.FirstOrDefault(header => header.Reach == reach)?.Value ?? "";
        ResponseHeader? rule = headers.FirstOrDefault(header => Pattern(header.Reach) is null);
        IEnumerable<Reach> parts = rule is null ? headers.Select(header => header.Reach) : rule.Reach.LeavesOut();
        return [(null, rule?.Value ?? ""), .. parts.Select(part => (Pattern(part), ValueFor(part)))];
    }

    private static string Headers() => ByName().Aggregate(new StringBuilder(Notice).Append('\n'), (text, header) =>
        text.Append($"add_header {header.Key} {(IsVariable(header) ? Variable(header.Key) : $"\"{header.Single().Value}\"")} always;\n")).ToString();

    private static string Types()
    {
        StringBuilder text = new(Notice);
        text.Append($"\ndefault_type {MediaType.Unknown};\n\ntypes {{\n");
        foreach (var type in MediaType.ByEnding.GroupBy(one => one.Value, one => one.Key).OrderBy(type => type.Key, StringComparer.Ordinal))
        {
            text.Append($"    \"{type.Key}\" {string.Join(' ', type)};\n");
        }

        return text.Append($"}}\n\nlocation ~ /{MediaType.FeedName.Replace(".", "\\.", StringComparison.Ordinal)}$ {{\n    types {{}}\n    default_type \"{MediaType.Feed}\";\n}}\n").ToString();
    }

    private static IEnumerable<IGrouping<string, ResponseHeader>> ByName() => ResponseHeaders.All.GroupBy(header => header.Name);

    private static bool IsVariable(IEnumerable<ResponseHeader> header) =>
        header.Any(one => one.OnlyOverTls || one.Reach != Reach.Everything);

    private static bool WithStatus(IEnumerable<ResponseHeader> header) => header.Any(one => one.Reach == Reach.Missing);

    private static string Variable(string header) => "$peeratlas_" + header.ToLowerInvariant().Replace('-', '_');
}

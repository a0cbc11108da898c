using System.Collections.Immutable;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Links;
using PeerAtlas.Policy.Yaml;

namespace PeerAtlas.Site.Input;

/// <summary>Reads <c>links.yml</c>: the hosts that are known to refuse robots.</summary>
internal static class RefusingHostsFile
{
    /// <summary>Its name below the input folder.</summary>
    public const string Name = "links.yml";

    private static readonly Keys HostKeys = new(
        "refusing-host",
        "A host that is known to refuse robots. What lies below it (www.) is meant, too.",
        [
            new("host", Form.Words, "Its name, without https:// and path.", "example.gov"),
            new("reason", Form.Words, "How it refuses them.", "It answers programs with 403, and a person sees its pages."),
        ],
        []);

    /// <summary>The file.</summary>
    public static readonly Keys Keys = new(
        "links",
        "Hosts that the command `links` does not ask, so that a person opens their pages.",
        [new("refuse_robots", Form.List(Form.Entry(HostKeys)), "The hosts.")],
        []);

    /// <summary>The hosts; what cannot be read is reported.</summary>
    public static ImmutableArray<RefusingHost> Read(DataFile file, FileReading reading)
    {
        YamlFile yaml = YamlFile.Read(file);
        reading.Add(yaml.Problems);
        if (yaml.Root is not { } root)
        {
            return [];
        }

        Fields fields = Fields.Of(root, reading.Whole("links"), Keys);
        Section section = fields.Section.In("refuse_robots");
        return [.. fields.List("refuse_robots").Select(node => ReadHost(Fields.Of(node, section, HostKeys)))];
    }

    private static RefusingHost ReadHost(Fields fields)
    {
        string host = fields.Text("host");
        if (host.Length > 0 && (Uri.CheckHostName(host) != UriHostNameType.Dns || !host.Contains('.', StringComparison.Ordinal)))
        {
            fields.Section.Report(ValueChecks.Url, fields.PlaceOf("host"),
                $"'host' is {Policy.Checking.Wording.Quote(host)}, not a host; write it without http:// and without a path, as example.gov");
        }

        return new RefusingHost(host, fields.Text("reason"), fields.At);
    }
}

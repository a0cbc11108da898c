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

    private static readonly Keys FileKeys = new("refuse_robots");
    private static readonly Keys HostKeys = new("host reason");

    /// <summary>The hosts; what cannot be read is reported.</summary>
    public static ImmutableArray<RefusingHost> Read(DataFile file, FileReading reading)
    {
        YamlFile yaml = YamlFile.Read(file);
        reading.Add(yaml.Problems);
        if (yaml.Root is not { } root)
        {
            return [];
        }

        Fields fields = Fields.Of(root, reading.Whole("links"), FileKeys);
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

using System.Collections.Immutable;
using System.CommandLine;
using System.Net;
using System.Runtime.InteropServices;
using PeerAtlas.Links;
using PeerAtlas.Pipeline;
using PeerAtlas.Policy.Addresses;
using PeerAtlas.Policy;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Links;
using PeerAtlas.Reporting;
using PeerAtlas.Site.Content;
using PeerAtlas.Site.Input;
using PeerAtlas.Site.Links;

namespace PeerAtlas.CommandLine;

/// <summary>
/// <c>links</c>: asks for every external address of the facts and texts, and tells how it stands with each. What it finds is a report and no
/// fault of the data, so it ends with 0 whatever is gone.
/// </summary>
internal sealed class LinksCommand
{
    private readonly SourceOptions _sources = new();
    private readonly Option<string?> _state = StateOption.Create();
    private readonly Option<DateOnly?> _since = DateOption.Create("--since", "Asks only for what was neither asked for nor opened by a person ('checked') on that day or later, by the days of the site");
    private readonly Option<bool> _offline = new("--offline") { Description = "Asks nobody; looks at the form of the addresses only" };
    private readonly Option<string> _cache = new("--cache")
    {
        Description = "Where a run keeps what it found, so that the next goes on from there; may be deleted",
        HelpName = "FILE",
        DefaultValueFactory = _ => "artifacts/links.json",
    };

    private readonly Option<bool> _allowPrivate = new("--allow-private") { Description = "Asks hosts of private networks too, as tests need" };
    private readonly Option<string[]> _resolve = new("--resolve")
    {
        Description = "Takes a host for the address of a machine instead of asking for it by name, as tests need",
        HelpName = "HOST=ADDRESS",
    };

    private readonly Option<string> _format = FormatOption.Create("text", "json", "markdown");

    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        LinksCommand links = new();
        Command command = new("links", "Asks for every external address, and tells which are gone, have moved, or no longer say what is quoted.");
        links._sources.AddTo(command);
        command.Options.Add(links._state);
        command.Options.Add(links._since);
        command.Options.Add(links._offline);
        command.Options.Add(links._cache);
        command.Options.Add(links._allowPrivate);
        links._resolve.Validators.Add(result =>
        {
            foreach (string given in result.Tokens.Select(token => token.Value).Where(given => Resolved(given) is null))
            {
                result.AddError($"--resolve is '{given}', not a host and an address: peers.example.org=127.0.0.1");
            }
        });
        command.Options.Add(links._resolve);
        command.Options.Add(links._format);
        command.SetAction((parsed, _) => links.Run(parsed));
        return command;
    }

    private async Task<int> Run(ParseResult parsed)
    {
        TextWriter errors = parsed.InvocationConfiguration.Error;
        Moment now = _sources.Now(parsed);
        Sources sources = Sources.Read(_sources.Folders(parsed));
        LeastMemory.CheckReading(sources);
        SourcesReading reading = SourcesReading.Of(sources, now, StageClock.Silent());
        if (reading is not { Atlas: { } atlas, Content: { } content } || reading.Problems.HasErrors())
        {
            foreach (Problem problem in reading.Problems.Errors())
            {
                errors.WriteLine(ProblemText.Line(problem));
            }

            return ExitStatus.DataHasErrors;
        }

        ImmutableArray<LinkedAddress> addresses = Asked(parsed, sources, atlas, content.Settings);
        bool allowPrivate = parsed.GetValue(_allowPrivate);
        Dictionary<string, ImmutableArray<FormFault>> faults = addresses.ToDictionary(address => address.Url, address => LinkForm.FaultsOf(address.Url, allowPrivate));
        IReadOnlyDictionary<string, Outcome> outcomes = parsed.GetValue(_offline)
            ? ImmutableDictionary<string, Outcome>.Empty
            : await Ask(parsed, [.. addresses.Where(address => faults[address.Url].All(LinkForm.CanBeAsked))], content);
        Write(parsed, [.. addresses.Select(address => new LinkFinding(address, faults[address.Url], outcomes.GetValueOrDefault(address.Url)))], now.In(content.Settings.Zone));
        return ExitStatus.Done;
    }

    private ImmutableArray<LinkedAddress> Asked(ParseResult parsed, Sources sources, Atlas atlas, SiteSettings settings)
    {
        ImmutableArray<LinkedAddress> addresses = LinkGathering.Of([.. sources.Data, .. sources.Input.Where(file => !OwnFileReader.Holds(file.Name))], atlas);
        addresses = addresses.RemoveAll(address => address.Url.StartsWith(settings.BaseUrl.AbsoluteUri, StringComparison.OrdinalIgnoreCase));
        return StateOption.Find(parsed, _state, atlas) is { } state ? LinkGathering.OfState(addresses, state) : addresses;
    }

    private async Task<IReadOnlyDictionary<string, Outcome>> Ask(ParseResult parsed, ImmutableArray<LinkedAddress> addresses, SiteContent content)
    {
        TextWriter errors = parsed.InvocationConfiguration.Error;
        bool isNobodys = ReservedNames.Has(content.Settings.BaseUrl.Host);
        if (isNobodys)
        {
            errors.WriteLine("base_url of site.yml is a name that is nobody's: hosts that want to know who asks find no address. Set your own.");
        }

        Manners manners = new(isNobodys ? "PeerAtlas-links/1.0" : $"PeerAtlas-links/1.0 (+{content.Settings.BaseUrl.AbsoluteUri})");
        LinkCache cache = LinkCache.Read(parsed.GetValue(_cache)!, errors);
        Func<IPAddress, bool> mayReach = parsed.GetValue(_allowPrivate) ? _ => true : PublicNetwork.Has;
        using Wire wire = new(manners, new GuardedConnection(LookUp(parsed), mayReach), TimeProvider.System);
        HostTurns turns = new(manners, TimeProvider.System);
        Visit visit = new(manners, wire, turns, content.RefusingHosts, TimeProvider.System);
        LinkRun run = new(visit, turns, cache, manners, TimeProvider.System, content.Settings.Zone);

        using CancellationTokenSource ended = new();
        using PosixSignalRegistration interrupt = OnSignal(PosixSignal.SIGINT, ended);
        using PosixSignalRegistration terminate = OnSignal(PosixSignal.SIGTERM, ended);
        return await run.Of(addresses, parsed.GetValue(_since), (asked, due) => errors.WriteLine($"{asked:N0} of {due:N0} asked"), ended.Token);
    }

    private Func<string, CancellationToken, Task<IPAddress[]>> LookUp(ParseResult parsed)
    {
        Dictionary<string, IPAddress[]> given = (parsed.GetValue(_resolve) ?? []).Select(Resolved).OfType<(string Host, IPAddress Address)>()
            .GroupBy(pair => pair.Host, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(pairs => pairs.Key, pairs => pairs.Select(pair => pair.Address).ToArray(), StringComparer.OrdinalIgnoreCase);
        return (host, cancel) => given.TryGetValue(host, out IPAddress[]? addresses) ? Task.FromResult(addresses) : Dns.GetHostAddressesAsync(host, cancel);
    }

    private static (string Host, IPAddress Address)? Resolved(string given) =>
        given.IndexOf('=', StringComparison.Ordinal) is > 0 and int at && IPAddress.TryParse(given[(at + 1)..], out IPAddress? address) ? (given[..at], address) : null;

    private static PosixSignalRegistration OnSignal(PosixSignal signal, CancellationTokenSource ended) =>
        PosixSignalRegistration.Create(signal, context =>
        {
            context.Cancel = true;
            ended.Cancel();
        });

    private void Write(ParseResult parsed, ImmutableArray<LinkFinding> findings, DateOnly today)
    {
        TextWriter output = parsed.InvocationConfiguration.Output;
        switch (parsed.GetValue(_format))
        {
            case "json":
                output.WriteLine(LinksJson.Document(findings));
                break;
            case "markdown":
                output.WriteLine(LinkMarkdown.Document(findings, today).TrimEnd());
                break;
            default:
                foreach (string line in LinkText.Lines(findings))
                {
                    output.WriteLine(line);
                }

                break;
        }
    }
}

using System.Diagnostics;
using System.Text.RegularExpressions;
using WebDriverBiDi;
using WebDriverBiDi.BrowsingContext;
using WebDriverBiDi.Script;
using WebDriverBiDi.Session;

namespace PeerAtlas.Browser.Tests.Paper;

/// <summary>A Firefox without a window and with a profile of its own, driven by WebDriver BiDi, which a stock Firefox speaks.</summary>
internal sealed partial class Firefox : IAsyncDisposable
{
    // What Firefox itself takes when nobody chooses.
    private const double Margin = 0.5;
    private const double CentimetersPerInch = 2.54;

    // It asks nothing of the network by itself.
    private const string Preferences =
        """
        user_pref("services.settings.server", "data:,nothing");
        user_pref("browser.startup.page", 0);
        user_pref("datareporting.policy.dataSubmissionEnabled", false);
        user_pref("network.captive-portal-service.enabled", false);
        user_pref("network.connectivity-service.enabled", false);
        """;

    private readonly DirectoryInfo profile = Directory.CreateTempSubdirectory("peeratlas-firefox-");
    private readonly BiDiDriver driver = new(TimeSpan.FromMinutes(2));
    // A tab that closes while another opens takes the new one's place away: one opens or closes at a time.
    private readonly SemaphoreSlim tabs = new(1);
    private Process? process;

    private Firefox()
    {
    }

    public static async Task<Firefox> Start()
    {
        var firefox = new Firefox();
        try
        {
            await firefox.Begin();
            return firefox;
        }
        catch
        {
            await firefox.DisposeAsync();
            throw;
        }
    }

    /// <summary>The page as a PDF, with the margins that Firefox takes when nobody chooses.</summary>
    public async Task<byte[]> Print(Uri address, Sheet sheet)
    {
        var tab = await InTurn(async () => (await driver.BrowsingContext.CreateAsync(new CreateCommandParameters(CreateType.Tab))).BrowsingContextId);
        try
        {
            await driver.BrowsingContext.NavigateAsync(new NavigateCommandParameters(tab, address.AbsoluteUri) { Wait = ReadinessState.Complete });
            await UntilWhole(tab);
            var print = new PrintCommandParameters(tab)
            {
                Page = new PrintPageParameters { Width = sheet.Width * CentimetersPerInch, Height = sheet.Height * CentimetersPerInch },
                Margins = new PrintMarginParameters
                {
                    Top = Margin * CentimetersPerInch,
                    Bottom = Margin * CentimetersPerInch,
                    Left = Margin * CentimetersPerInch,
                    Right = Margin * CentimetersPerInch,
                },
            };
            return Convert.FromBase64String((await driver.BrowsingContext.PrintAsync(print)).Data);
        }
        finally
        {
            await InTurn(() => driver.BrowsingContext.CloseAsync(new WebDriverBiDi.BrowsingContext.CloseCommandParameters(tab)));
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (process is { HasExited: false })
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }

        await driver.DisposeAsync();
        process?.Dispose();
        tabs.Dispose();
        profile.Delete(recursive: true);
    }

    private async Task Begin()
    {
        await File.WriteAllTextAsync(Path.Combine(profile.FullName, "user.js"), Preferences);
        var start = new ProcessStartInfo(InstalledFirefox.Find(), ["--headless", "--no-remote", "--profile", profile.FullName, "--remote-debugging-port", "0"])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        // What it keeps beside its profile goes with the profile.
        start.Environment["HOME"] = profile.FullName;
        var listens = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        process = new Process { StartInfo = start, EnableRaisingEvents = true };
        process.ErrorDataReceived += (_, line) =>
        {
            if (Listens().Match(line.Data ?? "") is { Success: true } match)
            {
                listens.TrySetResult(match.Value);
            }
        };
        process.Exited += (_, _) => listens.TrySetException(new InvalidOperationException("Firefox ended before it listened."));
        process.Start();
        process.BeginErrorReadLine();
        process.BeginOutputReadLine();
        await driver.StartAsync($"{await listens.Task.WaitAsync(TimeSpan.FromMinutes(3))}/session");
        await driver.Session.NewSessionAsync(new NewCommandParameters());
    }

    private async Task<T> InTurn<T>(Func<Task<T>> step)
    {
        await tabs.WaitAsync();
        try
        {
            return await step();
        }
        finally
        {
            tabs.Release();
        }
    }

    // With what its address asks of a script.
    private async Task UntilWhole(string tab)
    {
        for (var left = 400; await Is(tab, "document.querySelector('[aria-busy]') !== null"); left--)
        {
            if (left == 0)
            {
                throw new TimeoutException("A page in Firefox was never whole.");
            }

            await Task.Delay(50);
        }
    }

    private async Task<bool> Is(string tab, string expression)
    {
        var told = await driver.Script.EvaluateAsync(new EvaluateCommandParameters(expression, new ContextTarget(tab), awaitPromise: false));
        return told.As<EvaluateResultSuccess>().Result.As<BooleanRemoteValue>().Value;
    }

    [GeneratedRegex(@"ws://\S+:\d+")]
    private static partial Regex Listens();
}

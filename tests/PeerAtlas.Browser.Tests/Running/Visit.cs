using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace PeerAtlas.Browser.Tests.Running;

/// <summary>One reader's visit, with all that went wrong on the way.</summary>
public sealed class Visit : IAsyncDisposable
{
    // What Playwright itself says where the reader's browser keeps no copies.
    private const string WithoutWorker = "Service Worker registration blocked by Playwright";

    private readonly IBrowserContext context;
    private readonly Uri root;
    private readonly ConcurrentQueue<string> troubles = new();

    private Visit(IBrowserContext context, IPage page, Uri root)
    {
        this.context = context;
        this.root = root;
        Page = page;
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning" && message.Text != WithoutWorker)
            {
                troubles.Enqueue($"console {message.Type}: {message.Text}");
            }
        };
        page.PageError += (_, error) => troubles.Enqueue($"error on the page: {error}");
        page.RequestFailed += (_, request) => troubles.Enqueue($"failed request: {request.Url} {request.Failure}");
        page.Response += (_, response) =>
        {
            if (response.Status >= 400)
            {
                troubles.Enqueue($"status {response.Status}: {response.Url}");
            }
        };
        page.Request += (_, request) =>
        {
            if (!root.IsBaseOf(new Uri(request.Url)))
            {
                troubles.Enqueue($"request to another origin: {request.Url}");
            }
        };
    }

    /// <summary>The tab.</summary>
    public IPage Page { get; }

    /// <summary>Errors and warnings of the console and the page, failed requests, and requests to other origins.</summary>
    public IReadOnlyCollection<string> Troubles => troubles;

    /// <summary>Where the reader is: path, query and fragment.</summary>
    /// <remarks>Asked of the page itself, since word of an address that a script has changed may come later than what it did on the page.</remarks>
    public Task<string> Place() => Page.EvaluateAsync<string>("location.pathname + location.search + location.hash");

    public static async Task<Visit> Begin(IBrowser browser, Uri root, Reader reader)
    {
        var context = await browser.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = reader.Width, Height = reader.Height },
            HasTouch = reader.Touch,
            JavaScriptEnabled = reader.Script,
            ColorScheme = reader.Scheme,
            ReducedMotion = reader.Motion,
            ForcedColors = reader.Colours,
            Locale = "en-US",
            ServiceWorkers = reader.Keeps ? ServiceWorkerPolicy.Allow : ServiceWorkerPolicy.Block,
        });
        return new Visit(context, await context.NewPageAsync(), root);
    }

    public ValueTask DisposeAsync() => new(context.CloseAsync());

    /// <summary>Goes to a page and waits until it is whole, with what its address asks of a script.</summary>
    public async Task<IResponse?> Go(string path)
    {
        var response = await Page.GotoAsync(new Uri(root, path).AbsoluteUri);
        if (path.Contains("?states=", StringComparison.Ordinal) || path.Contains("?q=", StringComparison.Ordinal))
        {
            await Until("!document.querySelector('[aria-busy]')");
        }

        return response;
    }

    /// <summary>Waits until a step of the reader has led to a page.</summary>
    /// <remarks>Asked again and again: a wait for the navigation itself, or for the event of a page that is whole, never ends when that has come just before.</remarks>
    public async Task Arrives(string path)
    {
        await Assertions.Expect(Page).ToHaveURLAsync(new Uri(root, path).AbsoluteUri);
        await Until("document.readyState === 'complete'");
    }

    /// <summary>Waits until an expression of JavaScript holds; it may be one that waits.</summary>
    /// <remarks>Asked from outside each time: a page that waits by itself would have to evaluate text, which its policy forbids.</remarks>
    public async Task Until(string expression)
    {
        for (var left = 400; !await Holds($"async () => !!({expression})"); left--)
        {
            if (left == 0)
            {
                throw new TimeoutException($"This never held on {Page.Url}: {expression}");
            }

            await Task.Delay(50);
        }
    }

    /// <summary>Waits until what a step has changed is laid out and the page's scripts have heard of it.</summary>
    /// <remarks>What stood in a closed fold is laid out with the next frame, and that a fold has opened is told after the step that opens it.</remarks>
    public Task UntilLaidOut() => Page.EvaluateAsync(
        "async () => { for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame); }");

    /// <summary>Waits until the page has stopped scrolling.</summary>
    public Task UntilStill() => Page.EvaluateAsync(
        """
        () => new Promise(resolve => {
          let last = -1, same = 0;
          const look = () => {
            same = scrollY === last ? same + 1 : 0;
            last = scrollY;
            same > 8 ? resolve() : requestAnimationFrame(look);
          };
          look();
        })
        """);

    /// <summary>Presses Tab until an element has the focus; fails when it takes more than forty times.</summary>
    public async Task TabTo(string selector)
    {
        for (var stops = 0; stops < 40; stops++)
        {
            await Page.Keyboard.PressAsync("Tab");
            if (await Page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector))
            {
                return;
            }
        }

        throw new InvalidOperationException($"'{selector}' cannot be reached with the Tab key on {Page.Url}.");
    }

    private async Task<bool> Holds(string expression)
    {
        try
        {
            return await Page.EvaluateAsync<bool>(expression);
        }
        catch (PlaywrightException left) when (left.Message.Contains("Execution context was destroyed", StringComparison.Ordinal))
        {
            // The page was left while it was asked. The next one is asked in its turn.
            return false;
        }
    }
}

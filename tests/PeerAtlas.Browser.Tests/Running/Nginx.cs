using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace PeerAtlas.Browser.Tests.Running;

/// <summary>The nginx of this machine, with the configuration of this repository, on a port of its own.</summary>
internal sealed class Nginx : IAsyncDisposable
{
    private const string Variable = "PEERATLAS_NGINX";
    private const string BrotliModule = "ngx_http_brotli_static_module.so";
    private const string ModulesPath = "--modules-path=";
    private readonly Process process;

    private Nginx(Process process) => this.process = process;

    /// <summary>Whether this machine's nginx can serve the <c>.br</c> forms.</summary>
    public static bool ServesBrotli => Brotli.Value is not null;

    private static Lazy<string?> Brotli { get; } = new(FindBrotli);

    /// <summary>Serves a folder.</summary>
    /// <param name="folder">A folder for its own files; removed by who made it.</param>
    /// <param name="root">The folder that is served.</param>
    /// <param name="path">The path below which the site stands in it: empty, or <c>/name</c>.</param>
    /// <param name="port">The port on which it listens. The caller lets it go once nginx answers there.</param>
    public static async Task<Nginx> Start(string folder, string root, string path, HeldPort port)
    {
        Directory.CreateSymbolicLink(Path.Combine(folder, "peeratlas"), Repository.PathOf("hosting/nginx"));
        await File.WriteAllTextAsync(Path.Combine(folder, "site.conf"), await Site(root, path, port.Number));
        await File.WriteAllTextAsync(Path.Combine(folder, "nginx.conf"), await Whole(folder));
        port.Offer();
        var nginx = new Nginx(Process.Start(new ProcessStartInfo(Find(), ["-p", folder, "-c", Path.Combine(folder, "nginx.conf")])
        {
            RedirectStandardError = true,
        })!);
        await nginx.UntilItAnswers(port.Number);
        return nginx;
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    /// <summary>The committed site with its settings made those of this run. A setting that is no longer there is an error.</summary>
    private static async Task<string> Site(string root, string path, int port)
    {
        var text = await File.ReadAllTextAsync(Repository.PathOf("hosting/nginx/site.conf"));
        text = Set(text, "listen 8080;", $"listen 127.0.0.1:{port};");
        text = Set(text, "include /srv/peeratlas/_redirects-ngin[x];", $"include \"{root}{path}/_redirects-ngin[x]\";");
        text = Set(text, "root /srv/peeratlas;", $"root \"{root}\";");
        text = Set(text, "=404 /404.html;", $"=404 {path}/404.html;");
        return ServesBrotli ? Set(text, "#include peeratlas/brotli.conf;", "include peeratlas/brotli.conf;") : text;
    }

    private static string Set(string text, string setting, string value) =>
        text.Contains(setting, StringComparison.Ordinal)
            ? text.Replace(setting, value, StringComparison.Ordinal)
            : throw new InvalidOperationException($"hosting/nginx/site.conf no longer says '{setting}'.");

    /// <summary>The committed nginx.conf, with its own files in the given folder. One process without a master stays the user that it was started by.</summary>
    private static async Task<string> Whole(string folder)
    {
        var text = await File.ReadAllTextAsync(Repository.PathOf("hosting/nginx/nginx.conf"));
        text = Set(text, "load_module /usr/lib/nginx/modules/ngx_http_brotli_static_module.so;", Brotli.Value is { } module ? $"load_module {module};" : "");
        text = Set(text, "worker_processes auto;", "master_process off;");
        text = Set(text, "include peeratlas/site.conf;", "include site.conf;");
        // Nobody reads what it says once it runs, and a full pipe would halt it: not a word of each address that is not there.
        text = Set(text, "error_log stderr warn;", "error_log stderr crit;");
        return Set(text, " /tmp/", $" {folder}/");
    }

    private static string? FindBrotli()
    {
        using var asked = Process.Start(new ProcessStartInfo(Find(), ["-V"]) { RedirectStandardError = true })!;
        var folder = asked.StandardError.ReadToEnd().Split(' ').FirstOrDefault(word => word.StartsWith(ModulesPath, StringComparison.Ordinal));
        asked.WaitForExit();
        return folder is not null && Path.Combine(folder[ModulesPath.Length..], BrotliModule) is var module && File.Exists(module) ? module : null;
    }

    private static string Find()
    {
        var named = Environment.GetEnvironmentVariable(Variable);
        if (!string.IsNullOrEmpty(named))
        {
            return File.Exists(named) ? named : throw new FileNotFoundException($"{Variable} is '{named}', and no such file is there.");
        }

        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return folders.Concat(["/usr/sbin", "/usr/local/sbin", "/opt/homebrew/bin"])
            .Select(folder => Path.Combine(folder, "nginx"))
            .FirstOrDefault(File.Exists)
            ?? throw new FileNotFoundException(
                "The browser tests need nginx, and none was found. Install it (Debian and Ubuntu: apt-get install nginx-light "
                + $"libnginx-mod-http-brotli-static; Fedora: dnf install nginx; macOS: brew install nginx), or set {Variable} to its path.");
    }

    private async Task UntilItAnswers(int port)
    {
        for (var left = 200; ; left--)
        {
            try
            {
                using var client = new TcpClient();
                await client.ConnectAsync(IPAddress.Loopback, port);
                return;
            }
            catch (SocketException) when (left > 0 && !process.HasExited)
            {
                await Task.Delay(50);
            }
            catch (SocketException)
            {
                process.Kill();
                throw new InvalidOperationException($"nginx did not start:\n{await process.StandardError.ReadToEndAsync()}");
            }
        }
    }
}

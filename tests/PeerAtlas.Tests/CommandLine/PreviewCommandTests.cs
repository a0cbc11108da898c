using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using PeerAtlas.Tests.Running;
using Xunit;

namespace PeerAtlas.Tests.CommandLine;

public sealed class PreviewCommandTests : IDisposable
{
    private readonly TempFolder _temp = new();

    public PreviewCommandTests()
    {
        _temp.Folder("data");
        _temp.Folder("input");
    }

    public void Dispose() => _temp.Dispose();

    [Fact]
    public async Task The_preview_tells_its_address_and_ends_well_when_asked_to_end()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such signal from one process to another.");
        using var preview = Start([]);
        try
        {
            var line = await Line(preview);
            Assert.Matches(@"^http://localhost:\d+/ ", line);

            using var browser = new HttpClient();
            var address = new Uri(new Uri(line.Split(' ')[0]), "_preview/events");
            await using var open = await browser.GetStreamAsync(address, TestContext.Current.CancellationToken);
            using var signal = Process.Start("kill", ["-TERM", $"{preview.Id}"]);

            await preview.WaitForExitAsync(TestContext.Current.CancellationToken)
                .WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);
            Assert.Equal(0, preview.ExitCode);
        }
        finally
        {
            preview.Kill();
        }
    }

    [Fact]
    public async Task On_every_address_it_warns_that_others_can_read_it()
    {
        using var preview = Start([], "--host", "0.0.0.0");
        try
        {
            Assert.Matches(@"^http://localhost:\d+/ ", await Line(preview));
            Assert.Contains("can read this, drafts included", await Line(preview), StringComparison.Ordinal);
        }
        finally
        {
            preview.Kill();
        }
    }

    [Fact]
    public async Task A_port_that_another_program_has_is_told_with_what_to_do()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port;

        var run = await ProgramRun.In(_temp.Path, "preview", "--port", $"{port}");

        Assert.Equal(3, run.Status);
        Assert.Equal($"peeratlas: port {port} is taken; end the other program or give --port another number.", run.Errors.Trim());
    }

    [Fact]
    public async Task A_port_that_another_preview_has_is_told_with_its_address()
    {
        using var other = Start([]);
        try
        {
            var address = (await Line(other)).Split(' ')[0];
            var run = await ProgramRun.In(_temp.Path, "preview", "--port", $"{new Uri(address).Port}");
            Assert.Equal(3, run.Status);
            Assert.Contains($"taken by another preview, at {address};", run.Errors, StringComparison.Ordinal);
        }
        finally
        {
            other.Kill();
        }
    }

    [Fact]
    public async Task An_address_that_the_machine_does_not_have_is_told_in_one_line()
    {
        var run = await ProgramRun.In(_temp.Path, "preview", "--host", "192.0.2.7", "--port", "0");
        Assert.Equal(3, run.Status);
        Assert.Contains("cannot listen on 192.0.2.7", Assert.Single(run.Errors.Trim().Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public async Task When_asked_it_opens_the_browser_at_its_address()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no program of that kind.");
        using var preview = Start(Opener("echo \"$1\" > opened"), "--open");
        try
        {
            var address = (await Line(preview)).Split(' ')[0];
            for (var left = 600; left > 0 && !(File.Exists(_temp["opened"]) && File.ReadAllText(_temp["opened"]).EndsWith('\n')); left--)
            {
                await Task.Delay(100, TestContext.Current.CancellationToken);
            }

            Assert.Equal(address, File.ReadAllText(_temp["opened"]).Trim());
        }
        finally
        {
            preview.Kill();
        }
    }

    [Fact]
    public async Task A_browser_that_cannot_be_opened_is_told_and_ends_nothing()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no program of that kind.");
        using var preview = Start(Opener("exit 3"), "--open");
        try
        {
            var address = (await Line(preview)).Split(' ')[0];
            string told;
            do
            {
                told = await Line(preview);
            }
            while (!told.StartsWith("No browser", StringComparison.Ordinal));
            Assert.Matches($@"^No browser was opened \(.* ended with 3\); open {address} yourself\.$", told);
            Assert.False(preview.HasExited);
        }
        finally
        {
            preview.Kill();
        }
    }

    private Process Start(Dictionary<string, string> variables, params string[] options) =>
        ProgramRun.Start(_temp.Path, variables, [ProgramRun.ProgramPath, "preview", "--port", "0", .. options]);

    private static async Task<string> Line(Process preview) =>
        await preview.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) ?? throw new EndOfStreamException();

    /// <summary>The variables under which a script stands in for what opens browsers.</summary>
    private Dictionary<string, string> Opener(string script)
    {
        var folder = _temp.Folder("opener");
        foreach (var name in new[] { "xdg-open", "open" })
        {
            var file = _temp.Write($"opener/{name}", $"#!/bin/sh\n{script}\n");
            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserExecute);
            }
        }

        return new() { ["PATH"] = folder + Path.PathSeparator + Environment.GetEnvironmentVariable("PATH") };
    }
}

using System.Diagnostics;

namespace PeerAtlas.Tests.Running;

/// <summary>One run of the built program as a process.</summary>
internal sealed record ProgramRun(int Status, string Output, string Errors)
{
    public static string ProgramPath { get; } = Path.Combine(AppContext.BaseDirectory, "peeratlas.dll");

    public static Task<ProgramRun> In(string folder, params string[] args) => In(folder, new Dictionary<string, string>(), args);

    public static Task<ProgramRun> In(string folder, Dictionary<string, string> variables, params string[] args) => Typed(folder, "", variables, args);

    /// <summary>With words that come through standard input.</summary>
    public static async Task<ProgramRun> Typed(string folder, string input, Dictionary<string, string> variables, params string[] args)
    {
        using var process = Start(folder, variables, [ProgramPath, .. args]);
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new ProgramRun(process.ExitCode, await output, await errors);
    }

    public static Process Start(string folder, Dictionary<string, string> variables, params IEnumerable<string> args)
    {
        var start = new ProcessStartInfo("dotnet", args)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        start.Environment.Remove("SOURCE_DATE_EPOCH");
        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }
}

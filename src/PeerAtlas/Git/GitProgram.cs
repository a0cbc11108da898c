using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace PeerAtlas.Git;

/// <summary>Runs the git that is installed.</summary>
internal static class GitProgram
{
    /// <summary>What it wrote, as text.</summary>
    public static string Text(byte[] output) => Encoding.UTF8.GetString(output).TrimEnd('\r', '\n');

    /// <summary>Whether the repository of a folder is a shallow clone, which lacks older revisions.</summary>
    public static bool IsShallow(string folder) => Run(folder, "rev-parse", "--is-shallow-repository") is { } said && Text(said) == "true";

    /// <summary>What git writes; null when it says no.</summary>
    /// <exception cref="StoppedException">There is no git, or it refuses the repository.</exception>
    public static byte[]? Run(string folder, params IEnumerable<string> args)
    {
        ProcessStartInfo start = new("git", args) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true };
        try
        {
            using Process git = Process.Start(start)!;
            git.StandardInput.Close();
            Task<string> errors = git.StandardError.ReadToEndAsync();
            using MemoryStream output = new();
            git.StandardOutput.BaseStream.CopyTo(output);
            git.WaitForExit();
            string told = errors.GetAwaiter().GetResult();
            return git.ExitCode == 0 ? output.ToArray()
                : told.Contains("dubious ownership", StringComparison.Ordinal) ? throw StoppedException.EnvironmentFailed($"git refuses to read the repository: {told.Split('\n')[0]}")
                : null;
        }
        catch (Win32Exception missing)
        {
            throw StoppedException.EnvironmentFailed("git cannot be run, and without it only folders can be compared.", missing);
        }
    }
}

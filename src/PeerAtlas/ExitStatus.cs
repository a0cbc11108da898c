namespace PeerAtlas;

/// <summary>What the program tells the shell when it ends. Scripts rely on these.</summary>
internal static class ExitStatus
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>The data has errors; nothing was written.</summary>
    public const int DataHasErrors = 1;

    /// <summary>The command line was wrong.</summary>
    public const int WrongCommandLine = 2;

    /// <summary>The environment failed: disk full, no permission, port taken.</summary>
    public const int EnvironmentFailed = 3;
}

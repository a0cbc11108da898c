namespace PeerAtlas;

/// <summary>The run cannot go on. The message is the one line a user reads.</summary>
internal sealed class StoppedException(int status, string message, Exception? cause = null) : Exception(message, cause)
{
    /// <summary>One of <see cref="ExitStatus"/>.</summary>
    public int Status { get; } = status;

    /// <summary>The user asked for something that cannot be done.</summary>
    public static StoppedException WrongCommandLine(string message) => new(ExitStatus.WrongCommandLine, message);

    /// <summary>The machine does not play along.</summary>
    public static StoppedException EnvironmentFailed(string message, Exception? cause = null) =>
        new(ExitStatus.EnvironmentFailed, message, cause);
}

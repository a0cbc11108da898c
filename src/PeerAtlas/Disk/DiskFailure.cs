namespace PeerAtlas.Disk;

/// <summary>Tells a failure of the disk in one line.</summary>
internal static class DiskFailure
{
    private const int UnixNoSpace = 28;
    private const int UnixBusy = 16;
    private const int UnixOtherDevice = 18;
    private const int UnixReadOnly = 30;
    private const int WindowsDiskFull = unchecked((int)0x80070070);
    private const int WindowsHandleDiskFull = unchecked((int)0x80070027);

    /// <summary>Whether an exception comes from the disk and not from a mistake in the program.</summary>
    public static bool Is(Exception exception) =>
        exception is IOException or UnauthorizedAccessException || exception is AggregateException { InnerException: { } first } && Is(first);

    /// <summary>The exception that ends the run.</summary>
    /// <param name="doing">What was tried: <c>cannot write 'output'</c>.</param>
    /// <param name="failure">What the disk said.</param>
    public static StoppedException Stop(string doing, Exception failure)
    {
        Exception first = failure is AggregateException { InnerException: { } inner } ? inner : failure;
        return StoppedException.EnvironmentFailed($"{doing}: {Reason(first)}", failure);
    }

    private static string Reason(Exception failure) => failure switch
    {
        UnauthorizedAccessException => "permission denied.",
        PathTooLongException => "a file name is too long for this disk.",
        _ => failure.HResult switch
        {
            UnixNoSpace or WindowsDiskFull or WindowsHandleDiskFull => "the disk is full.",
            UnixBusy or UnixOtherDevice => "it is a mount point, which cannot be replaced in one step; use a folder inside it.",
            UnixReadOnly => "the disk is read-only.",
            _ => failure.Message.ReplaceLineEndings(" "),
        },
    };
}

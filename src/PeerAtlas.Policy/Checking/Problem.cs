namespace PeerAtlas.Policy.Checking;

/// <summary>How bad a problem is.</summary>
public enum Severity
{
    /// <summary>The site is not built.</summary>
    Error,

    /// <summary>The site is built; a maintainer should look.</summary>
    Warning,
}

/// <summary>One thing that is wrong, told so that a maintainer can mend it.</summary>
/// <param name="Code">Its check's number: <c>PA012</c>. Stable; never used again for another check.</param>
/// <param name="Severity">Error or warning.</param>
/// <param name="At">Where.</param>
/// <param name="Message">What is wrong and what would be right, in one line.</param>
public sealed record Problem(string Code, Severity Severity, Place At, string Message)
{
    /// <summary><c>data/states/idaho.yml:41:7: error PA012 credentials: …</c></summary>
    public override string ToString() =>
        $"{At}: {(Severity == Severity.Error ? "error" : "warning")} {Code} {Message}";
}

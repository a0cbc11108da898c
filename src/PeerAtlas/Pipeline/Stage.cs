namespace PeerAtlas.Pipeline;

/// <summary>A step of a build, in the order in which they start.</summary>
internal enum Stage
{
    /// <summary>Reading files from disk.</summary>
    Read,

    /// <summary>Reading and checking the facts.</summary>
    Facts,

    /// <summary>Reading old revisions of the facts, where that is asked for.</summary>
    History,

    /// <summary>Reading and checking what writers wrote.</summary>
    Texts,

    /// <summary>Making the search index, beside the pages.</summary>
    Search,

    /// <summary>Rendering every page and file.</summary>
    Pages,

    /// <summary>Taking over or drawing pictures.</summary>
    Pictures,

    /// <summary>Following every internal link.</summary>
    Links,

    /// <summary>Writing the new output and letting it take the old one's place.</summary>
    Write,
}

/// <summary>How long a stage took.</summary>
internal readonly record struct StageTime(Stage Stage, TimeSpan Elapsed);

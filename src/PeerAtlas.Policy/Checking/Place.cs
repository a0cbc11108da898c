namespace PeerAtlas.Policy.Checking;

/// <summary>Where in the source files something stands, so that a message can point at it.</summary>
/// <param name="File">Path with forward slashes, as a reader would type it: <c>data/states/idaho.yml</c>.</param>
/// <param name="Line">Line, counted from 1; 0 when the whole file is meant.</param>
/// <param name="Column">Column in characters, counted from 1; 0 when the whole file is meant.</param>
public readonly record struct Place(string File, int Line, int Column)
{
    /// <summary>The place that means a whole file.</summary>
    public static Place WholeFile(string file) => new(file, 0, 0);

    /// <summary><c>file:line:column</c>, or only the file when the whole file is meant.</summary>
    public override string ToString() => Line == 0 ? File : $"{File}:{Line}:{Column}";
}

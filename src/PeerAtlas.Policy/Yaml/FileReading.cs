using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Dates;

namespace PeerAtlas.Policy.Yaml;

/// <summary>
/// The reading of one file: where its problems are gathered. Readers report a problem and go on with a stand-in for what
/// they could not read, so that one run finds all problems; since no atlas is handed out when there are errors, no
/// stand-in is ever seen.
/// </summary>
/// <param name="path">The file, as in messages.</param>
/// <param name="today">The days that it is on Earth, against which dates are judged.</param>
internal sealed class FileReading(string path, Today today)
{
    private readonly List<Problem> problems = [];

    /// <summary>The file, as in messages.</summary>
    public string Path { get; } = path;

    /// <summary>The days that it is on Earth, against which dates are judged.</summary>
    public Today Today { get; } = today;

    /// <summary>What was found so far.</summary>
    public IReadOnlyList<Problem> Problems => problems;

    /// <summary>The file as a whole, under a name for what it tells of; its parts go by their own names alone.</summary>
    public Section Whole(string name) => new(name, this, IsWhole: true);

    /// <summary>Adds a problem.</summary>
    public void Add(Problem problem) => problems.Add(problem);

    /// <summary>Adds problems.</summary>
    public void Add(IEnumerable<Problem> others) => problems.AddRange(others);
}

/// <summary>A part of a file under reading; messages start with its name.</summary>
/// <param name="Name">Such as <c>credentials</c> or <c>answers.a-question</c>.</param>
/// <param name="File">The reading that it belongs to.</param>
/// <param name="IsWhole">True for the file as a whole.</param>
internal readonly record struct Section(string Name, FileReading File, bool IsWhole = false)
{
    /// <summary>A part of this part.</summary>
    public Section In(string name) => new(IsWhole ? name : $"{Name}.{name}", File);

    /// <summary>Reports a problem.</summary>
    /// <param name="check">Which check found it.</param>
    /// <param name="at">Where.</param>
    /// <param name="message">What is wrong and what would be right, without the name of the section.</param>
    public void Report(Check check, Place at, string message) =>
        File.Add(new Problem(check.Code, check.Severity, at, $"{Name}: {message}"));
}

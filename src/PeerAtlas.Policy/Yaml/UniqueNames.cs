using PeerAtlas.Policy.Checking;

namespace PeerAtlas.Policy.Yaml;

/// <summary>Reports what stands twice where names must be unique. Case does not count.</summary>
/// <param name="section">Where problems go.</param>
/// <param name="thing">What is named: "credential".</param>
internal sealed class UniqueNames(Section section, string thing)
{
    private readonly Dictionary<string, Place> seen = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Takes note of a name; an empty one, which stands for one that could not be read, passes.</summary>
    public void Add(string name, Place at)
    {
        if (name.Length > 0 && !seen.TryAdd(name, at))
        {
            section.Report(ShapeChecks.Duplicate, at,
                $"the {thing} {Wording.Quote(name)} stands already at line {seen[name].Line}; remove or rename one");
        }
    }
}

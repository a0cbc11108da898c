using PeerAtlas.Policy.Yaml;

namespace PeerAtlas.Policy.Schemas;

/// <summary>A kind of file with what its reader takes.</summary>
/// <param name="Name">What it is called, in kebab-case: <c>state</c>.</param>
/// <param name="Path">Where such files stand in the repository: <c>data/states/*.yml</c>.</param>
/// <param name="Meaning">A sentence that says what is in it.</param>
/// <param name="Form">What stands in it as a whole.</param>
internal sealed record DescribedFile(string Name, string Path, string Meaning, Form Form)
{
    /// <summary>The name of the file of its schema.</summary>
    public string SchemaName => $"{Name}.schema.json";
}

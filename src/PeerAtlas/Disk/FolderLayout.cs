using PeerAtlas.Policy.Yaml;
using PeerAtlas.Site.Articles;
using PeerAtlas.Site.Input;

namespace PeerAtlas.Disk;

/// <summary>What may stand in a folder that is read.</summary>
internal abstract class FolderLayout
{
    /// <summary>The folder of facts.</summary>
    public static FolderLayout Data { get; } = new OfFacts();

    /// <summary>The folder of texts.</summary>
    public static FolderLayout Input { get; } = new OfTexts();

    /// <summary>What becomes of a file or folder, by its name below the folder.</summary>
    public FileUse UseOf(string name, bool isFolder) => IsShown(name) ? FileUse.Read : LeftFiles.Of(name[(name.LastIndexOf('/') + 1)..]) ?? (isFolder ? FileUse.Read : OfFile(name));

    /// <summary>Whether only a file has such a name.</summary>
    public abstract bool IsFileName(string name);

    /// <summary>What is said of a file that does not belong there.</summary>
    public abstract FileFault Stray(string name);

    /// <summary>Whether a name counts although it begins with a dot.</summary>
    protected virtual bool IsShown(string name) => false;

    /// <summary>What becomes of a file.</summary>
    protected abstract FileUse OfFile(string name);

    /// <summary>Whether a name ends so, in whatever case.</summary>
    protected static bool HasEnding(string name, string ending) => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a name is that of a YAML file.</summary>
    internal static bool IsYaml(string name) => HasEnding(name, ".yml") || HasEnding(name, ".yaml");

    private sealed class OfFacts : FolderLayout
    {
        public override bool IsFileName(string name) => IsYaml(name);

        public override FileFault Stray(string name) => new(name, FileChecks.Layout,
            "the file is not read: facts stand in YAML files, whose names end with .yml; put its facts into one, or move it out of the folder");

        protected override FileUse OfFile(string name) => IsYaml(name) ? FileUse.Read : LeftFiles.Explains(name) ? FileUse.Ignored : FileUse.Stray;
    }

    private sealed class OfTexts : FolderLayout
    {
        public override bool IsFileName(string name) => !OwnFileReader.Holds(name) && (IsYaml(name) || HasEnding(name, ".md"));

        public override FileFault Stray(string name) => new(name, ArticleChecks.Misplaced, SiteContentReader.Misplaced);

        protected override bool IsShown(string name) => name == OwnFileReader.WellKnown || name.StartsWith(OwnFileReader.WellKnown + "/", StringComparison.Ordinal);

        protected override FileUse OfFile(string name) =>
            name is "site.yml" or "search-synonyms.yml" or "links.yml" || HasEnding(name, ".md") || OwnFileReader.Holds(name) ? FileUse.Read : FileUse.Stray;
    }
}

using System.CommandLine;

namespace PeerAtlas.CommandLine;

/// <summary>An option that names a folder.</summary>
internal static class FolderOption
{
    /// <summary>Makes one.</summary>
    public static Option<string> Create(string name, string folder, string description)
    {
        Option<string> option = new(name) { Description = description, HelpName = "FOLDER", DefaultValueFactory = _ => folder };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var value }] && string.IsNullOrWhiteSpace(value))
            {
                result.AddError($"{name} needs the name of a folder.");
            }
        });
        return option;
    }

    /// <summary>The folder; stops when it does not exist.</summary>
    public static string Existing(ParseResult parsed, Option<string> option)
    {
        string folder = parsed.GetValue(option)!;
        if (Directory.Exists(folder))
        {
            return folder;
        }

        throw StoppedException.WrongCommandLine(
            File.Exists(folder) ? $"'{folder}' is a file; {option.Name} needs a folder."
            : parsed.GetResult(option) is { Implicit: false } ? $"there is no folder '{folder}' ({option.Name})."
            : $"there is no folder '{folder}' here; run from the folder that holds it, or give {option.Name} FOLDER.");
    }
}

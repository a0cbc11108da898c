using System.Collections.Immutable;
using System.CommandLine;
using System.Text;
using PeerAtlas.Disk;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.Files;
using PeerAtlas.Policy.Upkeep;
using PeerAtlas.Site.Schemas;

namespace PeerAtlas.CommandLine;

/// <summary><c>schema</c>: writes what editors and people are told of the data, from what its readers take.</summary>
internal sealed class SchemaCommand
{
    private const string Guide = "docs/data.md";

    private readonly DataOptions _data = new();
    private readonly Option<string> _output = FolderOption.Create("--output", "schemas", "The folder of the schemas.");
    private readonly Option<string> _docs = new("--docs") { Description = "The guide whose tables are written anew", HelpName = "FILE", DefaultValueFactory = _ => Guide };

    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        SchemaCommand schema = new();
        Command command = new("schema", "Writes the schemas for editors and the tables of the guide to the data.");
        schema._data.AddTo(command);
        command.Options.Add(schema._output);
        command.Options.Add(schema._docs);
        command.SetAction(schema.Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        FolderReading data = FolderReading.OfData(_data.Folder(parsed));
        (Codebook? codebook, ImmutableArray<Problem> problems) = AtlasReader.ReadCodebook(data.Files, _data.Now(parsed).OnEarth, data.Folder);
        DataOptions.Tell([.. data.Problems.Where(problem => problem.At.File == data.Folder + NewQuestion.File), .. problems], parsed.InvocationConfiguration.Error);
        if (codebook is null)
        {
            return ExitStatus.DataHasErrors;
        }

        List<(string Path, string Text)> files = [];
        if (MadeGuide(parsed, codebook) is { } guide)
        {
            files.Add(guide);
        }

        string folder = parsed.GetValue(_output)!;
        files.AddRange(EditorFiles.Schemas(codebook).Select(schema => ($"{folder.TrimEnd('/')}/{schema.Name}", schema.Text)));
        Write(files, parsed.InvocationConfiguration.Output);
        return ExitStatus.Done;
    }

    // Who has data and no guide, has schemas all the same.
    private (string Path, string Text)? MadeGuide(ParseResult parsed, Codebook codebook)
    {
        string path = parsed.GetValue(_docs)!;
        if (!File.Exists(path))
        {
            return parsed.GetResult(_docs) is { Implicit: false } ? throw StoppedException.WrongCommandLine($"there is no file '{path}' (--docs).") : null;
        }

        string text = EditorFiles.Guide(File.ReadAllText(path), codebook, out ImmutableArray<string> missing);
        return missing.IsEmpty
            ? (path, text)
            : throw StoppedException.WrongCommandLine(
                $"'{path}' has no place for the tables of {string.Join(", ", missing)}; write <!-- fields of {missing[0]} --> and <!-- end of {missing[0]} --> on lines of their own.");
    }

    private static void Write(List<(string Path, string Text)> files, TextWriter output)
    {
        foreach ((string path, string text) in files.Where(file => !File.Exists(file.Path) || File.ReadAllText(file.Path) != file.Text))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
            File.WriteAllText(path, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            output.WriteLine($"{path}: written.");
        }

        output.WriteLine($"{files.Count} files are as the readers have it.");
    }
}

using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace PeerAtlas.Disk;

/// <summary>What a build notes in its output, so that the next one need not make the same again.</summary>
/// <param name="MadeOf">Stands for all that it was made of.</param>
/// <param name="By">Stands for the program that made it.</param>
/// <param name="Parts">Stand for what its pages share, and for what is of one state alone.</param>
/// <param name="Holds">The output's <see cref="ContentDigest"/>.</param>
/// <param name="Warnings">How many warnings there were.</param>
internal sealed record OutputNote(string MadeOf, string By, InputDigests Parts, string Holds, int Warnings);

/// <summary>The file by which an output folder is known to be ours, and so may be replaced whole.</summary>
internal static partial class OutputMarker
{
    /// <summary>Its name at the root of the output.</summary>
    public const string FileName = ".peeratlas";

    private const string Notice = "Made by peeratlas. Each build replaces this folder whole: keep nothing of your own in it.\n";
    private const int LongestNote = 100_000;

    /// <summary>Its text: the same in every build of the same.</summary>
    public static byte[] Content(OutputNote? note) => Encoding.UTF8.GetBytes(note is null ? Notice : string.Create(
        CultureInfo.InvariantCulture, $"{Notice}made of {note.MadeOf}\nby {note.By}\nholds {note.Holds}\nwarnings {note.Warnings}\nshared {note.Parts.Shared}\n{string.Concat(note.Parts.States.Select(state => $"state {state.Key} {state.Value}\n"))}"));

    /// <summary>Whether a folder was written by a build.</summary>
    public static bool IsIn(string folder) => File.Exists(Path.Combine(folder, FileName));

    /// <summary>What the build noted that wrote a folder; null where none did, or another program's.</summary>
    public static OutputNote? NoteIn(string folder)
    {
        FileInfo marker = new(Path.Combine(folder, FileName));
        try
        {
            if (!marker.Exists || marker.LinkTarget is not null || marker.Length >= LongestNote)
            {
                return null;
            }

            return PlainFile.Read(marker.FullName) is { } content && NoteForm().Match(Encoding.UTF8.GetString(content)) is { Success: true } form
                && int.TryParse(form.Groups["warnings"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out int warnings)
                && new OutputNote(form.Groups["of"].Value, form.Groups["by"].Value, PartsIn(form), form.Groups["holds"].Value, warnings) is var note && content.AsSpan().SequenceEqual(Content(note))
                ? note
                : null;
        }
        catch (Exception failure) when (DiskFailure.Is(failure))
        {
            return null;
        }
    }

    // Of a state that somebody wrote twice the last line counts, so that what is read is not what a build would write, and no note.
    private static InputDigests PartsIn(Match form)
    {
        ImmutableSortedDictionary<string, string>.Builder states = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach ((Capture slug, Capture file) in form.Groups["slug"].Captures.Zip(form.Groups["file"].Captures))
        {
            states[slug.Value] = file.Value;
        }

        return new InputDigests(form.Groups["shared"].Value, states.ToImmutable());
    }

    [GeneratedRegex(
        @"^made of (?<of>[0-9a-f]+)\nby (?<by>[0-9a-f]+)\nholds (?<holds>[0-9a-f]+)\nwarnings (?<warnings>[0-9]+)\nshared (?<shared>[0-9a-f]+)\n(?:state (?<slug>[a-z-]+) (?<file>[0-9a-f]+)\n)*\z",
        RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex NoteForm();
}

using PeerAtlas.Policy.Checking;
using static PeerAtlas.Policy.Checking.Check;

namespace PeerAtlas.Policy.Yaml;

/// <summary>Checks of a file as a whole: can it be read, and does it stand where it belongs? One problem a file.</summary>
public static class FileChecks
{
    /// <summary>PA001.</summary>
    public static readonly Check Syntax = Error("PA001", "not valid YAML",
        "The file cannot be parsed as YAML. Indent with spaces, and put a text that holds ': ' or ' #' in double quotes.");

    /// <summary>PA002.</summary>
    public static readonly Check Encoding = Error("PA002", "not UTF-8",
        "A byte is not part of any UTF-8 character. Save the file as UTF-8.");

    /// <summary>PA003.</summary>
    public static readonly Check Size = Error("PA003", "file too large",
        "Files of more than 2 MiB are not read. Fifty times less is usual.");

    /// <summary>PA004.</summary>
    public static readonly Check Nesting = Error("PA004", "nested too deep or too many values",
        "No file needs more than 16 levels of nesting or 50,000 values; one that has more is broken or hostile.");

    /// <summary>PA005.</summary>
    public static readonly Check Feature = Error("PA005", "YAML feature that the data does not use",
        "Anchors, aliases, tags, merge keys, directives and several documents in a file are not allowed. Write each "
        + "value out where it belongs.");

    /// <summary>PA006.</summary>
    public static readonly Check Empty = Error("PA006", "empty file", "The file holds nothing, or nothing but comments.");

    /// <summary>PA036. YAML 1.2, section 6.6: a number sign after white space starts a comment, in the middle of a text too.</summary>
    public static readonly Check CutShort = Error("PA036", "text cut short by ' #'",
        "A text without quotes is followed by ' #' on its line, which YAML takes for a comment: \"See section #4\" reads \"See section\". "
        + "Put the text in double quotes, or the comment on a line of its own.");

    /// <summary>PA052. Lines that git leaves in a file where two changes met.</summary>
    public static readonly Check Conflict = Error("PA052", "unresolved merge conflict",
        "Lines of <<<<<<<, ======= and >>>>>>> stand where two changes of the file met. Keep what is right of the two, and remove these lines.");

    /// <summary>PA035.</summary>
    public static readonly Check Layout = Error("PA035", "file missing or in the wrong place",
        "The data folder holds codebook.yml, one file a state in states/, one a survey in surveys/, and one a shared "
        + "source in sources/, and the files in national/. A file of these is missing, or a YAML file stands elsewhere.");

    /// <summary>PA056. Found while folders are listed, before anything is opened: a named pipe would never end.</summary>
    public static readonly Check NoFile = Error("PA056", "no file that can be read",
        "A name in the folders leads to no plain file within them: a folder named as a file, a pipe or a device, a link that leads out of the folder, nowhere or in a circle, "
        + "a name that is not UTF-8, or what the program may not read.");

    /// <summary>PA111.</summary>
    public static readonly Check PassedOver = Warning("PA111", "file passed over",
        "A copy that an editor or a merge left, or a hidden file, is not read. Take it out, or give it the name under which it would be read.");
}

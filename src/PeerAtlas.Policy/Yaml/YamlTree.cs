using System.Collections.Immutable;
using System.Text;
using PeerAtlas.Policy.Checking;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace PeerAtlas.Policy.Yaml;

/// <summary>Builds the tree of one document from YamlDotNet's events, and stops at whatever the data does not use.</summary>
internal sealed class YamlTree
{
    /// <summary>The deepest nesting that is read; the data needs eight levels.</summary>
    public const int MaxDepth = 16;

    /// <summary>The most values that are read of one file; the longest state file has some 3,000.</summary>
    public const int MaxNodes = 50_000;

    private readonly string file;
    private readonly string text;
    private readonly Scanner scanner;
    private readonly Parser parser;
    private readonly TextPlaces places;
    private readonly List<Problem> escaped = [];
    private readonly Lazy<HashSet<int>> hiddenInText;
    private int nodes;

    private YamlTree(string file, string text)
    {
        this.file = file;
        this.text = text;
        places = new TextPlaces(file, text);
        scanner = new Scanner(new StringReader(text));
        parser = new Parser(scanner);
        hiddenInText = new(() => [.. HiddenCharacters.IndicesIn(text).Select(index => CharacterAt(text, index))]);
    }

    /// <summary>The tree of the only document in a text, and what is damaged in values by way of escapes.</summary>
    /// <exception cref="YamlRefusal">Nothing there, or more than the data uses.</exception>
    /// <exception cref="YamlException">Not YAML.</exception>
    public static (YamlNode Root, ImmutableArray<Problem> Escaped) Build(string file, string text)
    {
        YamlTree tree = new(file, text);
        tree.Next<StreamStart>();
        if (tree.Next() is not DocumentStart start)
        {
            throw Empty(file);
        }

        if (!start.IsImplicit && HasDirective(text))
        {
            throw tree.Refuse(FileChecks.Feature, start, "a directive (%) is not allowed; remove the line");
        }

        YamlNode root = tree.Node(tree.Next(), depth: 1);
        if (root is YamlScalar { IsNull: true })
        {
            throw Empty(file);
        }

        tree.Next<DocumentEnd>();
        return tree.Next() is DocumentStart second
            ? throw tree.Refuse(FileChecks.Feature, second, "a second document (---) starts here; a file holds only one")
            : (root, [.. tree.escaped]);
    }

    private static int CharacterAt(string text, int index) => Rune.TryGetRuneAt(text, index, out Rune rune) ? rune.Value : text[index];

    private static bool HasDirective(string text) =>
        text.StartsWith('%') || text.Contains("\n%", StringComparison.Ordinal);

    private static YamlRefusal Empty(string file) =>
        new(FileChecks.Empty, Place.WholeFile(file), "the file is empty; fill it or delete it");

    private YamlNode Node(ParsingEvent current, int depth)
    {
        if (current is AnchorAlias alias)
        {
            throw Refuse(FileChecks.Feature, current,
                $"an alias ({Wording.Quote("*" + alias.Value.Value)}) is not allowed; write the value out, or put a text that starts with * in quotes");
        }

        if (current is NodeEvent node)
        {
            RefuseFeatures(node);
        }

        if (depth > MaxDepth)
        {
            throw Refuse(FileChecks.Nesting, current, $"nested deeper than {MaxDepth} levels");
        }

        if (++nodes > MaxNodes)
        {
            throw Refuse(FileChecks.Nesting, current, $"more than {MaxNodes} values in one file");
        }

        if (current is Scalar { Style: ScalarStyle.Plain } plain)
        {
            RefuseCutQuote(plain);
        }

        if (current is Scalar { Style: ScalarStyle.DoubleQuoted } quoted && text.AsSpan((int)quoted.Start.Index, (int)(quoted.End.Index - quoted.Start.Index)).Contains('\\'))
        {
            escaped.AddRange(DamageProblems.InEscapes(At(quoted), quoted.Value, text));
        }

        return current switch
        {
            Scalar scalar => new YamlScalar(At(scalar), scalar.Value, scalar.Style == ScalarStyle.Plain)
            {
                HidesByEscape = HidesByEscape(scalar.Value),
                CutAt = NumberSign.Cutting(text, scalar) is { } sign ? places.At(sign) : null,
            },
            SequenceStart => new YamlSequence(At(current), Items(depth)),
            _ => new YamlMapping(At(current), Entries(depth)),
        };
    }

    // In brackets a comma or a bracket ends a text, between typographic quotation marks too: to YAML these are letters.
    private void RefuseCutQuote(Scalar scalar)
    {
        int end = (int)scalar.End.Index;
        char? closing = scalar.Value is [var first, ..] ? first switch { '“' => '”', '‘' => '’', '„' => '“', '«' => '»', _ => null } : null;
        if (closing is { } mark && end < text.Length && text[end] is ',' or ']' or '}' && !scalar.Value.Contains(mark, StringComparison.Ordinal))
        {
            int stop = text.IndexOf('\n', end);
            if (text.AsSpan(end, (stop < 0 ? text.Length : stop) - end).Contains(mark))
            {
                throw Refuse(FileChecks.Syntax, scalar,
                    $"not valid YAML: the text that begins with {scalar.Value[0]} ends at the next '{text[end]}', since typographic quotation marks quote nothing here; put it in straight double quotes");
            }
        }
    }

    private bool HidesByEscape(string value) =>
        HiddenCharacters.IndexIn(value) is >= 0 and int hidden && !hiddenInText.Value.Contains(CharacterAt(value, hidden));

    private ImmutableArray<YamlNode> Items(int depth)
    {
        ImmutableArray<YamlNode>.Builder items = ImmutableArray.CreateBuilder<YamlNode>();
        for (ParsingEvent next = Next(); next is not SequenceEnd; next = Next())
        {
            items.Add(Node(next, depth + 1));
        }

        return items.DrainToImmutable();
    }

    private ImmutableArray<YamlEntry> Entries(int depth)
    {
        ImmutableArray<YamlEntry>.Builder entries = ImmutableArray.CreateBuilder<YamlEntry>();
        for (ParsingEvent next = Next(); next is not MappingEnd; next = Next())
        {
            if (Node(next, depth + 1) is not YamlScalar key)
            {
                throw Refuse(FileChecks.Feature, next,
                    "a list or a mapping stands as a key; a key is a word (a text that starts with [ or { needs quotes)");
            }

            if (key is { Plain: true, Text: "<<" })
            {
                throw Refuse(FileChecks.Feature, next, "a merge key (<<) is not allowed; write the values out");
            }

            YamlNode value = Node(Next(), depth + 1);
            if (value is YamlScalar { IsNull: true } && MissingSpace.In(key) is { } cut)
            {
                throw Refuse(FileChecks.Syntax, next, "not valid YAML: " + MissingSpace.Told(cut));
            }

            entries.Add(new YamlEntry(key, value));
        }

        return entries.DrainToImmutable();
    }

    private void RefuseFeatures(NodeEvent node)
    {
        if (!node.Anchor.IsEmpty)
        {
            throw Refuse(FileChecks.Feature, node,
                $"an anchor ({Wording.Quote("&" + node.Anchor.Value)}) is not allowed; write the value out where it is needed, or put a text that starts with & in quotes");
        }

        if (!node.Tag.IsEmpty)
        {
            throw Refuse(FileChecks.Feature, node,
                "a tag (!) is not allowed; remove it, or put a text that starts with ! in quotes");
        }
    }

    private YamlRefusal Refuse(Check check, ParsingEvent current, string message) => new(check, At(current), message);

    // How far the text has been read.
    private Place Reached => new(file, (int)scanner.CurrentPosition.Line, (int)scanner.CurrentPosition.Column);

    private Place At(ParsingEvent current) => new(file, (int)current.Start.Line, (int)current.Start.Column);

    private ParsingEvent Next()
    {
        try
        {
            return parser.MoveNext() && parser.Current is { } current
                ? current
                : throw new YamlRefusal(FileChecks.Syntax, Reached, "not valid YAML: the file ends too early");
        }
        catch (Exception other) when (other is not (YamlException or YamlRefusal))
        {
            // At some broken files the parser throws what any code may throw (ArgumentException at an escape such as
            // "\UFFFFFFFF", InvalidOperationException at a stray "- "), without a place.
            throw MistakeBeginning.Before(text, (int)scanner.CurrentPosition.Index) is { } mistake
                ? new YamlRefusal(FileChecks.Syntax, Utf8Text.PlaceOf(file, text, mistake.Index), "not valid YAML: " + mistake.Message)
                : new YamlRefusal(FileChecks.Syntax, Reached,
                    "not valid YAML before this: check the indentation, the brackets and quotes, and escapes (\\) in double quotes");
        }
    }

    private void Next<TEvent>()
        where TEvent : ParsingEvent
    {
        if (Next() is not TEvent)
        {
            throw new YamlRefusal(FileChecks.Syntax, Place.WholeFile(file), "not valid YAML");
        }
    }
}

namespace PeerAtlas.Policy.Yaml;

/// <summary>Goes through a file as a parser does, far enough to tell which quotation marks and brackets are open at a place.</summary>
/// <param name="text">The file.</param>
/// <param name="end">The place.</param>
internal sealed class MarkScan(string text, int end)
{
    private int at;
    private Mistake? found;
    private Mistake? early;

    /// <summary>
    /// The mark that was opened on a line before the place and, by the looks of what follows, was meant to be closed; or that was closed
    /// on the line of the place before its text was over.
    /// </summary>
    public Mistake? Found()
    {
        while (at < end && found is null)
        {
            Line();
        }

        return early ?? UnclosedAbove();
    }

    private Mistake? UnclosedAbove() =>
        found is { } mistake && text.IndexOf('\n', mistake.Index, Math.Max(0, end - mistake.Index)) >= 0 ? mistake : null;

    private char Here => at < end ? text[at] : '\n';

    // One line outside of quotes and brackets, to where the next one starts.
    private void Line()
    {
        int start = at;
        while (Here is ' ' || (Here == '-' && at + 1 < end && text[at + 1] == ' '))
        {
            at++;
        }

        int column = at - start;
        bool isKey = true;
        while (found is null && Here is not ('\n' or '#'))
        {
            switch (Here)
            {
                case '"' or '\'':
                    Quoted();
                    break;
                case '[' or '{':
                    Brackets();
                    break;
                case '|' or '>' when !isKey:
                    Block(column);
                    return;
                default:
                    Plain(isKey);
                    break;
            }

            isKey = false;
            while (Here is ' ' or ':')
            {
                at++;
            }
        }

        NextLine();
    }

    // To the value of a key, or to the end of the line.
    private void Plain(bool isKey)
    {
        int stop = text.IndexOf('\n', at, end - at);
        int line = stop < 0 ? end : stop;
        int colon = isKey ? text.IndexOf(": ", at, line - at, StringComparison.Ordinal) : -1;
        at = colon < 0 ? line : colon;
    }

    private void Block(int column)
    {
        do
        {
            NextLine();
        }
        while (at < end && IndentHere() > column);
    }

    private int IndentHere()
    {
        int first = text.AsSpan(at, end - at).IndexOfAnyExcept(' ');
        return first < 0 || text[at + first] is '\n' or '\r' ? int.MaxValue : first;
    }

    private void NextLine()
    {
        int stop = at < end ? text.IndexOf('\n', at, end - at) : -1;
        at = stop < 0 ? end : stop + 1;
    }

    private void Quoted()
    {
        int open = at;
        char mark = text[at++];
        while (at < end && text[at] != mark)
        {
            at += mark == '"' && text[at] == '\\' ? 2 : 1;
        }

        bool isClosed = at < end;
        at = Math.Min(at + 1, end);
        if (!isClosed || (HoldsStructure(open, at) && text.IndexOf('\n', at, end - at) < 0))
        {
            found = new Mistake(open, $"a quotation mark ({mark}) is not closed");
        }
        else if (GoesOnHere(",]}:"))
        {
            found = early = new Mistake(open, mark == '\''
                ? "a text in single quotes ends at its next ', an apostrophe too; put it in double quotes"
                : "a text in double quotes ends at its next \"; write those within it as \\\", or put it in single quotes");
        }
    }

    // True where a text stands behind a closed mark on the line of the place, at which the parser then stumbles.
    private bool GoesOnHere(string mayFollow)
    {
        int next = at;
        while (next < text.Length && text[next] is ' ')
        {
            next++;
        }

        return next <= end && next < text.Length
            && text[next] is not ('\n' or '\r') && (text[next] != '#' || next == at) && !mayFollow.Contains(text[next], StringComparison.Ordinal)
            && text.IndexOf('\n', next, Math.Max(0, end - next)) < 0;
    }

    private void Brackets()
    {
        int start = at;
        int? comment = null;
        Stack<int> open = new();
        do
        {
            switch (text[at])
            {
                case '[' or '{':
                    open.Push(at++);
                    break;
                case ']' or '}':
                    open.Pop();
                    at++;
                    break;
                case '"' or '\'' when text[at - 1] is ' ' or '\n' or ',' or '[' or '{':
                    Quoted();
                    break;
                case '#' when text[at - 1] is ' ' or '\n':
                    comment ??= ClosesIn(at) ? at : null;
                    NextLine();
                    break;
                default:
                    at++;
                    break;
            }
        }
        while (at < end && open.Count > 0 && found is null);

        if (open.TryPeek(out int unclosed) && found is null && (end == text.Length || GoesOnOutside()))
        {
            found = comment is { } sign
                ? new Mistake(sign, "'#' begins a comment here, so that the bracket behind it closes nothing; put the text that holds it in double quotes")
                : new Mistake(unclosed, $"a bracket ({text[unclosed]}) is not closed");
        }
        else if (open.Count == 0 && found is null && GoesOnHere(":"))
        {
            found = early = new Mistake(start, $"a text that begins with {text[start]} stands in double quotes, since the bracket starts a {(text[start] == '[' ? "list" : "mapping")}");
        }
    }

    private bool ClosesIn(int remark)
    {
        int stop = text.IndexOf('\n', remark);
        return text.AsSpan(remark, (stop < 0 ? text.Length : stop) - remark).IndexOfAny(']', '}') >= 0;
    }

    // The line of the place starts an entry, and the one above it does not end as if the brackets went on.
    private bool GoesOnOutside()
    {
        int start = end == 0 ? 0 : text.LastIndexOf('\n', end - 1) + 1;
        int stop = text.IndexOf('\n', end);
        return MistakeBeginning.IsStructure(text.AsSpan(start, (stop < 0 ? text.Length : stop) - start))
            && text.AsSpan(0, start).TrimEnd() is [.., not (',' or '[' or '{')];
    }

    private bool HoldsStructure(int from, int to)
    {
        for (int line = text.IndexOf('\n', from, to - from); line >= 0; line = text.IndexOf('\n', line + 1, to - line - 1))
        {
            if (MistakeBeginning.IsStructure(text.AsSpan(line + 1, to - line - 1)))
            {
                return true;
            }
        }

        return false;
    }
}

namespace PeerAtlas.Site.Wording;

/// <summary>Telephone numbers as links (RFC 3966).</summary>
public static class Telephone
{
    // The digit of each letter from A to Z on a telephone's keys (ITU-T E.161).
    private const string Keys = "22233344455566677778889999";

    /// <summary>
    /// <c>tel:+1-855-202-0973</c> for "+1 855 202-0973 ext. 4": the number without what follows it, and letters as the
    /// digits of their keys.
    /// </summary>
    public static string Link(string phone)
    {
        int extension = phone.IndexOf("ext", StringComparison.OrdinalIgnoreCase);
        string number = phone[..(extension < 0 ? phone.Length : extension)];
        string dialed = new([.. number
            .TakeWhile(c => char.IsAsciiDigit(c) || (char.IsAsciiLetterUpper(c) && c != 'X') || c is '+' or '-' or ' ' or '.' or '(' or ')')
            .Select(c => char.IsAsciiLetterUpper(c) ? Keys[c - 'A'] : c)]);
        return "tel:" + string.Join('-', dialed.Split([' ', '.', '(', ')', '-'], StringSplitOptions.RemoveEmptyEntries));
    }
}

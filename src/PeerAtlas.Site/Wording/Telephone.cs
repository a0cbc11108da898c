namespace PeerAtlas.Site.Wording;

/// <summary>Telephone numbers as links (RFC 3966).</summary>
public static class Telephone
{
    /// <summary><c>tel:+1-855-202-0973</c> for "+1 855 202-0973 ext. 4": the number without what follows it.</summary>
    public static string Link(string phone)
    {
        string number = new([.. phone.TakeWhile(c => char.IsAsciiDigit(c) || c is '+' or '-' or ' ' or '.' or '(' or ')')]);
        string[] groups = number.Split([' ', '.', '(', ')', '-'], StringSplitOptions.RemoveEmptyEntries);
        return "tel:" + string.Join('-', groups);
    }
}

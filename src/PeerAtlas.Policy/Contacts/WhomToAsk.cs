using System.Collections.Immutable;
using PeerAtlas.Policy.Terms;

namespace PeerAtlas.Policy.Contacts;

/// <summary>
/// Whom a person who looks for peer support can ask: those for members first, then by role in the codebook's order. A line for providers is
/// never told to members as theirs.
/// </summary>
public static class WhomToAsk
{
    /// <summary>Those who pay for it or decide on it. They are to be called, so whoever has a number stands before whoever has none.</summary>
    /// <param name="contacts">The contacts of a state.</param>
    /// <param name="roles">The codebook's roles.</param>
    public static ImmutableArray<Contact> Payers(IEnumerable<Contact> contacts, Vocabulary roles) =>
        [.. Of(contacts, contact => contact.Role.Pays, roles).OrderBy(WithoutNumber)];

    /// <summary>Those who know where to find it; of one role, whoever has a number first.</summary>
    /// <param name="contacts">The contacts of a state.</param>
    /// <param name="roles">The codebook's roles.</param>
    public static ImmutableArray<Contact> Helpers(IEnumerable<Contact> contacts, Vocabulary roles) =>
        [.. Of(contacts, contact => contact.Role.Helps, roles).ThenBy(WithoutNumber)];

    private static IOrderedEnumerable<Contact> Of(IEnumerable<Contact> contacts, Func<Contact, bool> wanted, Vocabulary roles) => contacts
        .Where(contact => wanted(contact) && contact.IsForMembers)
        .OrderBy(contact => contact.For == Audience.Members ? 0 : 1)
        .ThenBy(contact => roles.OrderOf(contact.Role.Term));

    private static bool WithoutNumber(Contact contact) => contact.Phone is null;
}

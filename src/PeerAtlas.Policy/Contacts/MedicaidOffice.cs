namespace PeerAtlas.Policy.Contacts;

/// <summary>Finds the office that runs Medicaid, as a member can reach it.</summary>
public static class MedicaidOffice
{
    /// <summary>
    /// The contact that runs Medicaid: one for members with a phone first, then any with a phone that is not for providers alone, then any
    /// that is not for providers; null when there is none.
    /// </summary>
    public static Contact? Of(IEnumerable<Contact> contacts) => contacts
        .Where(contact => contact.Role.RunsMedicaid && contact.IsForMembers)
        .OrderBy(contact => contact switch
        {
            { For: Audience.Members, Phone: not null } => 0,
            { Phone: not null } => 1,
            _ => 2,
        })
        .FirstOrDefault();
}

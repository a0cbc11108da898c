using PeerAtlas.Policy.Contacts;
using static PeerAtlas.Policy.Tests.SmallFiles;

namespace PeerAtlas.Policy.Tests.Contacts;

/// <summary>The office that runs Medicaid, as a member can reach it.</summary>
public class MedicaidOfficeTests
{
    private const string Phone = ", phone: 208-555-0101";

    [Theory]
    [InlineData("for: anyone" + Phone, "for: members" + Phone, "Second")]
    [InlineData("for: members", "for: anyone" + Phone, "Second")]
    [InlineData("for: anyone" + Phone, "for: anyone" + Phone, "First")]
    [InlineData("for: providers" + Phone, "for: anyone", "Second")]
    [InlineData("for: providers" + Phone, "for: providers" + Phone, null)]
    public void A_line_for_members_comes_first_then_any_with_a_phone_and_one_for_providers_never(string first, string second, string? name) =>
        Assert.Equal(name, MedicaidOffice.Of(SmallAtlas.Valid
            .Replace(Wyoming, "sources: {}", $"""
                contacts:
                  - {"{"} role: medicaid-agency, name: First, source: count-2025, {first} {"}"}
                  - {"{"} role: medicaid-agency, name: Second, source: count-2025, {second} {"}"}
                """).ReadAtlas().States[1].Contacts)?.Name);
}

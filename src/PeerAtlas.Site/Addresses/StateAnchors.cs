namespace PeerAtlas.Site.Addresses;

/// <summary>The fragments of a state's page below its sections. An answer's fragment is its question's id.</summary>
public static class StateAnchors
{
    /// <summary>A credential's card; <paramref name="index"/> counts from 0.</summary>
    public static string Credential(int index) => $"credential-{index + 1}";

    /// <summary>One requirement of a credential.</summary>
    public static string Requirement(int index, string requirement) => $"{Credential(index)}-{requirement}";

    /// <summary>An entry of a list: <c>service-1</c>, <c>billing-3</c>, <c>document-2</c>.</summary>
    public static string Entry(string list, int index) => $"{list}-{index + 1}";
}

using PeerAtlas.Policy.Checking;

namespace PeerAtlas.Policy.Yaml;

/// <summary>Ends the reading of one file at its first grave fault. Never leaves <see cref="YamlFile.Read"/>.</summary>
/// <param name="check">Which check refuses it.</param>
/// <param name="at">Where.</param>
/// <param name="message">What is wrong and what would be right.</param>
#pragma warning disable CA1032, CA1064 // A signal within this folder; other constructors would only be misused.
internal sealed class YamlRefusal(Check check, Place at, string message) : Exception(message)
{
    /// <summary>Which check refuses it.</summary>
    public Check Check { get; } = check;

    /// <summary>Where.</summary>
    public Place At { get; } = at;
}

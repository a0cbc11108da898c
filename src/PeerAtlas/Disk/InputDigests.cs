using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace PeerAtlas.Disk;

/// <summary>Numbers that stand for what an output is made of (SHA-256, in hexadecimal digits).</summary>
/// <param name="Shared">For all but the files of states.</param>
/// <param name="States">For the file of each state, by its slug.</param>
internal sealed record InputDigests(string Shared, ImmutableSortedDictionary<string, string> States)
{
    /// <summary>One number for all of it.</summary>
    public string All => Of([Shared, .. States.Select(state => $"{state.Key} {state.Value}")]);

    /// <summary>One number for some lines.</summary>
    public static string Of(IEnumerable<string> lines) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines))));
}

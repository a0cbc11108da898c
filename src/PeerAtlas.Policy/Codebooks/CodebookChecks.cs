using PeerAtlas.Policy.Checking;
using static PeerAtlas.Policy.Checking.Check;

namespace PeerAtlas.Policy.Codebooks;

/// <summary>Checks of the codebook, and of what answers to it: does each question exist, and agree with itself?</summary>
public static class CodebookChecks
{
    /// <summary>PA020.</summary>
    public static readonly Check Question = Error("PA020", "question not in the codebook",
        "Answers and surveys answer the questions of codebook.yml. Correct the id, or add the question there.");

    /// <summary>PA021.</summary>
    public static readonly Check Requirement = Error("PA021", "requirement not in the codebook",
        "A credential's requirements are those of codebook.yml. Correct the id, or add the requirement there.");

    /// <summary>PA033.</summary>
    public static readonly Check Codebook = Error("PA033", "codebook contradicts itself",
        "A question names a topic that is not defined, lacks what its kind needs or has what its kind does not take, has "
        + "a label of more than 32 characters, or bounds the wrong way round.");
}

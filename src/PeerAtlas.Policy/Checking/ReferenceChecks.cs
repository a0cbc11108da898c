using static PeerAtlas.Policy.Checking.Check;

namespace PeerAtlas.Policy.Checking;

/// <summary>Checks of what one place says of another: is it defined there, once, and in agreement?</summary>
public static class ReferenceChecks
{
    /// <summary>PA019.</summary>
    public static readonly Check Source = Error("PA019", "source not defined",
        "Every source that is cited must be defined under 'sources' of the same file.");

    /// <summary>PA020.</summary>
    public static readonly Check Question = Error("PA020", "question not in the codebook",
        "Answers and surveys answer the questions of codebook.yml. Correct the id, or add the question there.");

    /// <summary>PA021.</summary>
    public static readonly Check Requirement = Error("PA021", "requirement not in the codebook",
        "A credential's requirements are those of codebook.yml. Correct the id, or add the requirement there.");

    /// <summary>PA031.</summary>
    public static readonly Check SurveyId = Error("PA031", "survey's id is not its file's name",
        "A survey's 'id' is the name of its file without .yml.");

    /// <summary>PA032.</summary>
    public static readonly Check Duplicate = Error("PA032", "the same thing twice",
        "Two entries have the same id, name, code, term or order where each must be unique. Remove or rename one.");

    /// <summary>PA033.</summary>
    public static readonly Check Codebook = Error("PA033", "codebook contradicts itself",
        "A question names a topic that is not defined, lacks what its kind needs or has what its kind does not take, has "
        + "a label of more than 32 characters, or bounds the wrong way round.");

    /// <summary>PA034.</summary>
    public static readonly Check CriterionField = Error("PA034", "criterion cannot be decided",
        "A criterion names a field that the state files do not have, or tests it for what the field cannot be. One with "
        + "'not_scored' has no tests; every other has one for each field.");
}

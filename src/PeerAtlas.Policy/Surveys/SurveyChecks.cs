using PeerAtlas.Policy.Checking;
using static PeerAtlas.Policy.Checking.Check;

namespace PeerAtlas.Policy.Surveys;

/// <summary>Checks of surveys.</summary>
public static class SurveyChecks
{
    /// <summary>PA031.</summary>
    public static readonly Check Id = Error("PA031", "survey's id is not its file's name",
        "A survey's 'id' is the name of its file without .yml.");

    /// <summary>PA044.</summary>
    public static readonly Check Kind = Error("PA044", "survey's source is no survey",
        "A survey's source is a file of sources/ of the kind that the codebook marks as survey, since its answers are shown as a survey's.");
}

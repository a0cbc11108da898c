namespace PeerAtlas.Policy.Comparing;

/// <summary>Why a state's rate for a code is held against no other state's.</summary>
public enum RateApart
{
    /// <summary>The state has several rates for the code.</summary>
    Several,

    /// <summary>It is what one payer pays, such as a plan.</summary>
    OfOnePayer,

    /// <summary>Others report it, and whose rate it is nobody can tell.</summary>
    Reported,

    /// <summary>Its unit has no fixed length, or is not stated.</summary>
    NotByTime,
}

/// <summary>The words of the reasons in files.</summary>
public static class RateAparts
{
    /// <summary>How a reason is written in files for programs: <c>reported</c>.</summary>
    public static string Id(this RateApart apart) => apart switch
    {
        RateApart.Several => "several",
        RateApart.OfOnePayer => "of-one-payer",
        RateApart.Reported => "reported",
        _ => "not-by-time",
    };
}

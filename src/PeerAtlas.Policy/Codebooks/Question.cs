using System.Collections.Immutable;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Terms;

namespace PeerAtlas.Policy.Codebooks;

/// <summary>Of what a question is asked.</summary>
public enum Subject
{
    /// <summary>Of a state; answered under <c>answers</c> in its file.</summary>
    State,

    /// <summary>Of a credential; answered under <c>requirements</c>.</summary>
    Credential,
}

/// <summary>One question of the codebook, and how it is worded everywhere.</summary>
/// <param name="Id">Kebab-case; also the address of its page and the fragment on a state's page.</param>
/// <param name="Subject">Asked of a state or of a credential.</param>
/// <param name="Topic">Where it belongs.</param>
/// <param name="Order">Rank within all questions of its subject, unique.</param>
/// <param name="Headline">
/// Not null for the few questions answered at the top of a state's page: the short name of who is meant ("Adults with a
/// mental health condition").
/// </param>
/// <param name="Wording">The question as a reader would ask it.</param>
/// <param name="Label">A label of at most 32 characters for tables.</param>
/// <param name="Why">Why it matters, in plain language.</param>
/// <param name="Kind">The form of its answer.</param>
/// <param name="At">Where it is defined.</param>
public sealed record Question(
    string Id,
    Subject Subject,
    Topic Topic,
    int Order,
    string? Headline,
    string Wording,
    string Label,
    string Why,
    AnswerKind Kind,
    Place At)
{
    /// <summary>Whom it is about: ids of <c>populations</c>; none for a question about everybody.</summary>
    public ImmutableArray<string> Populations { get; init; } = [];

    /// <summary>What each value means for this question, by the value, for the person who codes it; empty where values need no words.</summary>
    public ImmutableDictionary<string, string> Coding { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>How what was done for one state's credential counts for another's.</summary>
    public Carries Carries { get; init; }

    /// <summary>The kinds that are told apart, as whose exam it is; none where none are.</summary>
    public ImmutableArray<Term> Kinds { get; init; } = [];

    /// <summary>
    /// Ids of those kinds that states share, as the exam of a body to which many belong: one that was passed for one state is the same in
    /// another. Every other kind is each state's own.
    /// </summary>
    public ImmutableHashSet<string> SharedKinds { get; init; } = [];

    /// <summary>True when its amounts stand for a time: a renewal period, unless the fact says otherwise.</summary>
    public bool IsPerPeriod { get; init; }

    /// <summary>What the site needs to know it by; <see cref="QuestionRole.None"/> for most.</summary>
    public QuestionRole Role { get; init; }

    /// <summary>The line of a credential's checklist in which it is told; <see cref="ChecklistPart.None"/> for those that are only listed.</summary>
    public ChecklistPart Part { get; init; }

    /// <summary>The heading of its chart on the page of certification; null for none.</summary>
    public string? Chart { get; init; }

    /// <summary>True when it is a column of the tables of certification.</summary>
    public bool IsColumn { get; init; }

    /// <summary>Whose case it is, as the reader would say it ("A child or teen"): the headline where the codebook says no other; null without one.</summary>
    public string? Case { get; init; }

    /// <summary>The same in Spanish; null where the codebook does not say it.</summary>
    public SpanishQuestion? Spanish { get; init; }

    /// <summary>Other words in which readers ask the same ("felony", "record" for a criminal record). Used by search only.</summary>
    public ImmutableArray<string> Also { get; init; } = [];
}

/// <summary>A group of questions that are read together.</summary>
/// <param name="Id">Kebab-case; also the fragment of the section on a state's page.</param>
/// <param name="Name">The heading.</param>
/// <param name="Intro">One or two plain sentences on what the group is about.</param>
public sealed record Topic(string Id, string Name, string Intro)
{
    /// <summary>Where it is defined.</summary>
    public Place At { get; init; }

    /// <summary>Its name in Spanish; null where the codebook does not say it.</summary>
    public string? Spanish { get; init; }
}

/// <summary>How a requirement that was met for one state's credential counts for another's.</summary>
public enum Carries
{
    /// <summary>Done is done: hours of training, an exam that states share, schooling.</summary>
    Once,

    /// <summary>Every state asks for it anew: a background check, references, a signed code of ethics, a job, fees.</summary>
    Again,

    /// <summary>It concerns only the keeping of a credential, or its acceptance elsewhere: nothing to carry over.</summary>
    Never,
}

/// <summary>In which line of a credential's checklist a requirement is told, and how it is added up.</summary>
public enum ChecklistPart
{
    /// <summary>In none: it stands in the list below them.</summary>
    None,

    /// <summary>What a person must have lived through.</summary>
    Experience,

    /// <summary>Hours before the credential, which add up.</summary>
    Hours,

    /// <summary>Hours that may count within others, so that they are told beside the sum and never added to it.</summary>
    HoursWithin,

    /// <summary>Money before the credential, which adds up.</summary>
    Cost,

    /// <summary>Time that must pass before a person can apply.</summary>
    Wait,

    /// <summary>Whether there is an exam.</summary>
    Exam,

    /// <summary>What keeping the credential takes, told apart from getting it.</summary>
    Keeping,
}

/// <summary>What the site knows a question by, so that no id stands in code.</summary>
public enum QuestionRole
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Whether the state has, or stands behind, a credential at all; asked of states.</summary>
    Certification,

    /// <summary>How many years a credential lasts: the renewal period for which other amounts stand.</summary>
    RenewalPeriod,

    /// <summary>Whether other states' credentials are accepted.</summary>
    Reciprocity,

    /// <summary>How many hours of training are asked for.</summary>
    Training,
}

using System.Collections.Immutable;
using PeerAtlas.Policy.Dates;
using PeerAtlas.Policy.Facts;

namespace PeerAtlas.Site.Searching;

/// <summary>One thing that a search can find.</summary>
/// <param name="Kind">What it is; a name of <see cref="SearchKinds"/>.</param>
/// <param name="Title">Its heading; null for an answer, which goes by its state and its question.</param>
/// <param name="Text">The answer in words, or what the thing is about; null where the codebook's sentence for the sign says it.</param>
/// <param name="Address">Its page below the site's root, with a fragment where it is a part of the page.</param>
public sealed record SearchDocument(string Kind, string? Title, string? Text, string Address)
{
    /// <summary>USPS code of the state that it is about; null for the whole nation.</summary>
    public string? State { get; init; }

    /// <summary>The question or requirement that it answers; null for other things.</summary>
    public string? Question { get; init; }

    /// <summary>A topic of <see cref="SearchCorpus.Topics"/>.</summary>
    public required string Topic { get; init; }

    /// <summary>Yes, in part, no or not clear; null for what has no sign.</summary>
    public Sign? Sign { get; init; }

    /// <summary>On what the answer rests, where that is not the state's own plain word: "by a 2024 national review". Shown with the sign.</summary>
    public string? Basis { get; init; }

    /// <summary>The date that it speaks for, as exact as its source gives it; null when undated or no fact.</summary>
    public FactDate? Date { get; init; }

    /// <summary>Who says so; null for our own words.</summary>
    public string? Source { get; init; }

    /// <summary>What to beware of, in the words that stand under answers; "undated" among them.</summary>
    public ImmutableArray<Caveat> Caveats { get; init; } = [];

    /// <summary>Other names of the same thing.</summary>
    public ImmutableArray<string> Also { get; init; } = [];

    /// <summary>Further words by which it can be found, not shown with it.</summary>
    public string? Words { get; init; }
}

/// <summary>The kinds of thing that a search finds.</summary>
public static class SearchKinds
{
    /// <summary>A state's answer to a question.</summary>
    public const string Answer = "answer";

    /// <summary>What a credential asks for in one point.</summary>
    public const string Requirement = "requirement";

    /// <summary>A credential.</summary>
    public const string Credential = "credential";

    /// <summary>A billing code in one state.</summary>
    public const string Billing = "billing";

    /// <summary>A course.</summary>
    public const string Training = "training";

    /// <summary>A bulletin, rule or manual of a state or of the nation.</summary>
    public const string Document = "document";

    /// <summary>Whom to ask.</summary>
    public const string Contact = "contact";

    /// <summary>A term of the glossary.</summary>
    public const string Term = "term";

    /// <summary>A billing code or modifier, apart from any one state.</summary>
    public const string Code = "code";

    /// <summary>A page of the site, or a section of an article.</summary>
    public const string Page = "page";
}

namespace PeerAtlas.Site.Proofs;

/// <summary>A form for issues of the repository, in <c>.github/ISSUE_TEMPLATE</c>.</summary>
/// <param name="File">Its file.</param>
public sealed record IssueForm(string File)
{
    /// <summary>A fact that is wrong.</summary>
    public static readonly IssueForm WrongFact = new("wrong-fact.yml");

    /// <summary>A source for what is not yet researched.</summary>
    public static readonly IssueForm NewSource = new("new-source.yml");
}

/// <summary>What a link fills in already.</summary>
/// <param name="Id">The field of the form that takes it.</param>
/// <param name="Label">What it is, where there is no form: in a mail, or an issue in free words.</param>
/// <param name="Value">What is filled in.</param>
public sealed record FilledField(string Id, string Label, string Value);

using PeerAtlas.Policy.Facts;

namespace PeerAtlas.Policy.Revisions;

/// <summary>A value as it is compared, without what is derived from other facts.</summary>
internal static class ValueText
{
    /// <summary>The terms in order with their kind, the amount with the time for which it stands, or the words.</summary>
    public static string Of(AnswerValue value) => value switch
    {
        AnswerValue.Coded { Kind: { } kind } coded => $"{Terms(coded)} ({kind.Id})",
        AnswerValue.Coded coded => Terms(coded),
        AnswerValue.Text { Kinds: { IsEmpty: false } kinds } text => $"{text.Words} ({string.Join(", ", kinds.Select(kind => kind.Id))})",
        // How long a renewal period is belongs to another fact.
        AnswerValue.Number { Per: { } per } number => $"{number} per {(per.IsRenewal ? "renewal" : per.Years == 1 ? "year" : $"{per.Years} years")}",
        _ => value.ToString()!,
    };

    private static string Terms(AnswerValue.Coded coded) => string.Join(", ", coded.Terms.Select(term => term.Id).Order(StringComparer.Ordinal));
}

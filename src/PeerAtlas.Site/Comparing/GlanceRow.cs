using System.Collections.Immutable;
using PeerAtlas.Policy;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.Comparing;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.Resolving;
using PeerAtlas.Site.Addresses;
using PeerAtlas.Site.Billing;
using PeerAtlas.Site.Wording;

namespace PeerAtlas.Site.Comparing;

/// <summary>One fact of the overview: the value with what it rests on, and the claim that holds its doubts.</summary>
/// <param name="Sign">Its sign; null for a value without one.</param>
/// <param name="Words">The value in a few words, with what it rests on.</param>
/// <param name="Claim">Who says so; null where nothing is known but what <paramref name="Words"/> name.</param>
public sealed record GlanceFact(Sign? Sign, string Words, Claim? Claim);

/// <summary>One line of the overview with which a comparison begins.</summary>
/// <param name="Key">Names the line within its table for scripts and tests.</param>
/// <param name="Label">What is compared.</param>
/// <param name="Part">The fragment of the row or section that tells more.</param>
/// <param name="Verdict">What can be said of the states.</param>
/// <param name="Words">The verdict in words.</param>
/// <param name="Cells">Each state's facts; none where it is not yet researched.</param>
public sealed record GlanceRow(
    string Key, string Label, string Part, Verdict Verdict, string Words, ImmutableArray<ImmutableArray<GlanceFact>> Cells)
{
    /// <summary>The headline questions, the training that certification takes, and the rates of the service's own code.</summary>
    public static ImmutableArray<GlanceRow> Of(Atlas atlas, Comparison comparison) =>
        [.. Headlines(comparison), .. Certification(atlas.Codebook, comparison), .. Rates(atlas, comparison)];

    /// <summary>How the line of a headline question is called.</summary>
    public static string HeadlineLabel(string headline) => $"Medicaid: {FirstLetter.Lower(headline)}";

    /// <summary>The requirement that stands for what certification takes; null where the codebook names none.</summary>
    public static Question? Training(Codebook codebook) => codebook.Requirements.FirstOrDefault(requirement => requirement.Role == QuestionRole.Training);

    private static IEnumerable<GlanceRow> Headlines(Comparison comparison) => comparison.Answers
        .Where(row => row.Question.Headline is not null)
        .Select(row => new GlanceRow(
            row.Question.Id, HeadlineLabel(row.Question.Headline!), row.Cells.All(cell => cell is null) ? row.Question.Topic.Id : row.Question.Id, row.Verdict, row.Words(),
            [.. row.Cells.Select(answer => answer is null ? ImmutableArray<GlanceFact>.Empty : [new GlanceFact(SignOf(answer), answer.InShort(), answer.Claim)])]));

    private static IEnumerable<GlanceRow> Certification(Codebook codebook, Comparison comparison)
    {
        if (Training(codebook) is not { } training)
        {
            return [];
        }

        int asked = codebook.Requirements.IndexOf(training);
        return comparison.Credentials.Select(like => new GlanceRow(
            $"training-{like.Serves.Id}",
            $"{training.Label}: {like.Serves.Name.ToLowerInvariant()}",
            StateSections.Certification.Id,
            like.Rows[asked].Verdict,
            like.Rows[asked].Words(),
            [.. like.Columns.Select(credential => credential is null
                ? ImmutableArray.Create(new GlanceFact(null, CompareWords.NoCredential, null))
                : [Trained(credential, asked)])]));
    }

    private static GlanceFact Trained(CredentialProfile credential, int asked) => credential.Requirements[asked] is { } answer
        ? new GlanceFact(null, $"{credential.Credential.ShortName}: {answer.InShort()}", answer.Claim)
        : new GlanceFact(null, $"{credential.Credential.ShortName}: {FirstLetter.Lower(Sign.Absent.Word())}", null);

    private static IEnumerable<GlanceRow> Rates(Atlas atlas, Comparison comparison) => comparison.Billing
        .Where(code => code.Modifiers.IsEmpty && atlas.BillingCodes.IsOwn(code.Code))
        .Select(code => new GlanceRow(
            code.Code, $"{CompareWords.Rate}: {code.Code}", StateSections.Billing.Id, code.Verdict, code.RatesInWords(),
            [.. code.Cells.Select(cell => cell
                .Where(entry => entry is { RateUsd: not null, Superseded: null })
                .Select(entry => new GlanceFact(null, RateWords.InALine(entry), entry.Claim))
                .ToImmutableArray())]));

    private static Sign? SignOf(ResolvedAnswer answer) => answer.Question.Kind is AnswerKind.YesNoLimited ? answer.Sign : null;
}

using System.Text.Json.Nodes;
using PeerAtlas.Policy;
using PeerAtlas.Policy.Comparing;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.Sources;
using PeerAtlas.Site.Addresses;
using PeerAtlas.Site.Citing;
using PeerAtlas.Site.Sources;
using PeerAtlas.Site.Wording;

namespace PeerAtlas.Site.Comparing;

/// <summary>
/// The words that the script of the compare page shows: those of the pages of pairs, so that both say the same, and those
/// for picking states.
/// </summary>
public static class CompareWords
{
    /// <summary>What stands over the labels of rows that compare answers.</summary>
    public const string Question = "Question";

    /// <summary>What stands over the labels of rows that compare billing codes.</summary>
    public const string Code = "Code";

    /// <summary>The label of the row that names the credential of each state.</summary>
    public const string Credential = "Credential";

    /// <summary>What the overview is called.</summary>
    public const string Glance = "At a glance";

    /// <summary>What stands before the code whose rates the overview shows.</summary>
    public const string Rate = "Rate";

    /// <summary>The control that opens every part.</summary>
    public const string OpenAll = "Open all details";

    /// <summary>The control that prints.</summary>
    public const string Print = "Print what is open";

    /// <summary>What stands in that row for a state without one.</summary>
    public const string NoCredential = "No credential found yet";

    private const string CloseAll = "Close all details";

    private const string Copied = "Link copied.";

    private const string CopyFailed = "Your browser did not let us copy. The link is in its address bar.";

    /// <summary>All of them, as JSON.</summary>
    public static string Json { get; } = new JsonObject
    {
        ["verdicts"] = Map(Enum.GetValues<Verdict>(), verdict => verdict.Id(), verdict => verdict.Words()),
        ["rates"] = Map(Enum.GetValues<Verdict>(), verdict => verdict.Id(), VerdictWords.OfRates),
        ["ratesApart"] = Map(Enum.GetValues<RateApart>(), apart => apart.Id(), VerdictWords.Reason),
        ["contested"] = VerdictWords.Contested,
        ["signs"] = Map(Signs.All, Id, sign => sign.Word()),
        ["acts"] = new JsonObject { ["left"] = "Left", ["right"] = "Right", ["remove"] = "Remove" },
        ["actNames"] = new JsonObject { ["left"] = "Move {state} left", ["right"] = "Move {state} right", ["remove"] = "Remove {state}" },
        ["columns"] = new JsonArray("Topic", "Table", "Question", "Comparison"),
        ["perState"] = new JsonArray("answer", "note", "date and caveats", "source", "address"),
        ["question"] = Question,
        ["glance"] = Glance,
        ["among"] = "(among all {count})",
        ["headline"] = GlanceRow.HeadlineLabel("{headline}"),
        ["rate"] = Rate,
        ["differing"] = "{some} of {all} differ",
        ["noneDiffers"] = "none of {all} known to differ",
        ["newestOnPage"] = PageReference.DatedBy,
        ["newestOfAny"] = "Dated by the newest fact of any state.",
        ["comparedTitle"] = "{states}: peer support compared",
        ["change"] = "Change states, their order, or topics",
        ["pick"] = "Pick states",
        ["openAll"] = OpenAll,
        ["closeAll"] = CloseAll,
        ["copied"] = Copied,
        ["copyFailed"] = CopyFailed,
        ["leftState"] = "State on the left",
        ["rightState"] = "State on the right",
        ["code"] = Code,
        ["otherwise"] = "Other sources say",
        ["sourcesDisagree"] = "Sources disagree.",
        ["anotherSays"] = "Another source says:",
        ["takes"] = "What certification takes",
        ["credential"] = Credential,
        ["noCredential"] = NoCredential,
        ["billing"] = StateSections.Billing.Name,
        ["certification"] = StateSections.Certification.Name,
        ["training"] = StateSections.Training.Name,
        ["courses"] = "Courses",
        ["documents"] = StateSections.Documents.Name,
        ["sources"] = StateSections.Sources.Name,
        ["sameOne"] = "1 answer is the same",
        ["sameMany"] = "answers are the same",
        ["inAny"] = "in any of these states",
        ["also"] = "Not in the table, for the same work",
        ["noDifference"] = "No difference that we know of.",
        ["nothing"] = "Not yet researched in any of these states.",
        ["isChosen"] = "is chosen already.",
        ["full"] = "You have five states. Remove one first.",
        ["added"] = "added.",
        ["removed"] = "removed.",
        ["movedTo"] = "moved to place",
        ["of"] = "of",
        ["unknownState"] = "There is no state of this name",
        ["tooMany"] = "Only five states fit side by side. Left out:",
        ["pairPage"] = "the ready-made page, with what it takes to move",
        ["noTopic"] = "Choose at least one topic.",
        ["oneMore"] = "Pick one more state.",
        ["pickTwo"] = "Pick two to five states.",
        ["loading"] = "Loading",
        ["showing"] = "Side by side:",
        ["onlyShown"] = "Only rows that differ are shown.",
        ["failed"] = "The facts could not be loaded. Check your connection.",
        ["again"] = "Try again",
        ["add"] = "add",
        ["type"] = "Type a state’s name, or pick it from the list.",
    }.ToJsonString();

    /// <summary>Those that the controls of a ready-made page say, as JSON.</summary>
    public static string OfControls { get; } = new JsonObject
    {
        ["openAll"] = OpenAll,
        ["closeAll"] = CloseAll,
        ["copied"] = Copied,
        ["copyFailed"] = CopyFailed,
    }.ToJsonString();

    /// <summary>The flaws of sources for the script: which kinds of source, which hosts, and the words for each, as JSON.</summary>
    public static string FlawsJson(Atlas atlas) => new JsonObject
    {
        ["about"] = SourceFlaws.About,
        ["trade"] = SourceFlaws.Trade,
        ["kinds"] = new JsonArray(
        [
            .. atlas.States.SelectMany(state => state.Sources).Concat(atlas.SharedSources).Where(source => source.Kind.Mark == SourceMark.Trade)
                .Select(source => source.Kind.Id).Distinct().Order(StringComparer.Ordinal).Select(id => (JsonNode)id),
        ]),
        ["copy"] = SourceFlaws.Copy,
        ["hosts"] = new JsonArray([.. atlas.Codebook.CopyHosts.Select(host => (JsonNode)host)]),
    }.ToJsonString();

    /// <summary>How many rows of a part differ, in its summary.</summary>
    public static string Differing(IEnumerable<ComparedRow> rows) =>
        rows.ToList() is var all && all.Count(row => row.Verdict == Verdict.Differ) is > 0 and var differ ? $"{differ} of {all.Count} differ" : $"none of {all.Count} known to differ";

    private static string Id(Sign sign) => sign.ToString().ToLowerInvariant();

    private static JsonObject Map<T>(IEnumerable<T> items, Func<T, string> key, Func<T, string> words) =>
        new(items.Select(item => KeyValuePair.Create<string, JsonNode?>(key(item), words(item))));
}

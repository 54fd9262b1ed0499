using Workbench.Domain;
using Workbench.Domain.Articles;
using Workbench.Domain.Claims;
using Workbench.Domain.History;
using Workbench.Domain.Sources;

namespace Workbench.Blazor.Features.History;

/// <summary>What happened, in a few words; who, when and to which claim is said beside it.</summary>
internal static class EventWords
{
    private const string Undecided = "undecided";

    public static string Of(Event happened) =>
        happened switch
        {
            ArticleImported => "imported",
            ClaimsFound e => $"{Words.Counted(e.Claims.Count, "claim")} found by {e.Engine}",
            ArticleDescribed e => $"described anew, {Quoted.Of(e.To.Title)}",
            ArticleArchived => "archived",
            ArticleRestored => "brought back",
            ReportIssued e => $"report {e.Number} issued",
            ClaimEvent e => OfClaim(e),
            SourceAdded e => $"source added, {Quoted.Of(e.Details.Title)}",
            SourceEdited e => $"source edited, {Quoted.Of(e.To.Title)}",
            SourceRated e => $"source rated {Or(e.From, "not rated")} → {Or(e.To, "not rated")}",
            SourceWithdrawn e => $"source withdrawn{Why(e.Reason)}",
            SourceRestored => "source brought back",
            _ => EventNames.Of(happened),
        };

    private static string OfClaim(ClaimEvent happened) =>
        happened switch
        {
            ClaimAdded e => $"marked {Quoted.Of(e.Anchor.Exact)}",
            ClaimProposed e => $"found by {e.Suggestion.Engine}, {Quoted.Of(e.Anchor.Exact)}",
            ClaimJudgedAnew e => $"judged anew by {e.To.Suggestion.Engine}, {Quoted.Of(e.To.Anchor.Exact)}",
            ClaimResized e => $"marked anew, {Quoted.Of(e.From.Exact)} → {Quoted.Of(e.To.Exact)}",
            ClaimRetired e => e.MergedInto is null ? "retired" : "retired, merged into another",
            ClaimBroughtBack => "brought back",
            ClaimReworded e => $"reworded, {Wording(e.From)} → {Wording(e.To)}",
            KindSet e => $"kind {Or(e.From, Undecided)} → {Or(e.To, Undecided)}",
            AttributionSet e => $"said by {Speaker(e.From)} → {Speaker(e.To)}",
            ClaimAssigned e => e.To is null ? "assigned to nobody" : "assigned",
            StageMoved e => $"{Words.Of(e.From)} → {Words.Of(e.To)}{Why(e.Reason)}",
            VerdictSet e => $"verdict {Or(e.From?.Verdict, "none")} → {Words.Of(e.To.Verdict)}{Why(e.To.Rationale)}",
            VerdictWithdrawn e => $"verdict {Words.Of(e.From.Verdict)} taken back",
            FlagRaised e => $"flag raised on {Quoted.Of(e.Exact)}, {Words.Of(e.Kind)}{Why(e.Note)}",
            FlagDismissed e => $"flag dismissed on {Quoted.Of(e.Exact)}, {Words.Of(e.Kind)}{Why(e.Why)}",
            FlagMoved e => $"flag {Words.Of(e.From)} → {Words.Of(e.To)}{Why(e.Note)}",
            CitationAttached e => $"source attached, {Words.Of(e.Details.Stance)}{Why(e.Details.Excerpt)}",
            CitationEdited e => $"citation edited, {Words.Of(e.To.Stance)}{Why(e.To.Excerpt)}",
            CitationWithdrawn e => $"citation withdrawn{Why(e.Reason)}",
            CitationRestored => "citation brought back",
            _ => EventNames.Of(happened),
        };

    private static string Or<T>(T? value, string none)
        where T : struct, Enum => value is { } one ? Words.Of(one) : none;

    private static string Wording(string? text) => text is null ? "as found" : Quoted.Of(text);

    private static string Speaker(Attribution? attribution) =>
        attribution is null ? Undecided : attribution.Speaker ?? "the article itself";

    private static string Why(string? text) => text is null ? "" : $": {text}";
}

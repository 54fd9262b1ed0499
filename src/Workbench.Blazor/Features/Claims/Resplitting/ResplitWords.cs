using System.Globalization;
using Workbench.Blazor.Infrastructure;
using Workbench.Domain;
using Workbench.Domain.Claims;
using Workbench.Domain.Claims.Resplitting;
using Workbench.Domain.History;
using Workbench.Domain.Splitting;

namespace Workbench.Blazor.Features.Claims.Resplitting;

/// <summary>A proposal and what came of it, in words.</summary>
internal static class ResplitWords
{
    /// <summary>What was taken over and what was left alone.</summary>
    /// <param name="accepted">What was to be taken over.</param>
    /// <param name="claims">The article's claims after that.</param>
    public static string Done(Acceptance accepted, IEnumerable<Claim> claims)
    {
        var left = accepted.LeftAlone(claims);
        var done =
            $"Done: {Words.Counted(accepted.Count - left, "claim is", "claims are")} as {accepted.Engine} has {(accepted.Count - left == 1 ? "it" : "them")}.";
        return left == 0
            ? done
            : $"{done} {Words.Counted(left, "claim was", "claims were")} left alone: somebody has worked on {(left == 1 ? "it" : "them")} since you looked.";
    }

    /// <summary>What a proposal leaves as it is; empty where it leaves nothing so.</summary>
    public static string Rest(Resplit resplit)
    {
        (int Count, string Which)[] rest =
        [
            (resplit.Same.Count - resplit.Renewed.Count(), "that it takes so"),
            (resplit.Untouched + resplit.Kept.Count, "that people marked or worked on"),
            (resplit.Retired, "that it finds but somebody retired"),
        ];
        return rest.All(one => one.Count == 0)
            ? ""
            : $"Left as they are: {string.Join(", ", rest.Where(one => one.Count > 0).Select(one => $"{Words.Counted(one.Count, "claim")} {one.Which}"))}.";
    }

    /// <summary>How many claims an act brought, changed, retired, and left but for scores and cues: <c>3 new, 2 changed, 1 gone, 9 renewed</c>.</summary>
    public static string Counted(IReadOnlyCollection<Event> events)
    {
        var anew = events.OfType<ClaimJudgedAnew>().ToLookup(happened => Between(happened).Length > 0);
        return string.Join(
            ", ",
            new[]
            {
                (events.OfType<ClaimProposed>().Count(), "new"),
                (anew[true].Count(), "changed"),
                (events.OfType<ClaimRetired>().Count(), "gone"),
                (anew[false].Count(), "renewed"),
            }
                .Where(one => one.Item1 > 0)
                .Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.Item1:N0} {one.Item2}"))
        );
    }

    /// <summary>What an engine reads otherwise in a claim than it was read before.</summary>
    public static Difference[] Between(Claim claim, FoundClaim found, string words) =>
        Between(claim.Anchor.Exact, claim.Suggestion!, words, Suggestion.From("", found));

    /// <summary>The same of what was accepted.</summary>
    public static Difference[] Between(ClaimJudgedAnew happened) =>
        Between(happened.From.Anchor.Exact, happened.From.Suggestion, happened.To.Anchor.Exact, happened.To.Suggestion);

    /// <summary>What stands in a field before and after; nothing where that is the same.</summary>
    public static Difference[] Said(string field, string? before, string? after) =>
        before == after ? [] : [new Difference(field, before, after)];

    /// <summary>What a claim is taken for.</summary>
    public static string Of(Kind? kind) => kind is { } known ? Words.Of(known) : "not judged";

    private static Difference[] Between(string words, Suggestion suggestion, string wordsNow, Suggestion now) =>
        [
            .. Said("Words", words, wordsNow),
            .. Said("Kind", Of(suggestion.Kind), Of(now.Kind)),
            .. Said("Said by", Speaker(suggestion), Speaker(now)),
            .. Said("Stands alone as", suggestion.Standalone, now.Standalone),
        ];

    private static string Speaker(Suggestion suggestion) => suggestion.Speaker?.Text ?? "the article itself";
}

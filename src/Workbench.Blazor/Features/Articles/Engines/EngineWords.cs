using Workbench.Domain;
using Workbench.Domain.Splitting.Proposing;

namespace Workbench.Blazor.Features.Articles.Engines;

/// <summary>What came of an engine's reading, for a person to read.</summary>
internal static class EngineWords
{
    /// <summary>What became of an outside engine's proposals; empty where none was asked.</summary>
    public static IEnumerable<string> Of(Proposals? proposals)
    {
        if (proposals is null)
            yield break;
        yield return $"{proposals.Engine} proposed {Words.Counted(proposals.Proposed, "claim")}; {Standing(proposals)}.";
        if (Dropped(proposals) is { } dropped)
            yield return $"Dropped: {dropped}.";
        if (Unread(proposals) is { } unread)
            yield return $"The embedded engine read {unread}.";
        if (proposals.Beside > 0)
            yield return $"The embedded engine found {Words.Counted(proposals.Beside, "claim")} more.";
    }

    /// <summary>How many stand: <c>1 stands</c>.</summary>
    public static string Standing(Proposals proposals) =>
        $"{proposals.Kept:N0} {(proposals.Kept == 1 ? "stands" : "stand")}";

    /// <summary>What was dropped and why; null where nothing was.</summary>
    public static string? Dropped(Proposals proposals) =>
        proposals.Dropped.Count == 0
            ? null
            : string.Join(", ", proposals.Dropped.Select(one => $"{one.Count:N0} {Of(one.Reason)}"));

    /// <summary>What the embedded engine read instead and why; null where that is nothing.</summary>
    public static string? Unread(Proposals proposals) =>
        proposals.Unread == 0
            ? null
            : $"{(proposals.Unread == proposals.Passages ? "the whole text" : $"{proposals.Unread:N0} of {Words.Counted(proposals.Passages, "passage")}")} instead: {string.Join(", ", proposals.Failures.Select(Of))}";

    private static string Of(DropReason reason) =>
        reason switch
        {
            DropReason.Malformed => "of no use as an answer",
            DropReason.NotInText => "whose quote the text does not have",
            DropReason.AcrossSentences => "across the end of a sentence",
            DropReason.CutsWord => "that cut a word",
            DropReason.InHeading => "in a heading",
            DropReason.UnknownKind => "of an unknown kind",
            DropReason.Repeated => "proposed twice",
            _ => "speakers whom the text does not name",
        };

    private static string Of(Failure failure) =>
        failure switch
        {
            Failure.Unreachable => "the endpoint could not be reached",
            Failure.TooSlow => "no answer came in time",
            Failure.Busy => "the endpoint is too busy",
            Failure.Broken => "the endpoint failed",
            Failure.Refused => "the endpoint refused the question or the key",
            Failure.SentElsewhere => "the endpoint sent the question to another address",
            Failure.TooLong => "the answer was too long",
            Failure.Unreadable => "the answer was not of the form asked for",
            Failure.OverBudget => "the article's share of tokens is used up",
            _ => "the time for one article is used up",
        };
}

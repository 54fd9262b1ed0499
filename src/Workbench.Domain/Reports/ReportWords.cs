using System.Globalization;
using Workbench.Domain.Flags;
using Workbench.Domain.Verification;

namespace Workbench.Domain.Reports;

/// <summary>How a report words its values for people, the same in every format. English, and no culture changes it.</summary>
internal static class ReportWords
{
    public const string TheArticle = "the article itself";

    /// <summary>What stands over the cautions about an article's text.</summary>
    public const string AboutTheText = "Worth knowing about the article’s text";

    /// <summary>What the cautions are, said before them.</summary>
    public const string AboutCautions =
        "A program noticed this when the report was composed; it says nothing of whether the claims hold.";

    private const string NotJudged = "kind not judged";

    public static string Title(Report report) =>
        report.Issued is { } issued
            ? Text($"Fact-check report {issued.Number}")
            : "Fact-check report, draft: not issued";

    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>A date as exact as it is known: <c>2011</c>, <c>April 2011</c>, <c>3 April 2011</c>; what is none of these stays as it is.</summary>
    public static string Date(string date) =>
        DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? Day(day)
        : DateOnly.TryParseExact(date, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month)
            ? month.ToString("MMMM yyyy", CultureInfo.InvariantCulture)
        : date;

    public static string Time(DateTime at) => at.ToString("d MMMM yyyy, HH:mm 'UTC'", CultureInfo.InvariantCulture);

    public static string Of(WordingOrigin from) =>
        from switch
        {
            WordingOrigin.Reviewer => "worded by a reviewer",
            WordingOrigin.Engine => "suggested by the engine",
            _ => "the quote itself",
        };

    public static string Of(ReportKind kind) =>
        kind.Decided ? $"{Name(kind)}, decided by a reviewer"
        // Reports issued before kinds could be left unjudged call a claim that was marked by hand a fact, which nobody had said.
        : kind.Suggested is null ? NotJudged
        : $"{Name(kind)}, only suggested by the engine";

    /// <summary>A claim's kind by itself.</summary>
    public static string Name(ReportKind kind) => kind.Is is { } known ? Words.Of(known) : NotJudged;

    public static string Of(ReportSpeaker speaker) =>
        (speaker.Name ?? TheArticle) + (speaker.Decided ? ", decided by a reviewer" : ", not decided by a person");

    public static string Of(FlagState state) => state == FlagState.Resolved ? "resolved" : "stands";

    public static string Of(Availability available) =>
        available switch
        {
            Availability.Before => "available before the article was published",
            Availability.SameDay => "became available on the day the article was published",
            _ => "became available only after the article was published",
        };

    public static string ExcerptKind(ReportEvidence evidence) => evidence.Quotation ? "quotation" : "paraphrase";

    /// <summary>What a claim came to, in the words of its status mark.</summary>
    public static string Status(ReportClaim claim) =>
        claim switch
        {
            { Finding.Verdict: { } verdict } => Words.Of(verdict.Is),
            { Finding: not null } => Name(claim.Kind),
            _ => Of(claim.Stage),
        };

    /// <summary>How far a claim is of which the report says nothing; nothing is found of one that is only found.</summary>
    public static string Of(Stage stage) => stage == Stage.Found ? "Not checked yet" : Words.Of(stage);

    /// <summary>What a row of a table lacks of a claim that is not published, and why.</summary>
    public static string LeftOut(Stage stage) =>
        $"verdict, evidence and flags: {Of(stage).ToLowerInvariant()}, not published";

    /// <summary>Why a published claim has no verdict: <c>Opinion: gets no verdict.</c></summary>
    public static string NoVerdict(ReportClaim claim) => $"{Name(claim.Kind)}: gets no verdict.";

    /// <summary>The tally's parts that are not zero, as a person would list them.</summary>
    public static IEnumerable<(string Name, int Claims, string Style)> Parts(ReportTally tally)
    {
        foreach (var verdict in tally.Verdicts)
            yield return (Words.Of(verdict.Of), verdict.Claims, Style(verdict.Of));
        yield return ("Opinion or no claim: no verdict", tally.NoVerdict, "none");
        yield return ("Not finished", tally.Unfinished, "wait");
        yield return ("Not checked", tally.SetAside + tally.Untouched, "open");
    }

    /// <summary>How many claims the report says next to nothing of, and why; null where every claim is published and none was retired.</summary>
    public static string? LeftOut(ReportTally tally)
    {
        (int Claims, string Is)[] all =
        [
            (tally.Unfinished, "in review"),
            (tally.SetAside, "set aside"),
            (tally.Untouched, "not checked yet"),
        ];
        var stages = all.Where(stage => stage.Claims > 0).ToList();
        var unpublished = stages.Sum(stage => stage.Claims);
        var why = string.Join(", ", stages.Select(stage => Text($"{stage.Claims} {stage.Is}")));
        var listed =
            unpublished == 0
                ? null
                : Text(
                    $"{unpublished} of {Words.Counted(tally.Claims, "claim", "claims")} {(unpublished == 1 ? "is" : "are")} not published ({why}). What the desk has on {(unpublished == 1 ? "it" : "them")} is not in this report: no verdict, no evidence, no flag, only the words, how they read by themselves, who says them and what they are taken for."
                );
        var retired =
            tally.Retired == 0
                ? null
                : Text(
                    $"{Words.Counted(tally.Retired, "claim", "claims")} that {(tally.Retired == 1 ? "was" : "were")} retired {(tally.Retired == 1 ? "is" : "are")} not in it at all."
                );
        return listed is null && retired is null ? null : string.Join(' ', new[] { listed, retired }.OfType<string>());
    }

    /// <summary>The name under which a verdict is styled.</summary>
    public static string Style(Verdict verdict) =>
        verdict switch
        {
            Verdict.Supported => "ok",
            Verdict.Refuted => "no",
            Verdict.ConflictingEvidence => "mix",
            _ => "nee",
        };

    /// <summary>What the tally counts besides claims, in one line.</summary>
    public static string Also(ReportTally tally)
    {
        var also = new List<string> { Words.Counted(tally.Citations, "citation", "citations") };
        if (tally.Claims > 0)
            also.Add(Text($"kind decided by a person for {tally.KindsDecided} of {tally.Claims}"));
        if (tally.FlagsStanding + tally.FlagsResolved > 0)
            also.Add(
                Text(
                    $"{Words.Counted(tally.FlagsStanding, "flag stands", "flags stand")}, {tally.FlagsResolved} resolved"
                )
            );
        if (tally.SetAside > 0)
            also.Add(Text($"{tally.SetAside} set aside"));
        if (tally.Retired > 0)
            also.Add(Words.Counted(tally.Retired, "claim was retired", "claims were retired"));
        if (tally.WithdrawnCitations > 0)
            also.Add(Words.Counted(tally.WithdrawnCitations, "citation was withdrawn", "citations were withdrawn"));
        var kinds = tally
            .Kinds.Where(kind => kind.Claims > 0)
            .Select(kind => Text($"{kind.Claims} {Words.Of(kind.Of)}"))
            .Concat(tally.KindsNotJudged > 0 ? [Text($"{tally.KindsNotJudged} not judged")] : []);
        return (
                tally.Claims == 0
                    ? ""
                    : $"By kind of statement (a Fact is one that can be checked, true or not), as decided or else as suggested: {string.Join(", ", kinds)}. "
            ) + $"{string.Join(" · ", also)}.";
    }

    public static string Text(FormattableString text) => FormattableString.Invariant(text);
}

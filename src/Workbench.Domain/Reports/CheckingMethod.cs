using System.Globalization;
using Workbench.Domain.Claims;
using Workbench.Domain.Flags;
using Workbench.Domain.Sources;
using Workbench.Domain.Verification;

namespace Workbench.Domain.Reports;

/// <summary>One thing a reader must know to follow a report.</summary>
/// <param name="Topic">What it is about.</param>
/// <param name="Text">One paragraph, in plain words.</param>
/// <param name="Terms">The words that are explained under it; may be empty.</param>
public sealed record MethodNote(string Topic, string Text, IReadOnlyList<MethodTerm> Terms);

/// <summary>A word of the report and what it means.</summary>
/// <param name="Term">As the report writes it.</param>
/// <param name="Meaning">A sentence.</param>
public sealed record MethodTerm(string Term, string Meaning);

/// <summary>How the desk checks, said so that a stranger can follow it, with no more claimed than is done.</summary>
internal static class CheckingMethod
{
    /// <param name="claims">The claims that are not retired.</param>
    /// <param name="markedAnew">How many of them people marked anew.</param>
    /// <param name="tally">The report's counts.</param>
    public static IReadOnlyList<MethodNote> Notes(
        IReadOnlyCollection<Claim> claims,
        int markedAnew,
        ReportTally tally
    ) =>
        [
            new("Who decides", WhoDecides(claims, markedAnew), []),
            new(
                "Verdicts",
                "A verdict says what the evidence listed under the claim says of it, and nothing more. The labels are those of AVeriTeC "
                    + "(Schlichtkrull, Guo and Vlachos, 2023). The rationale says how the verdict follows from the evidence.",
                [.. Enum.GetValues<Verdict>().Select(verdict => new MethodTerm(Words.Of(verdict), Meaning(verdict)))]
            ),
            new(
                "Kinds",
                "What a claim is decides whether it can be checked at all.",
                [.. Enum.GetValues<Kind>().Select(kind => new MethodTerm(Words.Of(kind), Meanings.Of(kind)))]
            ),
            new(
                "Excerpts",
                "Excerpts of sources are as the reviewer gave them. A quotation was given as word for word, a paraphrase in the "
                    + "reviewer’s own words. No copies of the sources are kept yet, so no program has compared a quotation with its source: "
                    + "follow the link and the locator to see for yourself.",
                []
            ),
            new(
                "Grades",
                "The letter and the figure of the Admiralty scale are judged apart and never combined: a reliable source can be wrong, "
                    + "and an unreliable one right. Reliability is of the source; credibility is of the one thing it is cited for.",
                [
                    .. Enum.GetValues<Reliability>()
                        .Select(grade => new MethodTerm($"Reliability {grade}", Admiralty.Meaning(grade) + ".")),
                    .. Enumerable
                        .Range(1, 6)
                        .Select(grade => new MethodTerm(
                            string.Create(CultureInfo.InvariantCulture, $"Credibility {grade}"),
                            Admiralty.Meaning(grade) + "."
                        )),
                ]
            ),
            new(
                "Dates",
                "“Issued” is the date a source bears, “available since” the day from which the public could know it, “accessed” the day "
                    + "the reviewer read it. Where the days are known, the report says whether the evidence was available before the article "
                    + "was published: what came out later can show that a claim is wrong, but not that its author should have known.",
                []
            ),
            new(
                "Flags",
                "A flag warns of words, whatever the verdict on the claim.",
                [.. Enum.GetValues<FlagKind>().Select(kind => new MethodTerm(Words.Of(kind), Meanings.Of(kind)))]
            ),
            new(
                "What is left out",
                (ReportWords.LeftOut(tally) is { } leftOut ? leftOut + " " : "")
                    + "Claims that are not published are listed by their words, who says them and what they are taken for, without evidence, flags or what they may come to. Claims that were retired (marked by mistake, or merged into "
                    + "another) and citations that were withdrawn are counted, not shown; the desk’s history keeps them.",
                []
            ),
            new(
                "How to verify it",
                "Every change to the article is an entry of its history, and each entry’s hash covers its content and the hash of the entry "
                    + "before it: SHA-256 over the UTF-8 of ten lines, each ended by a line feed (the words workbench-entry-1, the chain, "
                    + "the position, the change’s id and name, the time in UTC with microseconds, the actor’s id and name, the event’s name, the "
                    + "hash of the entry before, or 64 zeros), and then the event as JSON. This report accounts for the history up to the entry named as its head; each claim and each source "
                    + "names its own last entry. Whoever holds the history can compute every hash again, from the first entry to that head: "
                    + "one altered, dropped or added entry changes all hashes after it. The desk’s own check is “history verify”. "
                    + "The hash of the article’s text covers its UTF-8 bytes. Positions in the text are Unicode code points, from 0.",
                []
            ),
        ];

    private static string WhoDecides(IReadOnlyCollection<Claim> claims, int markedAnew)
    {
        var found = claims.Count(claim => claim.Suggestion is not null);
        var engines = claims
            .Select(claim => claim.Suggestion?.Engine)
            .OfType<string>()
            .Distinct()
            .Order(StringComparer.Ordinal)
            .ToList();
        const string people =
            "People decide what each claim is, attach the evidence, give the verdict and publish it; the report says of every claim what was "
            + "decided by a person and what is only suggested.";
        if (claims.Count == 0)
            return "No claim is marked in the text. " + people;
        if (found == 0)
            return "All marks in the text were set by people. " + people;
        return string.Create(
                CultureInfo.InvariantCulture,
                $"A program (the engine {string.Join(", ", engines)}) proposed {found} of the {claims.Count} marks in the text, with kind, wording, "
            )
            + "speaker and flags; it gives no verdicts and its proposals are no findings. No flag stands in the report but what a person raised. "
            + NotJudged(claims.Count(claim => claim.Suggestion is { Kind: null }))
            + MarkedAnew(markedAnew)
            + people;
    }

    private static string NotJudged(int count) =>
        count == 0 ? "" : $"It judges English only, and left the kind of {Words.Counted(count, "claim")} to people. ";

    private static string MarkedAnew(int count) =>
        count switch
        {
            0 => "",
            1 => "People have since marked other words for one of the claims. ",
            _ => string.Create(
                CultureInfo.InvariantCulture,
                $"People have since marked other words for {count} of the claims. "
            ),
        };

    private static string Meaning(Verdict verdict) =>
        verdict switch
        {
            Verdict.Supported => "The evidence bears the claim out.",
            Verdict.Refuted => "The evidence speaks against the claim.",
            Verdict.ConflictingEvidence =>
                "Evidence of weight speaks for the claim and against it, or the claim picks parts of the truth.",
            _ => "What was found decides nothing, for or against.",
        };
}

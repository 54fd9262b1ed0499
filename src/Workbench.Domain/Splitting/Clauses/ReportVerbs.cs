using Workbench.Domain.Splitting.Words;

namespace Workbench.Domain.Splitting.Clauses;

/// <summary>Verbs that bring in what somebody says.</summary>
internal static class ReportVerbs
{
    /// <summary>Verbs whose frame says nothing but who speaks, so that the claim is what is reported.</summary>
    public static readonly WordList Plain = new(
        """
        said says say saying added adds adding noted notes noting explained explains explaining stated states stating remarked remarks
        commented comments argued argues argue arguing insisted insists insist insisting claimed claims claim claiming wrote writes
        recalled recalls suggested suggests suggest observed observes stressed stresses stressing acknowledged acknowledges admitted admits
        conceded concedes replied replies responded responds continued declared declares asserted asserts maintained maintains contended contends
        joked concluded concludes announced announces believes believe believed thinks think thought told tells telling tweeted posted
        emphasised emphasized emphasises emphasizes complained complains countered quipped asked asks affirmed reiterated pointed
        note explain state comment add write recall observe stress acknowledge admit concede reply declare assert maintain contend conclude
        """
    );

    /// <summary>Verbs whose frame is a fact of its own: that somebody warned, estimated or found.</summary>
    public static readonly WordList Weighty = new(
        """
        warned warns warn warning estimated estimates estimate predicted predicts predict forecast forecasts reported reports report found finds
        showed shows show revealed reveals confirmed confirms confirm denied denies deny alleged alleges allege testified testifies ruled rules
        promised promises vowed vows pledged pledges calculated calculates projected projects disclosed discloses
        """
    );

    /// <summary>Verbs that name the hearer first: "told Reuters that".</summary>
    public static readonly WordList ToHearer = new("told tells tell reminded assured informed asked warned");

    /// <summary>Verbs that take a clause without "that".</summary>
    public static readonly WordList Bare = new(
        "said says say believes believe believed thinks think thought insisted insists insist claims claim claimed added adds"
    );

    /// <summary>Verbs that take one too, but a plain object as often: "found the ice had melted", "found the ice".</summary>
    public static readonly WordList BareOrObject = new(
        """
        confirmed confirms confirm warned warns warn found finds find showed shows show revealed reveals reported reports report
        estimated estimates estimate predicted predicts predict alleged alleges suggested suggests suggest argued argues argue
        noted notes conceded concedes admitted admits acknowledged announced announces maintains contends stressed stresses
        """
    );

    // "leave the state", "his claim": nouns.
    private static readonly WordList Articles = new("the a an his her its their our my your");

    /// <summary>True for a verb of either list.</summary>
    public static bool At(Passage passage, int i) =>
        (passage.Is(i, Plain) || passage.Is(i, Weighty))
        && !(passage.Is(i, "states") && IsCounted(passage, i - 1))
        && !passage.Is(i - 1, Articles);

    // "U.S. states that tax it", "two states", "other states".
    private static bool IsCounted(Passage passage, int i) =>
        passage[i].Tag is Tag.Number or Tag.Other or Tag.Determiner
        || passage.Is(i, "US")
        || passage.Letters(i) is ['U', '.', ..];
}

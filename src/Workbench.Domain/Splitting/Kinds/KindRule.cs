using Workbench.Domain.Claims;
using Workbench.Domain.Splitting.Clauses;

namespace Workbench.Domain.Splitting.Kinds;

/// <summary>Suggests a kind from the judgement of the words and their signals.</summary>
internal static class KindRule
{
    private const double Judges = 0.5;

    // Three readers in ten; where a sentence takes sides, one in three is asked for.
    private const double Enough = -0.15;

    // What is planned is as much a fact as what was done; the debates that the model learned from seldom say so.
    private const double Plan = 1;

    // Debates have few plain sentences in which nobody speaks of himself, so the model knows too little of them.
    private const double Distance = 1.25;

    // The same where the sentence is about somebody else, whatever its time: "The drug is safe".
    private const double Telling = 1;

    // The same where it says of how many, or that it is not so.
    private const double Counting = 3;

    // What a judging word takes from a fact, and a loaded one.
    private const double Judging = 0.65;

    // Where so much can be looked up, what will be is a plan, and a loaded word is only a word.
    private const double Plainly = 2;

    // Where even more can, a verdict is only a way to tell it.
    private const double Figures = 3;

    /// <summary>
    /// What only answers claims nothing; what says whether something is so is a Fact, and what passes a verdict an Opinion. Loaded words make Framing when the article itself uses them and Opinion when a speaker does; then what is expected makes a Prediction;
    /// then what states nothing that could be looked up is an Opinion where it judges, and claims nothing where it does not; the rest is Fact, also that somebody denies something, or that something is not so.
    /// </summary>
    public static Kind Of(Judgement judgement, Run words, bool attributed)
    {
        if (judgement.IsAnswer(words))
            return Kind.NoClaim;
        var loaded = judgement.Count(words, Signal.Loaded);
        var judging = judgement.Count(words, Signal.Evaluation);
        // What a speaker judges is an opinion, however quietly it is reported.
        var judges = judgement.Subjectivity(words) >= Judges || attributed && judging > 0;
        var fact =
            Fact(judgement, words, attributed)
            + (judgement.IsPlanned(words) ? Plan : 0)
            + (judgement.IsDistant ? Distance : 0)
            - (Judging * judging);
        if (judgement.IsTruth(words))
            return Kind.Fact;
        if (judgement.IsVerdict(words) && fact < Figures)
            return Kind.Opinion;
        if (judges && loaded + judging > 0 && fact - (Judging * loaded) < Plainly)
            return loaded == 0 || attributed ? Kind.Opinion : Kind.Framing;
        if (
            judgement.Count(words, Signal.Expectation) > 0
            || judgement.IsForetold(words)
            || fact < Plainly && judgement.IsPredicted(words)
        )
            return Kind.Prediction;
        if (judgement.Count(words, Signal.Impression) > 0)
            return Kind.Opinion;
        if (fact >= Enough || judgement.IsDenial(words))
            return Kind.Fact;
        var weak = judgement.Count(words, Signal.Weak);
        if (
            judgement is { IsDenied: true, IsTold: true }
            && fact >= -Counting
            && loaded + judging + weak == 0
            && !judgement.IsPlanned(words)
        )
            return Kind.Fact;
        if (judges || judgement.IsOwnView || judging + weak > 0)
            return Kind.Opinion;
        if (fact >= (judgement.IsCountedOrDenied ? -Counting : -Telling) && judgement.IsTold)
            return Kind.Fact;
        // Whoever is named for it said it: that is a fact at least, unless he speaks of himself.
        return attributed && judgement.Count(words, Signal.FirstPerson) == 0 ? Kind.Fact : Kind.NoClaim;
    }

    /// <summary>True where a signal decides the kind by itself.</summary>
    public static bool Decides(Signal signal, Kind suggested) =>
        suggested == Kind.Prediction && signal is Signal.Future or Signal.Expectation
        || suggested == Kind.Opinion && signal == Signal.Impression;

    /// <summary>What a word adds to the log-odds of the suggested kind, given what it adds to those of a fact; 0 where it played no part.</summary>
    public static double Part(Judgement judgement, int i, double fact, Kind suggested)
    {
        if (suggested == Kind.Prediction)
            return 0;
        var part =
            fact
            + judgement.SubstanceAt(i)
            - (judgement.SignalAt(i) is Signal.Loaded or Signal.Evaluation ? Judging : 0);
        // No minus before a zero: it would be written with one.
        return suggested == Kind.Fact ? part : 0 - part;
    }

    // A clause by itself is too little to tell by; what somebody is said to say is not the sentence's.
    private static double Fact(Judgement judgement, Run words, bool attributed)
    {
        var told = attributed ? words : judgement.Whole;
        return judgement.Fact(told) + judgement.Substance(told);
    }
}

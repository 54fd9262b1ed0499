using Workbench.Domain.Flags;
using Workbench.Domain.Splitting.Clauses;
using Workbench.Domain.Splitting.Words;

namespace Workbench.Domain.Splitting.Flags;

/// <summary>One thing is said to have brought about a change in another, and nothing in the sentence says how that is known.</summary>
internal static class CausalLeaps
{
    private const int Near = 8;
    private const string Caused = "how it is known that one caused the other is not said";
    private const string Followed = "what came after need not have come from it";

    // What they lead to stands behind them.
    private static readonly Phrases Forward = new(
        """
        led directly to | led to | leads to | lead to | resulted in | results in | gave rise to | brought about
        has caused | have caused | had caused | caused | causes | triggered | sparked | fuelled | fueled
        """
    );

    // What they led to stands before them.
    private static readonly Phrases Backward = new(
        "as a result of | as a consequence of | because of | thanks to | due to | owing to | on account of | caused by | driven by"
    );

    private static readonly WordList Changed = new(
        "rose fell increased decreased dropped climbed declined grew soared surged plunged plummeted collapsed doubled tripled halved risen fallen grown jumped shrank"
    );

    // What has many causes at once. A storm that caused a flood is no leap.
    private static readonly WordList Trends = new(
        """
        rise rises fall falls increase increases decrease decreases drop drops decline declines growth surge surges boom slump recession crisis
        unemployment inflation crime violence poverty homelessness shortage shortages obesity addiction suicide suicides illness
        illnesses autism cancer cancers extremism corruption mortality deaths wages prices rents turnout birth-rate divorce divorces truancy
        """
    );

    // That these had an effect is always a reading of what happened.
    private static readonly WordList Aims = new(
        "effort efforts policy policies strategy strategies reforms rhetoric ideology agenda leadership influence legacy philosophy approach culture greed incompetence negligence complacency"
    );

    private static readonly WordList Known = new(
        "study studies research researchers survey audit auditors data figures statistics inquiry investigation analysis found finds showed shows according court ruled evidence"
    );

    private static readonly WordList Times = new(
        "January February March April May June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday Christmas Easter"
    );

    public static IEnumerable<Warning> Find(Passage passage)
    {
        if (Has(passage, 0, passage.Count, Known))
            yield break;
        for (var i = 0; i < passage.Count; i++)
        {
            // "The pier is due to open" is a date, and what "could lead to" something has not done so.
            if (
                !passage[i].IsWord
                || passage.Is(i, "due") && passage[i + 2].Tag == Tag.Verb
                || passage[passage.BackOverAdverbs(i)].Tag == Tag.Modal
            )
                continue;
            if (Backward.At(passage, i) is var (back, _))
            {
                if (SpeaksOfTrends(passage, i - Near, i))
                    yield return new(FlagKind.CausalLeap, new Run(i, i + back), Caused);
                i += back - 1;
            }
            else if (
                Forward.At(passage, i) is var (length, _)
                && (SpeaksOfTrends(passage, i + length, i + length + Near) || Has(passage, i - Near, i, Aims))
            )
                yield return new(FlagKind.CausalLeap, new Run(i, i + length), Caused);
            else if ((passage.Is(i, "after") || passage.Is(i, "following")) && FollowsChange(passage, i))
                yield return new(FlagKind.CausalLeap, new Run(i, i + 1), Followed);
        }
    }

    // "Crime rose sharply after the law was passed"; not "rose after 2019", "rose again after lunch".
    private static bool FollowsChange(Passage passage, int i)
    {
        if (
            passage[i + 1].Tag is not (Tag.Determiner or Tag.Possessive or Tag.Name)
            || passage.Is(i + 1, Times)
            || passage[i - 1].Tag == Tag.Determiner
        )
            return false;
        for (var k = i - 1; k >= 0 && i - k <= 6 && passage[k].IsWord; k--)
        {
            if (passage.Is(k, Changed))
                return passage.IsFinite(k) || passage[k - 1].Tag == Tag.Auxiliary;
        }

        return false;
    }

    private static bool SpeaksOfTrends(Passage passage, int from, int to) =>
        Has(passage, from, to, Changed) || Has(passage, from, to, Trends);

    private static bool Has(Passage passage, int from, int to, WordList words)
    {
        for (var i = Math.Max(0, from); i < Math.Min(to, passage.Count); i++)
        {
            if (passage.Is(i, words))
                return true;
        }

        return false;
    }
}

using Workbench.Domain.Splitting.Words;

namespace Workbench.Domain.Splitting.Kinds;

/// <summary>
/// Sentences that say what something is worth and nothing more: "The clinic is a scam", "This was an outstanding quarter", "The minister
/// looked rattled". However plainly they are put, they are judgements.
/// </summary>
internal static class Verdicts
{
    private const int LongestPredicate = 6;

    private static readonly WordList Nouns = new(
        """
        scandal disgrace scam bribe sham farce nightmare mess catastrophe fiasco insult outrage joke travesty circus shambles racket
        swindle fraud con rip-off ripoff hoax gamble betrayal failure success triumph disaster trap death-trap
        blessing curse godsend bargain steal miracle tragedy pity shame folly madness nonsense rubbish cop-out whitewash stunt gimmick lie
        embarrassment humiliation monstrosity eyesore gem masterpiece treat delight flop letdown hero coward bully fool hypocrite crook
        menace liar cheat charlatan buffoon clown idiot moron snob thug tyrant traitor weasel fantasist scoundrel fraudster chancer loser cad
        """
    );

    private static readonly WordList Adjectives = new(
        """
        outstanding bruising rattled shambolic disgraceful scandalous outrageous ridiculous absurd laughable pathetic shameful magnificent
        superb sublime dire dismal woeful abysmal appalling atrocious lacklustre lackluster uninspired masterful faultless flawless
        unwatchable unforgettable heroic cowardly spineless gutless clueless hopeless deluded smug arrogant reckless heartless callous
        """
    );

    private static readonly WordList Looks = new(
        "looked looks look seemed seems seem felt feels feel sounded sounds sound remains remained proved became becomes"
    );
    private static readonly WordList Deserves = new("deserve deserves deserved");
    private static readonly WordList Holds = new(
        "think believe feel reckon guess suspect hope fear doubt suppose hate love"
    );
    private static readonly WordList Feelings = new(
        "concerned worried proud glad sorry sure convinced certain confident hopeful afraid grateful disappointed shocked appalled pleased delighted"
    );
    private static readonly WordList Selves = new("i we i'm i’m we're we’re");
    private static readonly WordList Be = new("is are was were 's ’s be been isn't wasn't aren't weren't isn’t wasn’t");

    /// <summary>The words of a run that such a verdict rests on; none where it passes none.</summary>
    /// <param name="passage">The sentence.</param>
    /// <param name="judges">True for a word that judges by the engine's lists.</param>
    /// <param name="plain">True for each word that only seems to (<see cref="PlainSenses"/>).</param>
    public static IEnumerable<int> In(Passage passage, Func<int, bool> judges, bool[] plain)
    {
        for (var i = 0; i < passage.Count; i++)
        {
            if (passage.Is(i, Deserves) && passage.IsFinite(i))
                yield return i;
            var isBe = passage.Is(i, Be);
            if (!isBe && !(passage.Is(i, Looks) && passage.IsFinite(i)))
                continue;
            for (var at = Predicate(passage, i + 1, judges, plain, isBe); at > 0; at = Next(passage, at, plain))
                yield return at;
        }
    }

    /// <summary>True where a speaker says what he thinks or feels: "I think taxes are too high", "I am concerned that nobody knew".</summary>
    public static bool IsOwn(Passage passage)
    {
        var i = 0;
        while (i < passage.Count && (!passage[i].IsWord || passage[i].Tag == Tag.Conjunction))
            i++;
        if (!passage.Is(i, Selves))
            return false;
        i = passage.SkipAdverbs(i + 1);
        if (passage[i].Tag == Tag.Auxiliary)
            i = passage.SkipAdverbs(i + 1);
        return passage.Is(i, Holds) || passage.Is(i, Feelings);
    }

    // Of "a great success" the word that judges; -1 where the predicate names, counts or tells what was done.
    private static int Predicate(Passage passage, int from, Func<int, bool> judges, bool[] plain, bool isBe)
    {
        var found = -1;
        if (passage[from].Tag == Tag.OpenQuote)
            from++;
        for (var i = from; i < passage.Count && i - from < LongestPredicate; i++)
        {
            var tag = passage[i].Tag;
            if (tag is Tag.Adverb || i == from && tag is Tag.Determiner)
                continue;
            if (tag is not (Tag.Other or Tag.Verb or Tag.Determiner) || tag == Tag.Determiner && i > from + 1)
                break;
            if (plain[i])
                return -1;
            var isKnown = passage.Is(i, Nouns) && isBe && IsLast(passage, i) || passage.Is(i, Adjectives);
            if (isKnown || found < 0 && judges(i))
                found = i;
        }
        return found;
    }

    // In "a menace, a liar and “a coward”" the next of them; -1 where there is none.
    private static int Next(Passage passage, int at, bool[] plain)
    {
        var i = at + 1;
        while (passage[i].Tag is Tag.Comma or Tag.Conjunction or Tag.OpenQuote or Tag.CloseQuote)
            i++;
        return
            i > at + 1
            && passage[i].Tag == Tag.Determiner
            && passage.Is(i + 1, Nouns)
            && IsLast(passage, i + 1)
            && !plain[i + 1]
            ? i + 1
            : -1;
    }

    // "a scandal", not "a fraud investigator".
    private static bool IsLast(Passage passage, int i) => passage[i + 1].Tag is not (Tag.Other or Tag.Verb or Tag.Name);
}

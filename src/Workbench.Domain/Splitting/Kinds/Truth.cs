using Workbench.Domain.Splitting.Clauses;
using Workbench.Domain.Splitting.Words;

namespace Workbench.Domain.Splitting.Kinds;

/// <summary>
/// Sentences that say whether something is so: "The photo is fake", "There is no evidence that the dam leaks". Whoever checks them does what the
/// sentence does, so they are facts, and their words take no side.
/// </summary>
internal static class Truth
{
    private const int LongestSubject = 8;

    // Of these, wherever they stand.
    private static readonly WordList Plain = new(
        "false falsely untrue misleading debunk debunks debunked debunking disproved disproven unfounded unsubstantiated unproven erroneous erroneously inaccurate incorrect"
    );

    // What is said of anything.
    private static readonly WordList Always = new(
        "false untrue true incorrect inaccurate unfounded baseless unsubstantiated unproven debunked disproved disproven refuted fabricated forged doctored"
    );

    // What is a judgement unless it is said of words, figures or pictures.
    private static readonly WordList OfStatements = new(
        "wrong correct accurate misleading fake bogus hoax myth genuine authentic exaggerated case"
    );

    private static readonly WordList Statements = new(
        """
        claim claims statement statements report reports story stories photo photos photograph image images picture video videos clip figure
        figures number numbers statistic statistics rumour rumours rumor rumors quote quotes quotation post posts message letter email document
        documents account accounts allegation allegations assertion theory headline data date
        """
    );

    private static readonly WordList Be = new(
        "is are was were 's ’s be been isn't wasn't aren't weren't isn’t wasn’t aren’t weren’t"
    );
    private static readonly WordList Proof = new("evidence proof truth indication suggestion sign");
    private static readonly WordList None = new("no little");
    private static readonly WordList Pointing = new("it");
    private static readonly WordList Denies = new(
        "deny denies denied dispute disputes disputed contest contests contested reject rejects rejected refute refutes refuted rebut rebuts rebutted"
    );

    /// <summary>True for a word that says whether something is so and does no more.</summary>
    public static bool Weighs(Passage passage, int i) => passage.Is(i, Plain) || IsSaid(passage, i);

    /// <summary>True where somebody else denies something: "Pryce denies murder", "Nurses dispute that figure".</summary>
    public static bool IsDenied(Passage passage, Run words)
    {
        for (var i = words.From + 1; i < words.To; i++)
        {
            if (passage.Is(i, Denies) && passage.IsFinite(i))
                return true;
        }

        return false;
    }

    /// <summary>True where a run of words says whether something is so.</summary>
    public static bool IsSaid(Passage passage, Run words)
    {
        for (var i = words.From; i < words.To; i++)
        {
            if (IsSaid(passage, i) || passage.Is(i, Proof) && passage.Is(i - 1, None))
                return true;
        }

        return false;
    }

    // "is (not) (a) false", and no noun behind: "a false hope" is none.
    private static bool IsSaid(Passage passage, int i)
    {
        if (
            !passage.Is(i, Always) && !passage.Is(i, OfStatements)
            || passage[i + 1].Tag is Tag.Other or Tag.Name or Tag.To
            || passage.Is(i + 1, "of")
        )
            return false;
        var be = i - 1;
        while (passage[be].Tag is Tag.Adverb or Tag.Determiner)
            be--;
        return passage.Is(be, Be) && (passage.Is(i, Always) || IsOfStatement(passage, be, i));
    }

    // "The photo is fake", "It is a myth that".
    private static bool IsOfStatement(Passage passage, int be, int i)
    {
        if (passage.Is(be - 1, Pointing))
            return passage[i + 1].Tag == Tag.That;
        for (var k = be - 1; k >= 0 && be - k <= LongestSubject; k--)
        {
            if (passage.Is(k, Statements))
                return true;
        }

        return false;
    }
}

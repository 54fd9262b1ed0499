using Workbench.Domain.Splitting.Clauses;
using Workbench.Domain.Splitting.Words;

namespace Workbench.Domain.Splitting.Kinds;

/// <summary>
/// Tells what is planned from what is predicted. “The mill will be sold” names a plan, and a plan can be looked up; “the mill will be
/// worthless by then”, “if it rains, the mill will flood” and “the mill is likely to close” say how things will turn out.
/// </summary>
internal static class Future
{
    private static readonly WordList Will = new("will shall 'll ’ll won't won’t");
    private static readonly WordList Going = new("going gonna");
    private static readonly WordList Turns = new("be become remain stay prove turn mean");

    // What nobody does: it comes about.
    private static readonly WordList Outcomes = new(
        """
        exceed surpass outnumber reach peak die died disappear disappeared vanish vanished fail succeed lose win suffer survive
        strike soar plunge plummet worsen deteriorate collapse collapsed crumble fall fallen erupt rain snow
        """
    );

    // The same, unless somebody does it to something.
    private static readonly WordList Changes = new(
        """
        rise risen grow grown shrink shrunk decline surge climb melt melted flood sink sunk explode ease improve recover last struggle benefit
        double doubled triple tripled halve halved quadruple increase increased decrease decreased drop dropped slow spread starve drown
        """
    );

    // What a thing does to others: the tunnel will cost, the plan would cut.
    private static readonly WordList Effects = new(
        """
        cost save cut create reduce raise boost add bring lead mean hit harm hurt affect help lose slash free generate attract damage destroy
        increase double halve lower push force wipe
        """
    );
    private static readonly WordList May = new("would could may might");

    // Of what nobody asks what it intends.
    private static readonly WordList Causes = new(
        """
        plan plans scheme schemes move moves law laws bill closure closures merger mergers deal deals tax taxes tariff tariffs change changes
        measure measures policy policies cut cuts reform reforms strike strikes proposal proposals ban bans project projects upgrade rise
        increase rule rules dispute drought delay delays pact agreement levy tunnel expansion takeover shortage outage
        """
    );
    private static readonly WordList Own = new("my our");
    private static readonly WordList Periods = new(
        "next year month week decade century spring summer autumn winter quarter season time"
    );
    private static readonly WordList Conditions = new("if unless");

    /// <summary>True where the words speak of what will be.</summary>
    public static bool In(Passage passage, Run words)
    {
        for (var i = words.From; i < words.To; i++)
        {
            if (At(passage, i))
                return true;
        }

        return false;
    }

    /// <summary>True where something is said to come about that nobody does: "the dam will collapse by 2030"; not "the mayor will double the fee".</summary>
    public static bool IsForetold(Passage passage, Run words)
    {
        for (var i = words.From; i < words.To; i++)
        {
            // "Feed that will lower costs": the sentence is about the feed.
            if (passage[i - 1].Tag is Tag.That or Tag.Relative)
                continue;
            if (IsEffect(passage, i))
                return true;
            if (!At(passage, i))
                continue;
            var verb = Verb(passage, i);
            if (passage.Is(verb, "have"))
                verb = passage.SkipAdverbs(verb + 1);
            if (
                passage.Is(verb, Outcomes)
                || passage.Is(verb, Changes) && !HasObject(passage, passage.SkipAdverbs(verb + 1))
                || passage.Is(verb, "run") && passage.Is(verb + 1, "out")
            )
                return true;
        }

        return false;
    }

    /// <summary>True where they say how it will turn out, or what will be on a condition.</summary>
    public static bool IsPredicted(Passage passage, Run words)
    {
        var (speaks, conditional) = (false, false);
        for (var i = words.From; i < words.To; i++)
        {
            conditional |= passage.Is(i, Conditions);
            if (!At(passage, i))
                continue;
            speaks = true;
            var verb = Verb(passage, i);
            if (passage.Is(verb, Turns) && !IsDone(passage, passage.SkipAdverbs(verb + 1)))
                return true;
        }

        return speaks && conditional;
    }

    // "The closure will save £1m", "The plan would cut 200 jobs"; the mayor who would cut them tells of a plan, and so does "our plan".
    private static bool IsEffect(Passage passage, int i)
    {
        if (!At(passage, i) && !(passage.Is(i, May) && passage[i].Tag == Tag.Modal))
            return false;
        var (cause, verb) = (passage.BackOverAdverbs(i), Verb(passage, i));
        return passage.Is(verb, Effects)
            && passage.Is(cause, Causes)
            && !passage.Is(cause - 1, Own)
            && (HasObject(passage, verb + 1) || passage[verb + 1].Tag == Tag.Number);
    }

    private static bool At(Passage passage, int i) =>
        passage.Is(i, Will) && passage[i].Tag == Tag.Modal || passage.Is(i, Going) && passage[i + 1].Tag == Tag.To;

    private static int Verb(Passage passage, int i) => passage.SkipAdverbs(passage.Is(i, Going) ? i + 2 : i + 1);

    private static bool HasObject(Passage passage, int i) =>
        passage[i].Tag
            is Tag.Determiner
                or Tag.Possessive
                or Tag.Pronoun
                or Tag.That
                or Tag.Name
                or Tag.Other
                or Tag.Verb
                or Tag.To
        && !passage.Is(i, Periods)
        && !passage.Is(i + 1, Periods);

    private static bool IsDone(Passage passage, int i) => (passage[i].Forms & (Forms.Participle | Forms.Ing)) != 0;
}

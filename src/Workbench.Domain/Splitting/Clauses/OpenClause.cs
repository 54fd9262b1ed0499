using Workbench.Domain.Splitting.Words;

namespace Workbench.Domain.Splitting.Clauses;

/// <summary>A clause whose end is not yet found.</summary>
/// <param name="passage">The sentence.</param>
/// <param name="start">Its first word.</param>
/// <param name="link">How it hangs on what stands before it.</param>
/// <param name="head">The subject or antecedent that it has from there; empty for none.</param>
/// <param name="lead">For a tail or a relative clause the whole clause before it; empty for none.</param>
internal sealed class OpenClause(Passage passage, int start, Link link, Run head, Run lead = default)
{
    private static readonly WordList Attitudes = new(
        "plans plan planned hopes hope hoped intends intend intended wants want wanted expects expect considers consider considered regards regard regarded"
    );

    private static readonly WordList Before = new("after before since until as because");
    private static readonly WordList Places = new("in at near from");

    private Run hole;

    /// <summary>Its first word.</summary>
    public int Start => start;

    /// <summary>How it hangs on what stands before it.</summary>
    public Link Link => link;

    /// <summary>For a tail or a relative clause the whole clause before it; empty for none.</summary>
    public Run Lead => lead;

    /// <summary>True where a new subject waits for its verb behind a comma: "Hughes scored and Moe, on as a substitute, …".</summary>
    public bool IsWaiting(int comma)
    {
        var and = comma;
        while (and > start && passage[and].Tag != Tag.Conjunction)
            and--;
        if (and == start || passage.HasFinite(and, comma))
            return false;
        var first = and;
        while (first < comma && passage[first].Tag != Tag.Comma)
            first++;
        return first < comma;
    }

    /// <summary>True for "Reports that the king has died": what follows "that" is no statement of its own.</summary>
    public bool IsOfThat
    {
        get
        {
            for (var i = start + 1; i < passage.NextFinite(start); i++)
            {
                if (passage[i].Tag == Tag.That)
                    return true;
            }
            return false;
        }
    }

    /// <summary>The clause up to a place.</summary>
    /// <param name="end">Behind its last word.</param>
    /// <param name="speaker">Who says it; null where the article does, unless the clause tells whose view it is.</param>
    public Clause Upto(int end, TextSpan? speaker) =>
        new(new Run(start, end), link, head, hole, speaker ?? Holder(end), lead);

    /// <summary>Leaves out words that another clause has; the first such words count.</summary>
    public void Leave(Run words)
    {
        if (hole.Length == 0)
            hole = words;
    }

    /// <summary>True where it has all that makes a statement before a place.</summary>
    public bool IsComplete(int end) =>
        end > start
        && (link == Link.SharedSubject || passage.HasFinite(start, end) && !IsAwaited(end))
        // "is legally and in fact owned by the county".
        && !(IsManner(end - 1) && passage[passage.BackOverAdverbs(end - 1)].Tag is Tag.Auxiliary or Tag.Modal);

    private bool IsManner(int i) => passage[i].Tag is Tag.Adverb or Tag.Other && passage.Letters(i).EndsWith("ly");

    // "The court heard that Nils Lund, a father of three," has told nothing yet.
    private bool IsAwaited(int end)
    {
        for (var i = end - 1; i > start; i--)
        {
            if (passage[i].Tag == Tag.That && passage[i - 1].Tag == Tag.Verb)
                return !passage.HasFinite(i + 1, end);
        }
        return false;
    }

    /// <summary>The clause before a place, with the verb it shares: "will" of ", cut 900 jobs" in "will close two schools, cut 900 jobs and sell".</summary>
    public Run Left(int end) =>
        new(
            link == Link.SharedSubject && head.Length > 0 && passage[head.To - 1].Tag == Tag.Modal
                ? head.To - 1
                : start,
            end
        );

    /// <summary>True where the noun before a relative clause has its verb after it: "…, and that the emails, which he wrote, were deleted".</summary>
    public bool IsPending(int comma, int relative, int to)
    {
        var from = comma;
        while (
            from > start
            && passage[from].Tag is not (Tag.That or Tag.Conjunction or Tag.Subordinator)
            && !passage.Is(from, Before)
        )
            from--;
        if (from == start || passage.HasFinite(from, comma))
            return false;
        var close = passage.NextFinite(relative);
        while (close < to && passage[close].Tag != Tag.Comma)
            close++;
        return FiniteVerbs.MayStartPredicate(passage, passage.SkipAdverbs(close + 1));
    }

    /// <summary>The subject of the open clause: what stands before its finite verb, or the subject it shares itself.</summary>
    public Run Subject(int end)
    {
        if (link != Link.None && head.Length > 0)
            return head;
        var verb = Math.Min(end, passage.NextFinite(Math.Max(start, hole.To)));
        if (Sharing.Embedded(passage, verb, end) is > 0 and var inner)
            return new Run(start, inner);
        if (hole.Length > 0 && NounPhrase.BeforeAge(passage, hole.From) < hole.From)
            return Named(hole.From);
        if (hole.Length == 0 && Enclosure.Comma(passage, start, verb) is > 0 and var open)
        {
            var named = new Run(AfterIntroduction(open), open);
            if (NounPhrase.MayStart(passage, named.From))
                return named;
        }
        var from = AfterIntroduction(hole.Length > 0 ? hole.From : verb);
        while (from < verb && passage[from].Tag is Tag.Conjunction or Tag.Adverb)
            from++;
        var to = hole.Length > 0 && hole.From > from && hole.From < verb ? hole.From : verb;
        while (to > from && passage[to - 1].Tag == Tag.Adverb)
            to--;
        return new Run(from, to);
    }

    /// <summary>Where the subject starts: after the last comma of an opening such as "In May, after the storm,".</summary>
    private int AfterIntroduction(int end)
    {
        var from = start;
        for (var i = start; i < end; i++)
        {
            if (passage[i].Tag == Tag.Comma)
                from = i + 1;
        }

        return from;
    }

    /// <summary>The subject before the comma of a relative clause in its middle.</summary>
    public Run Named(int comma)
    {
        comma = NounPhrase.BeforeAge(passage, comma);
        var from = AfterIntroduction(comma);
        while (from < comma && passage[from].Tag is Tag.Subordinator or Tag.Conjunction)
            from++;
        // "Unlike Mr Moe, who is 81": he is no subject.
        return NounPhrase.MayStart(passage, from) || passage.Is(comma + 1, "where") ? new Run(from, comma) : default;
    }

    /// <summary>The noun phrase just before a relative clause; of "two points behind Athletic, who lost" the name.</summary>
    public Run Antecedent(int comma)
    {
        var isWho = passage.Is(comma + 1, "who");
        var isMany = passage.Is(comma + 2, "are") || passage.Is(comma + 2, "were");
        comma = NounPhrase.BeforeAge(passage, comma);
        var from = comma;
        while (from > start && passage[from - 1].Tag == Tag.Name)
            from--;
        // "the mayor of London, who resigned" is the mayor; "the son of Bo Lund, who resigned" may be either.
        if (from < comma && isWho)
        {
            var isOf = passage[from - 1].Tag is Tag.Preposition && Persons.Has(passage.Letters(from - 2));
            if (!isOf)
                return new Run(from, comma);
            if (!Persons.IsPost(passage.Letters(from - 2)))
                return default;
        }
        var near = NounPhrase.EndingAt(passage, start, comma);
        // "Sudan, Iran and Yemen, which are": more than the last.
        if (!isWho && isMany && near.Length > 0 && passage.Is(near.From - 1, "and"))
            return default;
        while (near.From - 1 > start && near.Length > 0 && passage[near.From - 1].Tag is Tag.Preposition or Tag.To)
        {
            var before = near.From - 1;
            var far = NounPhrase.EndingAt(passage, start, before);
            if (far.Length == 0)
                break;
            if (!isWho && IsOneName(far, near))
                near = new Run(far.From, comma);
            else if (Persons.MeansFirst(passage, far.To - 1, before, comma))
                return new Run(far.From, comma);
            else if (isWho && Persons.Has(passage.Letters(far.To - 1)) && Persons.Has(passage.Letters(comma - 1)))
                return default;
            else
                // "the house in Bodø, which burned down": which of the two is left to the reader.
                return !isWho && passage[near.From].Tag == Tag.Name && IsEither(before, near) ? default : near;
        }
        return near;
    }

    // "the house in Bodø", "the home of Ada Moe": burned down may have either.
    private bool IsEither(int preposition, Run name) =>
        passage.Is(preposition, Places) || passage.Is(preposition, "of") && name.Length > 1;

    // "the Convention on the Rights of the Child, which".
    private bool IsOneName(Run far, Run near) =>
        passage[far.To - 1].Tag == Tag.Name && passage[near.To - 1].Tag == Tag.Name && far.Length > 1;

    /// <summary>Whose plan or view it is: the subject of "plans", "hopes", "considers"; null for any other verb.</summary>
    private TextSpan? Holder(int end)
    {
        var verb = link == Link.SharedSubject ? passage.SkipAdverbs(start) : passage.NextFinite(start);
        if (link is Link.Relative or Link.Tail || verb >= end || !passage.Is(verb, Attitudes))
            return null;
        // "no longer wants".
        if (passage.Is(verb - 1, "longer"))
            return null;
        var subject = Subject(end);
        var name = NounPhrase.From(passage, subject.From, subject.To);
        return name.Length == 0 || passage[name.From].Tag == Tag.Pronoun ? null : passage.SpanOf(name.From, name.To);
    }
}

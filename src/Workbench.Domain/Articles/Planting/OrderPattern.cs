namespace Workbench.Domain.Articles.Planting;

/// <summary>The words of an order, one step each. It is matched within one sentence, in time bounded by its own length.</summary>
/// <remarks>
/// A step is <c>word</c>, <c>one|other</c> or the name of a list, <c>#claims</c>; with <c>?</c> it may be missing, with <c>*</c> there may be
/// up to six. <c>~2</c> passes over up to two words, whatever they are; <c>:</c> is a colon or dash, <c>,</c> any mark, <c>$</c> holds where the thought
/// ends, <c>!or</c> where that word does not follow. <c>{a b/c}</c> is a choice of several steps.
/// </remarks>
internal sealed class OrderPattern
{
    private const int MostRepeats = 6;
    private static readonly HashSet<string> Ending = new(
        "and or then instead that who which completely entirely reading processing checking reviewing".Split(' ')
    );
    private readonly Step[] steps;

    private OrderPattern(Step[] steps) => this.steps = steps;

    private enum How
    {
        Word,
        Any,
        Colon,
        Mark,
        End,
        Not,
    }

    /// <summary>Every word that one of its matches may begin with.</summary>
    public IEnumerable<string> First =>
        steps.Take(1 + steps.TakeWhile(step => step.Least == 0).Count()).SelectMany(step => step.Words).Distinct();

    /// <summary>Every word it knows.</summary>
    public IEnumerable<string> Words => steps.SelectMany(step => step.Words);

    /// <summary>Reads a line of patterns: as many as its choices give.</summary>
    /// <param name="line">As above.</param>
    /// <param name="lists">The lists by name.</param>
    public static IEnumerable<OrderPattern> Read(string line, IReadOnlyDictionary<string, string[]> lists)
    {
        var (open, close) = (line.LastIndexOf('{'), 0);
        if (open < 0)
        {
            var steps = line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(step => Step.Read(step, lists));
            return [new OrderPattern([.. steps])];
        }
        close = line.IndexOf('}', open);
        return line[(open + 1)..close]
            .Split('/')
            .SelectMany(choice => Read($"{line[..open]}{choice}{line[(close + 1)..]}", lists));
    }

    /// <summary>The word after the match that begins at a word; −1 where none does.</summary>
    public int Match(List<OrderWord> sentence, int at) => Match(sentence, at, 0);

    private int Match(List<OrderWord> sentence, int at, int step)
    {
        if (step == steps.Length)
            return at;
        var one = steps[step];
        for (var taken = 0; ; taken++)
        {
            if (taken >= one.Least && Match(sentence, at, step + 1) is >= 0 and var end)
                return end;
            if (taken == one.Most || Take(sentence, at, one) is not (>= 0 and var next))
                return -1;
            at = next;
        }
    }

    private static int Take(List<OrderWord> sentence, int at, Step step)
    {
        var start = at;
        while (at < sentence.Count && sentence[at].IsQuote)
            at++;
        var word = at < sentence.Count ? sentence[at] : default;
        var isThere = at < sentence.Count;
        return step.How switch
        {
            How.Word => isThere && word.Word is { } known && step.Words.Contains(known) ? at + 1 : -1,
            How.Any => isThere && !word.IsMark ? at + 1 : -1,
            How.Colon => isThere && word.Mark is ':' or '-' ? at + 1 : -1,
            How.Mark => isThere && word.IsMark ? at + 1 : -1,
            How.Not => isThere && word.Word is { } next && step.Words.Contains(next) ? -1 : start,
            _ => !isThere || word.IsMark || word.Word is { } ends && Ending.Contains(ends) ? start : -1,
        };
    }

    private sealed record Step(How How, HashSet<string> Words, int Least, int Most)
    {
        public static Step Read(string step, IReadOnlyDictionary<string, string[]> lists)
        {
            switch (step[0])
            {
                case '~':
                    return new(How.Any, [], 0, step[1] - '0');
                case ':':
                    return new(How.Colon, [], 1, 1);
                case ',':
                    return new(How.Mark, [], step.EndsWith('?') ? 0 : 1, 1);
                case '$':
                    return new(How.End, [], 1, 1);
                case '!':
                    return new(How.Not, [.. step[1..].Split('|')], 1, 1);
                default:
                    var words = step.TrimEnd('?', '*')
                        .Split('|')
                        .SelectMany(word => word[0] == '#' ? lists[word[1..]] : [word]);
                    return new(How.Word, [.. words], step[^1] is '?' or '*' ? 0 : 1, step[^1] == '*' ? MostRepeats : 1);
            }
        }
    }
}

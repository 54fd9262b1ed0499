namespace Workbench.Domain.Splitting.Trees;

/// <summary>What the parser may do: the transitions of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011).</summary>
internal enum Transition
{
    /// <summary>The next word goes onto the stack.</summary>
    Shift,

    /// <summary>The top of the stack hangs on the next word.</summary>
    Left,

    /// <summary>The top of the stack hangs on the word below it.</summary>
    Right,
}

/// <summary>A sentence half parsed. The root stands behind the last word, so that every word can hang on it (Ballesteros and Nivre 2013).</summary>
/// <param name="count">How many words; the root is the word of that number.</param>
internal sealed class ParserState(int count)
{
    /// <summary>No word.</summary>
    public const int Nothing = -1;

    private readonly int[] stack = new int[count + 1];
    private readonly int[] heads = Filled(count + 1);
    private readonly int[] leftmost = Filled(count + 1);
    private readonly int[] secondLeft = Filled(count + 1);
    private readonly int[] rightmost = Filled(count + 1);
    private readonly int[] secondRight = Filled(count + 1);
    private readonly int[] lefts = new int[count + 1];
    private readonly int[] rights = new int[count + 1];
    private int depth;

    /// <summary>The word that comes next; the root's number at the end.</summary>
    public int Next { get; private set; }

    /// <summary>How many words.</summary>
    public int Count => count;

    /// <summary>How many words wait on the stack.</summary>
    public int Depth => depth;

    /// <summary>True when every word has a head.</summary>
    public bool IsDone => Next == count && depth == 0;

    /// <summary>The heads so far; the root's number for what hangs on the root.</summary>
    public ReadOnlySpan<int> Heads => heads.AsSpan(0, count);

    /// <summary>A word of the stack, from the top down; <see cref="Nothing"/> below its end.</summary>
    public int Stack(int down) => down < depth ? stack[depth - 1 - down] : Nothing;

    /// <summary>A word to come; <see cref="Nothing"/> behind the root.</summary>
    public int Buffer(int ahead) => Next + ahead <= count ? Next + ahead : Nothing;

    public int Leftmost(int word) => word < 0 ? Nothing : leftmost[word];

    public int SecondLeft(int word) => word < 0 ? Nothing : secondLeft[word];

    public int Rightmost(int word) => word < 0 ? Nothing : rightmost[word];

    public int SecondRight(int word) => word < 0 ? Nothing : secondRight[word];

    /// <summary>How many hang on a word from the left.</summary>
    public int Lefts(int word) => word < 0 ? 0 : lefts[word];

    /// <summary>How many hang on a word from the right.</summary>
    public int Rights(int word) => word < 0 ? 0 : rights[word];

    /// <summary>True where a transition can be made.</summary>
    public bool Allows(Transition transition) =>
        transition switch
        {
            Transition.Shift => Next < count,
            Transition.Left => depth >= 1,
            _ => depth >= 2,
        };

    public void Make(Transition transition)
    {
        switch (transition)
        {
            case Transition.Shift:
                stack[depth++] = Next++;
                break;
            case Transition.Left:
                Attach(stack[--depth], Next);
                break;
            default:
                depth--;
                Attach(stack[depth], stack[depth - 1]);
                break;
        }
    }

    private void Attach(int word, int head)
    {
        heads[word] = head;
        if (word < head)
        {
            (secondLeft[head], leftmost[head]) = (leftmost[head], word);
            lefts[head]++;
        }
        else
        {
            (secondRight[head], rightmost[head]) = (rightmost[head], word);
            rights[head]++;
        }
    }

    private static int[] Filled(int length)
    {
        var all = new int[length];
        Array.Fill(all, Nothing);
        return all;
    }
}

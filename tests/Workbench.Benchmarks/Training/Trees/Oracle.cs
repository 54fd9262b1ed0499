using Workbench.Domain.Splitting.Trees;

namespace Workbench.Benchmarks.Training.Trees;

/// <summary>What a transition costs: how many arcs of the right tree can no longer be made after it (Goldberg and Nivre 2013, arc-hybrid).</summary>
internal static class Oracle
{
    public static int Cost(ParserState state, Transition transition, int[] heads) =>
        transition switch
        {
            Transition.Shift => Shift(state, heads),
            Transition.Left => Left(state, heads),
            _ => Right(state, heads),
        };

    /// <summary>The tree of these heads, made transition by transition; null where arcs cross and it cannot be made.</summary>
    public static ParserState? Follow(int[] heads)
    {
        var state = new ParserState(heads.Length);
        while (!state.IsDone)
        {
            var next = Enum.GetValues<Transition>()
                .Where(state.Allows)
                .Select(one => (One: one, Cost: Cost(state, one, heads)))
                .MinBy(one => one.Cost);
            if (next.Cost > 0)
                return null;
            state.Make(next.One);
        }
        return state;
    }

    // The next word goes onto the stack: lost are its head and its dependents there, save that the top may still become its head.
    private static int Shift(ParserState state, int[] heads)
    {
        var (next, cost) = (state.Next, 0);
        for (var down = 0; down < state.Depth; down++)
        {
            var word = state.Stack(down);
            if (heads[word] == next)
                cost++;
            if (down > 0 && next < heads.Length && heads[next] == word)
                cost++;
        }
        return cost;
    }

    // The top hangs on the next word: lost are its head below it or later, and what is to hang on it from here on.
    private static int Left(ParserState state, int[] heads)
    {
        var top = state.Stack(0);
        var head = heads[top];
        return (head != state.Next && (head == state.Stack(1) || head > state.Next) ? 1 : 0) + Later(state, top, heads);
    }

    // The top hangs on the word below it: lost are its head from here on, and what is to hang on it.
    private static int Right(ParserState state, int[] heads)
    {
        var top = state.Stack(0);
        return (heads[top] >= state.Next ? 1 : 0) + Later(state, top, heads);
    }

    private static int Later(ParserState state, int top, int[] heads)
    {
        var cost = 0;
        for (var word = state.Next; word < heads.Length; word++)
            if (heads[word] == top)
                cost++;
        return cost;
    }
}

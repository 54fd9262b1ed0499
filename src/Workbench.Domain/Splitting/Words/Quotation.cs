namespace Workbench.Domain.Splitting.Words;

/// <summary>Follows a quotation over the sentences of a block.</summary>
internal static class Quotation
{
    /// <summary>True when a quotation is open after the passage; <paramref name="before"/>: one was open before it.</summary>
    public static bool StaysOpen(Passage passage, bool before) => IsOpen(passage, passage.Count, before);

    /// <summary>True when a word stands inside a quotation.</summary>
    public static bool Holds(Passage passage, int word) => IsOpen(passage, word, passage.Quoted);

    private static bool IsOpen(Passage passage, int to, bool before)
    {
        var open = before;
        for (var i = 0; i < to; i++)
        {
            if (passage[i].Tag == Tag.OpenQuote)
                open = true;
            else if (passage[i].Tag == Tag.CloseQuote)
                open = false;
        }

        return open;
    }
}

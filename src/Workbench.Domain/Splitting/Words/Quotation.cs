namespace Workbench.Domain.Splitting.Words;

/// <summary>Follows a quotation over the sentences of a block.</summary>
internal static class Quotation
{
    /// <summary>True when a quotation is open after the passage; <paramref name="before"/>: one was open before it.</summary>
    public static bool StaysOpen(Passage passage, bool before)
    {
        var open = before ? 1 : 0;
        for (var i = 0; i < passage.Count; i++)
        {
            if (passage[i].Tag == Tag.OpenQuote)
                open = 1;
            else if (passage[i].Tag == Tag.CloseQuote)
                open = 0;
        }

        return open > 0;
    }
}

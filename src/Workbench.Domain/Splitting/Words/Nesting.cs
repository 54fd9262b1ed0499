namespace Workbench.Domain.Splitting.Words;

/// <summary>How deep each word lies in brackets and quotations.</summary>
internal static class Nesting
{
    /// <summary>One number a word, never negative: what is closed but was never opened does not count.</summary>
    public static int[] Of(List<Word> words)
    {
        var depth = new int[words.Count];
        var now = 0;
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].Tag is Tag.OpenBracket or Tag.OpenQuote)
                now++;
            depth[i] = now;
            if (words[i].Tag is Tag.CloseBracket or Tag.CloseQuote && now > 0)
                now--;
        }

        return depth;
    }
}

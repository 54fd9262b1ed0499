namespace Workbench.Domain.Splitting.Words;

/// <summary>A sentence as words, with what every rule asks of it worked out once: finite verbs and nesting.</summary>
internal sealed class Passage
{
    private const int LongestRemark = 12;

    private readonly string text;
    private readonly List<Word> words;
    private readonly int[] nextFinite;
    private readonly int[] depth;

    /// <summary>Reads the words of <paramref name="span"/>. <paramref name="quoted"/>: the sentence starts inside a quotation.</summary>
    public Passage(string text, TextSpan span, bool quoted)
    {
        this.text = text;
        (Span, Quoted) = (span, quoted);
        words = WordReader.Read(text, span, quoted);
        depth = Nesting.Of(words);
        nextFinite = new int[words.Count + 1];
        nextFinite[^1] = words.Count;
        var finite = FiniteVerbs.Find(this);
        for (var i = words.Count - 1; i >= 0; i--)
            nextFinite[i] = finite[i] ? i : nextFinite[i + 1];
    }

    /// <summary>The sentence.</summary>
    public TextSpan Span { get; }

    /// <summary>True where the sentence starts inside a quotation.</summary>
    public bool Quoted { get; }

    /// <summary>How many words and marks there are.</summary>
    public int Count => words.Count;

    /// <summary>The word or mark at a place; outside the sentence a mark without text.</summary>
    public Word this[int i] => i >= 0 && i < words.Count ? words[i] : new Word(default, Tag.Mark, Forms.None);

    /// <summary>The span from one word to before another; at least one word.</summary>
    public TextSpan SpanOf(int from, int to) => new(this[from].Span.Start, this[to - 1].Span.End);

    /// <summary>The first word or mark that ends after a place in the text; their count where none does.</summary>
    public int From(int place)
    {
        var (low, high) = (0, words.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (words[middle].Span.End <= place)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    /// <summary>The letters of a word.</summary>
    public ReadOnlySpan<char> Letters(int i) => text.AsSpan(this[i].Span.Start, this[i].Span.Length);

    /// <summary>True when the word is <paramref name="word"/>, whatever its case.</summary>
    public bool Is(int i, string word) => Letters(i).Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>True when the word is one of the list.</summary>
    public bool Is(int i, WordList list) => this[i].IsWord && list.Has(Letters(i));

    /// <summary>How deep a place lies in brackets and quotations; the marks themselves lie inside.</summary>
    public int Depth(int i) => i < depth.Length ? depth[i] : 0;

    /// <summary>The first finite verb at or after <paramref name="i"/>; the count of words when there is none.</summary>
    public int NextFinite(int i) => nextFinite[Math.Clamp(i, 0, words.Count)];

    /// <summary>True when a finite verb stands from <paramref name="from"/> to before <paramref name="to"/>.</summary>
    public bool HasFinite(int from, int to) => NextFinite(from) < to;

    /// <summary>True when the word is a finite verb.</summary>
    public bool IsFinite(int i) => i < Count && NextFinite(i) == i;

    /// <summary>The first place at or after <paramref name="i"/> that is no adverb.</summary>
    public int SkipAdverbs(int i)
    {
        while (this[i].Tag == Tag.Adverb)
            i++;
        return i;
    }

    /// <summary>The place after a short remark in brackets that opens at <paramref name="i"/>, "(Con, Priory)"; <paramref name="i"/> itself where none does.</summary>
    public int AfterRemark(int i)
    {
        if (this[i].Tag != Tag.OpenBracket)
            return i;
        var close = i + 1;
        while (close - i < LongestRemark && this[close].Tag is not (Tag.OpenBracket or Tag.CloseBracket))
            close++;
        return this[close].Tag == Tag.CloseBracket ? close + 1 : i;
    }

    /// <summary>The last word or mark before <paramref name="i"/> that stands in no short remark in brackets.</summary>
    public int BeforeRemark(int i)
    {
        if (this[i - 1].Tag != Tag.CloseBracket)
            return i - 1;
        var open = i - 2;
        while (i - open < LongestRemark && this[open].Tag is not (Tag.OpenBracket or Tag.CloseBracket))
            open--;
        return this[open].Tag == Tag.OpenBracket ? open - 1 : i - 1;
    }

    /// <summary>The last place before <paramref name="i"/> that is no adverb; -1 when there is none.</summary>
    public int BackOverAdverbs(int i)
    {
        i--;
        while (i >= 0 && words[i].Tag == Tag.Adverb)
            i--;
        return i;
    }
}

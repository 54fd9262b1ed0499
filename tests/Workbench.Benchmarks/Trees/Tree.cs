using Workbench.Domain;

namespace Workbench.Benchmarks.Trees;

/// <summary>A sentence as a tree: every word hangs on one other, the root on none.</summary>
internal sealed class Tree
{
    private readonly string text;
    private readonly TextSpan[] spans;
    private readonly PartOfSpeech[] tags;
    private readonly int[] heads;
    private readonly Relation[] relations;
    private readonly int[] firstChild;
    private readonly int[] nextSibling;

    private Tree(string text, TextSpan[] spans, PartOfSpeech[] tags, int[] heads, Relation[] relations)
    {
        (this.text, this.spans, this.tags, this.heads, this.relations) = (text, spans, tags, heads, relations);
        firstChild = new int[spans.Length];
        nextSibling = new int[spans.Length];
        Array.Fill(firstChild, -1);
        // From the last, so that the children of a word come in order.
        for (var i = spans.Length - 1; i >= 0; i--)
        {
            if (heads[i] < 0)
                continue;
            nextSibling[i] = firstChild[heads[i]];
            firstChild[heads[i]] = i;
        }
    }

    /// <summary>Parses a sentence of English.</summary>
    public static Tree Parse(string text, TextSpan sentence, Tagger tagger, Parser parser)
    {
        var tokens = new List<TextSpan>(sentence.Length / 4);
        TokenReader.Read(text, sentence, tokens);
        var words = tokens.Select((token, i) => Shape.Of(token.Of(text), i == 0)).ToArray();
        var (tags, heads) = (new PartOfSpeech[words.Length], new int[words.Length]);
        var relations = new Relation[words.Length];
        tagger.Tag(words, tags);
        parser.Parse(words, tags, heads, relations);
        return new Tree(text, [.. tokens], tags, heads, relations);
    }

    /// <summary>How many words and marks there are.</summary>
    public int Count => spans.Length;

    /// <summary>Where a word stands.</summary>
    public TextSpan Span(int i) => spans[i];

    public PartOfSpeech Tag(int i) => tags[i];

    /// <summary>What a word hangs on; -1 for the root.</summary>
    public int Head(int i) => heads[i];

    public Relation Relation(int i) => relations[i];

    /// <summary>The letters of a word.</summary>
    public ReadOnlySpan<char> Letters(int i) => text.AsSpan(spans[i].Start, spans[i].Length);

    /// <summary>True when the word is this one, whatever its case.</summary>
    public bool Is(int i, string word) => Letters(i).Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>The words that hang on a word, in order.</summary>
    public IEnumerable<int> Children(int i)
    {
        for (var child = firstChild[i]; child >= 0; child = nextSibling[child])
            yield return child;
    }

    /// <summary>The first child of one of these relations; -1 where there is none.</summary>
    public int Child(int i, params ReadOnlySpan<Relation> wanted)
    {
        for (var child = firstChild[i]; child >= 0; child = nextSibling[child])
            if (wanted.Contains(relations[child]))
                return child;
        return -1;
    }
}

namespace Workbench.Domain.Splitting.Trees;

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
    /// <param name="text">The text.</param>
    /// <param name="runs">The sentence; more than one run where other words stand between.</param>
    public static Tree Parse(string text, params ReadOnlySpan<TextSpan> runs)
    {
        var tokens = new List<TextSpan>();
        foreach (var run in runs)
            TokenReader.Read(text, run, tokens);
        var words = tokens.Select((token, i) => Shape.Of(token.Of(text), i == 0)).ToArray();
        var (tags, heads) = (new PartOfSpeech[words.Length], new int[words.Length]);
        var relations = new Relation[words.Length];
        TreeModel.Tagger.Tag(words, tags);
        Mistagged.Mend(text, tokens, words, tags);
        MissingVerb.Mend(words, tags);
        SeriesParser.Parse(words, tags, heads, relations);
        Repair.Lists(tags, heads, relations);
        Repair.Verbs(tags, heads, relations);
        Repair.Descriptions(tags, heads, relations);
        return new Tree(text, [.. tokens], tags, heads, relations);
    }

    /// <summary>How many words and marks there are.</summary>
    public int Count => spans.Length;

    /// <summary>Where a word stands.</summary>
    public TextSpan Span(int i) => spans[i];

    /// <summary>The first word or mark that starts at or after a place in the text; their count where none does.</summary>
    public int From(int start)
    {
        var i = Array.BinarySearch(spans, new TextSpan(start, start));
        return i < 0 ? ~i : i;
    }

    /// <summary>The spans of words that follow each other, but for marks between them; a bracket that is opened in one is closed in it.</summary>
    /// <param name="words">In order.</param>
    public List<TextSpan> Runs(List<int> words)
    {
        var runs = new List<TextSpan>();
        var open = 0;
        for (var i = 0; i < words.Count; i++)
        {
            var gap = i == 0 ? 0 : words[i - 1] + 1;
            var inside = open;
            for (; i > 0 && gap < words[i] && tags[gap].IsMark(); gap++)
                inside += Opens(gap);
            var goesOn = i > 0 && gap == words[i];
            open = goesOn ? inside : 0;
            var (last, after) = (words[i], words[i] + 1);
            if (open > 0 && after < tags.Length && tags[after] == PartOfSpeech.CloseBracket)
                last = after;
            var run = new TextSpan(goesOn ? runs[^1].Start : spans[words[i]].Start, spans[last].End);
            if (goesOn)
                runs[^1] = run;
            else
                runs.Add(run);
        }
        return runs;
    }

    private int Opens(int i) =>
        tags[i] switch
        {
            PartOfSpeech.OpenBracket => 1,
            PartOfSpeech.CloseBracket => -1,
            _ => 0,
        };

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

using Workbench.Domain.Splitting.Words;

namespace Workbench.Domain.Splitting.Kinds;

/// <summary>
/// A sentence as the trained models see it: each word twice, as itself and as what it is. What it is: its class (<see cref="WordClasses"/>),
/// or else its part and ending; small words are themselves. Worked out once, so that any run of words can be scored.
/// </summary>
internal sealed class Traits
{
    private const uint Edge = 1;

    // Verbs that say so little that they are themselves.
    private static readonly WordList Light = new("get got go going went say said make made");

    private static readonly string[] Endings =
    [
        "ion",
        "ment",
        "ness",
        "ity",
        "ance",
        "ence",
        "ism",
        "al",
        "ive",
        "ous",
        "ful",
        "less",
        "able",
        "ible",
        "ic",
        "ary",
        "er",
        "or",
        "ist",
        "ing",
        "ed",
        "est",
    ];

    // Endings of one kind of word count as one: the first letter of each stands for the ending at its place.
    private const string Kinds = "nnnnnnnjjjjjjjjjpppged!";

    private readonly uint[] words;
    private readonly uint[] roles;
    private readonly byte[] classes;

    public Traits(Passage passage)
    {
        (words, roles) = (new uint[passage.Count], new uint[passage.Count]);
        classes = new byte[passage.Count];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = WordHash.Of(passage.Letters(i));
            classes[i] = passage[i].IsWord ? WordClasses.Of(passage.Letters(i)) : (byte)0;
            roles[i] = Role(passage, i, words[i]);
        }
    }

    /// <summary>The hash of the word at a place; beyond the run an edge.</summary>
    public uint Word(int i, int from, int to) => i < from || i >= to ? Edge : words[i];

    /// <summary>The hash of what the word at a place is; beyond the run an edge.</summary>
    public uint Role(int i, int from, int to) => i < from || i >= to ? Edge : roles[i];

    /// <summary>The number of the word's class; 0 for none.</summary>
    public byte Class(int i) => classes[i];

    private uint Role(Passage passage, int i, uint word)
    {
        var letters = passage.Letters(i);
        var tag = passage[i].Tag;
        var finite = passage.IsFinite(i) ? 2u : 1u;
        if (classes[i] > 0)
            return WordHash.Of(classes[i], tag == Tag.Verb ? finite : 0);
        return tag switch
        {
            Tag.Other => WordHash.Of(101, Ending(letters)),
            Tag.Verb when !passage.Is(i, Light) => WordHash.Of(102, VerbEnding(letters) + (finite << 8)),
            Tag.Name or Tag.Number => WordHash.Of(103, (uint)tag),
            Tag.Adverb when letters.EndsWith("ly", StringComparison.OrdinalIgnoreCase) => WordHash.Of(104, 0),
            _ => word,
        };
    }

    private static uint Ending(ReadOnlySpan<char> word)
    {
        if (word.Length > 4)
        {
            for (var i = 0; i < Endings.Length; i++)
            {
                if (word.EndsWith(Endings[i], StringComparison.OrdinalIgnoreCase))
                    return Kinds[i];
            }
        }

        return word[^1] is 's' && !(word.Length > 4 && word[^2] is 's') ? 's' : 0u;
    }

    private static uint VerbEnding(ReadOnlySpan<char> verb) =>
        verb.EndsWith("ing", StringComparison.OrdinalIgnoreCase) ? 'g'
        : verb.EndsWith("ed", StringComparison.OrdinalIgnoreCase) ? 'd'
        : verb[^1] is 's' ? 's'
        : 0u;
}

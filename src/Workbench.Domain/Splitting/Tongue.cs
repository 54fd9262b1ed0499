using System.Buffers;
using System.Collections.Frozen;
using System.Runtime.InteropServices;
using Workbench.Domain.Articles;
using Workbench.Domain.Splitting.Kinds;
using Workbench.Domain.Splitting.Words;

namespace Workbench.Domain.Splitting;

/// <summary>
/// Weighs how far a line, however short, speaks for English. A small word speaks for every language that has it; any other word for English
/// where it was ever met in English, and else for some other language. Names say next to nothing.
/// </summary>
internal sealed class Tongue
{
    private const double Clear = 1;
    private const double ClearlyNot = -0.75;
    private const double Small = 2;
    private const double Known = 1;
    private const double Unknown = 0.75;
    private const double Accent = 1;
    private const double Many = 2;

    // A capital that every sentence begins with tells no name from a word; elsewhere an English word may be part of a name.
    private const double First = 0.25;
    private const double Capital = 0.5;

    // Of another language's article before a name: La Scala, Die Linke.
    private const double Article = 0.5;
    private const int LongestWord = 24;

    private static readonly FrozenDictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> SmallWords =
        StopWords.ByWord.GetAlternateLookup<ReadOnlySpan<char>>();

    // Small words that stand inside names: Maria de la Cruz, Ursula von der Leyen.
    private static readonly WordList Particles = new(
        "de la las los der die den von van zu zum du des da das do dos di del della degli le les lo el al bin ibn ben y e i et und og af av en ter ten"
    );

    // What is left of a word before a vowel: l'eau, dell'anno; and what English leaves of one behind a noun.
    private static readonly WordList Elided = new("l d c n s j m t qu dell all nell sull un dall quest");
    private static readonly WordList Clitics = new("s t re ve ll d m");

    // In an address or a number.
    private static readonly SearchValues<char> NoWord = SearchValues.Create("0123456789.@_");

    private readonly Dictionary<string, double> others = new(StringComparer.Ordinal);
    private double english;
    private double unknown;
    private bool hasForeign;

    /// <summary>True for English, false for another language, null where the words do not tell.</summary>
    public static bool? IsEnglish(ReadOnlySpan<char> text) => IsLatin(text) ? Of(text).Tells : false;

    /// <summary>
    /// True where a few words of an English sentence are another language's: one of them is a small word that English has not, or most were never
    /// met in English. “A cad” is English.
    /// </summary>
    public static bool IsForeignAmongEnglish(ReadOnlySpan<char> text) =>
        !IsLatin(text) || Of(text) is { Tells: false } tongue && (tongue.hasForeign || tongue.unknown >= Many);

    private bool? Tells =>
        (english - unknown - others.Values.DefaultIfEmpty().Max()) switch
        {
            >= Clear => true,
            <= ClearlyNot => false,
            _ => null,
        };

    private static Tongue Of(ReadOnlySpan<char> text)
    {
        var tongue = new Tongue();
        tongue.Weigh(text);
        return tongue;
    }

    private void Weigh(ReadOnlySpan<char> text)
    {
        var isTitle = !HasSmallWord(text);
        var (first, afterName) = (true, false);
        Span<char> lower = stackalloc char[LongestWord];
        for (var start = 0; start < text.Length; start++)
        {
            var from = start;
            while (start < text.Length && IsInWord(text, from, start))
                start++;
            var word = text[from..start];
            if (word.IsEmpty)
                first |= Letters.Quotes(text[start]);
            if (word.IsEmpty || word.Length > LongestWord || word.ContainsAny(NoWord))
                continue;
            var isCapital = char.IsUpper(word[0]);
            var isParticle = Particles.Has(word) && NameFollows(text, start + 1);
            var small = lower[..word.ToLowerInvariant(lower)];
            if (first || isTitle)
                Add(small, isCapital, isTitle ? 0 : First, isParticle ? Article : 1);
            else if (isCapital)
                english += IsKnown(small) ? Capital : 0;
            else if (!(isParticle && afterName))
                Add(small, isCapital, Unknown, 1);
            afterName = isCapital && !isTitle || isParticle && afterName;
            first = false;
        }
    }

    private void Add(ReadOnlySpan<char> word, bool isCapital, double unmet, double share)
    {
        var apostrophe = word.IndexOfAny('\'', '’');
        if (apostrophe > 0 && word.Length - apostrophe > 2 && Elided.Has(word[..apostrophe]))
        {
            unknown += Small;
            word = word[(apostrophe + 1)..];
        }
        else if (apostrophe > 0 && Clitics.Has(word[(apostrophe + 1)..]))
        {
            english += Known;
            word = word[..apostrophe];
        }
        // The shortest are words of many languages; "i" is one only with its capital.
        var weight = word.Length < 3 ? Known : Small;
        var isSmall = FunctionWords.Of(word) is not null && (isCapital || word is not "i");
        var isKnown = isSmall || word is not "i" && IsKnown(word);
        english +=
            isSmall ? weight
            : isKnown ? Known
            : 0;
        if (!SmallWords.TryGetValue(word, out var languages))
        {
            var accent = word.ContainsAnyExceptInRange('\0', '\u007f') ? Accent : 0;
            unknown += isKnown ? 0 : unmet + accent;
            return;
        }
        hasForeign |= !isSmall;
        // What is a word of English too says no more for another language than for English.
        var speaks = share * (isKnown && !isSmall ? Known : weight);
        foreach (var language in languages)
        {
            if (language != "en")
                CollectionsMarshal.GetValueRefOrAddDefault(others, language, out _) += speaks;
        }
    }

    private static bool IsKnown(ReadOnlySpan<char> word)
    {
        foreach (var range in word.SplitAny("-'’"))
        {
            var part = word[range];
            if (
                Verbs.Of(part) == Forms.None
                && WordClasses.Of(part) == 0
                && SignalWords.Of(part) == Signal.None
                && !KnownWords.Has(part)
                && !(part is [_, _, _, .., not 's', 's'] && KnownWords.Has(part[..^1]))
            )
                return false;
        }

        return true;
    }

    private static bool IsInWord(ReadOnlySpan<char> text, int from, int i) =>
        char.IsLetterOrDigit(text[i])
        || i > from
            && i + 1 < text.Length
            && (Letters.IsApostrophe(text[i]) || text[i] is '-' or '.' or '@' or '_')
            && char.IsLetter(text[i + 1]);

    private static bool NameFollows(ReadOnlySpan<char> text, int from)
    {
        for (var i = from; i < text.Length; i++)
        {
            var start = i;
            while (i < text.Length && char.IsLetter(text[i]))
                i++;
            if (i == start || char.IsUpper(text[start]))
                return i > start;
            if (!Particles.Has(text[start..i]))
                return false;
        }

        return false;
    }

    private static bool HasSmallWord(ReadOnlySpan<char> text)
    {
        for (var i = 1; i < text.Length; i++)
        {
            if (char.IsLower(text[i]) && !char.IsLetter(text[i - 1]) && !Letters.IsApostrophe(text[i - 1]))
                return true;
        }

        return false;
    }

    private static bool IsLatin(ReadOnlySpan<char> text)
    {
        var latin = 0;
        foreach (var unit in text)
        {
            if (char.IsLetter(unit))
                latin += unit is < '\u0250' or >= '\u1e00' and < '\u1f00' ? 1 : -1;
        }

        return latin >= 0;
    }
}

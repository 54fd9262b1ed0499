using System.Buffers;

namespace Workbench.Domain.Checked;

/// <summary>
/// Takes the commonest English endings off a folded word, so that <c>bridges</c>, <c>bridged</c> and <c>bridging</c> are compared as
/// one. Words of other languages lose what looks like one, on both sides alike.
/// </summary>
/// <remarks>Lighter than Porter's stemmer: what it leaves need not be a word, and <c>organise</c> and <c>organ</c> stay apart.</remarks>
internal static class EnglishEndings
{
    private const int Shortest = 4;
    private static readonly SearchValues<char> Doubled = SearchValues.Create("bdfgkmnprt");
    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    public static string Off(string word)
    {
        if (word.Length < Shortest || !word.All(char.IsAsciiLetterLower))
            return word;
        var left = Past(Plural(word));
        if (left.Length > 3 && left[^1] == left[^2] && Doubled.Contains(left[^1]))
            left = left[..^1];
        if (left.Length > 3 && left[^1] == 'e')
            left = left[..^1];
        return left[^1] == 'i' ? left[..^1] + 'y' : left;
    }

    private static string Plural(string word)
    {
        if (word.Length > 4 && Ends(word, "ies"))
            return word[..^3] + 'y';
        if (Ends(word, "sses") || Ends(word, "shes") || Ends(word, "ches") || Ends(word, "xes") || Ends(word, "zes"))
            return word[..^2];
        return Ends(word, "s") && !Ends(word, "ss") && !Ends(word, "us") && !Ends(word, "is") ? word[..^1] : word;
    }

    private static string Past(string word)
    {
        if (word.Length > 5 && Ends(word, "ing") && HasVowel(word[..^3]))
            return word[..^3];
        return word.Length > 4 && Ends(word, "ed") && HasVowel(word[..^2]) ? word[..^2] : word;
    }

    private static bool Ends(string word, string ending) => word.EndsWith(ending, StringComparison.Ordinal);

    private static bool HasVowel(string word) => word.AsSpan().ContainsAny(Vowels);
}

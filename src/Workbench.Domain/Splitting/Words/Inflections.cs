using System.Collections.Frozen;

namespace Workbench.Domain.Splitting.Words;

/// <summary>Spells the forms of English words.</summary>
internal static class Inflections
{
    /// <summary>
    /// A table from each form, lower case, to what it can be. <paramref name="regular"/> and <paramref name="alsoNouns"/> are lemmas between
    /// spaces; <paramref name="irregular"/> is <c>base past participle</c> between commas.
    /// </summary>
    public static FrozenDictionary<string, Forms> Of(string regular, string irregular, string alsoNouns)
    {
        var table = new Dictionary<string, Forms>(StringComparer.OrdinalIgnoreCase);
        var nouns = alsoNouns.Split(' ').ToHashSet(StringComparer.Ordinal);
        foreach (var entry in irregular.Split(','))
        {
            var parts = entry.Split(' ');
            Present(parts[0]);
            Add(parts[1], Forms.Past, parts[1]);
            Add(parts[2], Forms.Participle, parts[2]);
        }

        foreach (var lemma in regular.Split(' '))
        {
            if (table.ContainsKey(lemma))
                continue;
            Present(lemma);
            foreach (var stem in Stems(lemma))
                Add(stem + "ed", Forms.Past | Forms.Participle, "");
        }

        return table.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

        void Present(string lemma)
        {
            Add(lemma, Forms.Base, lemma);
            Add(Third(lemma), Forms.Third, lemma);
            foreach (var stem in Stems(lemma))
                Add(Ing(lemma, stem), Forms.Ing, "");
        }

        void Add(string form, Forms what, string lemma) =>
            table[form] = table.GetValueOrDefault(form) | what | (nouns.Contains(lemma) ? Forms.Noun : Forms.None);
    }

    /// <summary>A verb in all its forms; one that is not inflected by rule is written <c>tear/tore/torn</c>.</summary>
    public static IEnumerable<string> Verb(string verb)
    {
        var written = verb.Split('/');
        var lemma = written[0];
        yield return lemma;
        yield return Third(lemma);
        foreach (var stem in Stems(lemma))
        {
            yield return Ing(lemma, stem);
            if (written.Length == 1)
                yield return stem + "ed";
        }

        foreach (var past in written.Skip(1))
            yield return past;
    }

    /// <summary>A noun's plural.</summary>
    public static string Plural(string noun) =>
        noun.EndsWith("man", StringComparison.Ordinal) ? noun[..^3] + "men" : Third(noun);

    /// <summary>An adjective's adverb.</summary>
    public static string Adverb(string adjective) =>
        adjective.EndsWith("ic", StringComparison.Ordinal) ? adjective + "ally"
        : adjective.EndsWith("le", StringComparison.Ordinal) && !IsVowel(adjective[^3]) ? adjective[..^1] + "y"
        : adjective[^1] == 'y' ? adjective[..^1] + "ily"
        : adjective + "ly";

    private static string Ing(string lemma, string stem) => stem.EndsWith('i') ? lemma + "ing" : stem + "ing";

    private static string Third(string lemma) =>
        EndsInConsonantY(lemma) ? lemma[..^1] + "ies"
        : lemma[^1] is 's' or 'x' or 'z' or 'o'
        || lemma.EndsWith("ch", StringComparison.Ordinal)
        || lemma.EndsWith("sh", StringComparison.Ordinal)
            ? lemma + "es"
        : lemma + "s";

    /// <summary>What -ed and -ing go on to; where doubling depends on the stress, both spellings.</summary>
    private static IEnumerable<string> Stems(string lemma)
    {
        if (lemma[^1] == 'e')
        {
            yield return lemma[..^1];
            yield break;
        }

        yield return EndsInConsonantY(lemma) ? lemma[..^1] + "i" : lemma;
        if (
            lemma.Length > 2
            && !IsVowel(lemma[^1])
            && lemma[^1] is not ('w' or 'x' or 'y')
            && IsVowel(lemma[^2])
            && !IsVowel(lemma[^3])
        )
            yield return lemma + lemma[^1];
    }

    private static bool EndsInConsonantY(string lemma) => lemma[^1] == 'y' && !IsVowel(lemma[^2]);

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}

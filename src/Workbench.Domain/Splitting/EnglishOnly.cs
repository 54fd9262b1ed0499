using System.Text;
using Workbench.Domain.Articles;
using Workbench.Domain.Splitting.Words;

namespace Workbench.Domain.Splitting;

/// <summary>Tells which blocks and sentences may be English, the only language that the engine judges.</summary>
/// <remarks>Block by block, so that nothing that follows changes what was said of a block before it.</remarks>
internal sealed class EnglishOnly
{
    private const int EnoughIn = 10;
    private const int EnoughFunctionWordsIn = 7;
    private const int ShortestRest = 20;

    private static readonly WordList OnlyEnglish = new(
        "the and you they this that that's have with what our from been were would their there I've I'm we've don't I’ve I’m we’ve don’t"
    );

    private static readonly WordList OnlyForeign = new(
        "el los las del una het een der das ein eine und le les des une il gli della og och det den ett que por pour avec mit für från"
    );

    private bool last = true;

    /// <summary>True unless the block is in another language; one that is too short to tell goes with those before it.</summary>
    public bool MayBe(string block)
    {
        if (LanguageGuess.Of(block) is { } language)
            return last = language == "en" || IsEnglish(block);
        return last && IsLatin(block);
    }

    /// <summary>The same for a sentence of a block: one that is clearly in another language than the rest is not judged with it.</summary>
    /// <param name="block">What <see cref="MayBe(string)"/> says of its block.</param>
    /// <param name="sentence">The sentence.</param>
    public bool MayBe(bool block, string sentence)
    {
        var said = Unquoted(sentence);
        var isEnglish = IsEnglish(said);
        if (block)
            return isEnglish
                || HasFunctionWords(said)
                || IsLatin(said) && !IsForeign(said) && LanguageGuess.Of(Unnamed(said)) is null or "en";
        if (!isEnglish || !OnlyEnglish.Has(FirstWord(said)) && LanguageGuess.Of(said) != "en")
            return false;
        return last = true;
    }

    // Too short to guess its language from: small words of another, none of English, and no English verb.
    private static bool IsForeign(string sentence) =>
        Count(sentence, OnlyForeign.Has, out _) > 0
        && Count(sentence, word => Verbs.Of(word) != Forms.None, out _) == 0
        && Count(sentence, word => word.Length > 2 && FunctionWords.Of(word) is not null, out _) == 0;

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> sentence)
    {
        var end = sentence.IndexOf(' ');
        return end < 0 ? sentence : sentence[..end];
    }

    // A title or a saying may be in another language; where there is little else, it is what is said.
    private static string Unquoted(string sentence)
    {
        if (!sentence.Any(Letters.Quotes))
            return sentence;
        var rest = new StringBuilder(sentence.Length);
        var quoted = false;
        foreach (var unit in sentence)
        {
            if (Letters.Quotes(unit))
                quoted = unit == '"' ? !quoted : unit is '“' or '„' or '«' or '「' or '『';
            else if (!quoted)
                rest.Append(unit);
        }
        return rest.Length * 2 >= sentence.Length || rest.Length >= ShortestRest ? rest.ToString() : sentence;
    }

    // Names are foreign in every language.
    private static string Unnamed(string sentence) =>
        string.Join(' ', sentence.Split(' ').Where(word => word.Length > 0 && !char.IsUpper(word[0])));

    // A guess from small words may err on a single sentence: "I've got a pen" has few of them.
    private static bool IsEnglish(string block) => Count(block, OnlyEnglish.Has, out var words) * EnoughIn >= words;

    // The short ones are words of many languages.
    private static bool HasFunctionWords(string sentence) =>
        Count(
            sentence,
            word =>
                (
                    word.Length > 2
                        ? word is not ("was" or "had" or "men")
                        : word is "be" or "if" or "it" or "my" or "or" or "up"
                ) && FunctionWords.Of(word) is not null
                || OnlyEnglish.Has(word),
            out var words
        ) * EnoughFunctionWordsIn
        >= words;

    private static int Count(string text, Func<ReadOnlySpan<char>, bool> of, out int words)
    {
        words = 0;
        var found = 0;
        foreach (var range in text.AsSpan().SplitAny(" \n\t,.;:!?\"“”()"))
        {
            var word = text.AsSpan()[range];
            words += word.IsEmpty ? 0 : 1;
            found += of(word) ? 1 : 0;
        }

        return found;
    }

    private static bool IsLatin(string block)
    {
        var latin = 0;
        foreach (var unit in block)
        {
            if (char.IsLetter(unit))
                latin += unit < '\u0250' ? 1 : -1;
        }

        return latin >= 0;
    }
}

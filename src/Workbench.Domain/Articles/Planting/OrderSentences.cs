namespace Workbench.Domain.Articles.Planting;

/// <summary>Cuts a text into sentences of words and marks for <see cref="EnglishOrders"/>. One pass; what it gives is used again for the next.</summary>
internal static class OrderSentences
{
    // Letters that stand apart, as in "i g n o r e", are one word from so many on.
    private const int Spaced = 3;
    private const int Longest = 400;
    private const string Quotes = "\"“”„‘«»‹›()[]{}<>|#";
    private const string Dashes = "-–—";

    /// <summary>Its sentences, one after the other in the same list.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="words">The words that matter, in small letters.</param>
    public static IEnumerable<List<OrderWord>> Of(string text, System.Collections.Frozen.FrozenSet<string> words)
    {
        var sentence = new List<OrderWord>();
        for (var at = 0; at < text.Length; )
        {
            var start = at;
            var unit = text[at];
            if (BeginsWord(text, at))
            {
                at = Word(text, at);
                sentence.Add(Known(text, new TextSpan(start, at), words));
                continue;
            }
            at++;
            if (unit == '\n' ? Breaks(text, at) : unit is '.' or '!' or '?' or '…' && Ends(text, at))
            {
                yield return sentence;
                sentence.Clear();
            }
            else if (Quotes.Contains(unit, StringComparison.Ordinal))
                sentence.Add(new(new(start, at), null, '"'));
            else if (Dashes.Contains(unit, StringComparison.Ordinal))
                sentence.Add(new(new(start, at), null, '-'));
            else if (unit is ':' or '：' or ',' or ';' or '.' or '!' or '?' or '/' or '=')
                sentence.Add(new(new(start, at), null, unit is '：' or '=' ? ':' : unit));
            if (sentence.Count >= Longest)
            {
                yield return sentence;
                sentence.Clear();
            }
        }
        yield return sentence;
    }

    private static bool BeginsWord(string text, int at) =>
        char.IsLetterOrDigit(text[at]) || text[at] is '@' or '$' && at + 1 < text.Length && char.IsLetter(text[at + 1]);

    // A word goes on over a hyphen, and over a "!" that stands for an i.
    private static int Word(string text, int at)
    {
        if (Apart(text, at) is var end && end > at)
            return end;
        while (
            at < text.Length
            && (
                Undisguised.InWord(text[at])
                || text[at] is '-' or '!' or '‑' && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1])
            )
        )
            at++;
        return at;
    }

    private static int Apart(string text, int at)
    {
        var (end, letters) = (at, 0);
        for (
            var i = at;
            i < text.Length && char.IsLetter(text[i]) && (i + 1 == text.Length || !Undisguised.InWord(text[i + 1]));
            i += 2
        )
        {
            (end, letters) = (i + 1, letters + 1);
            if (i + 2 >= text.Length || text[i + 1] is not (' ' or '.' or '-' or '_') || text[i + 1] != text[at + 1])
                break;
        }
        return letters >= Spaced ? end : at;
    }

    private static OrderWord Known(string text, TextSpan span, System.Collections.Frozen.FrozenSet<string> words)
    {
        Span<char> plain = stackalloc char[Undisguised.Room];
        var raw = text.AsSpan(span.Start, span.Length);
        if (raw.Length > 1 && raw[1] is ' ' or '.' or '_' or '-' && Apart(text, span.Start) == span.End)
            return Looked(string.Concat(raw.ToString().Where(char.IsLetter)).ToLowerInvariant());
        if (!raw.ContainsAnyExceptInRange('0', '9'))
            return new(span, OrderWord.Number, '\0');
        return Looked(plain[..Undisguised.Read(raw, plain)]);

        OrderWord Looked(ReadOnlySpan<char> word) =>
            new(
                span,
                words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var known) ? known : null,
                '\0'
            );
    }

    private static bool Ends(string text, int at) =>
        at == text.Length || char.IsWhiteSpace(text[at]) || Quotes.Contains(text[at], StringComparison.Ordinal);

    // A line that was broken for its length goes on in a small letter.
    private static bool Breaks(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\t')
            at++;
        return at == text.Length || !char.IsLower(text[at]);
    }
}

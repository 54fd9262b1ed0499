using System.Collections.Frozen;

namespace Workbench.Domain.Articles.Planting;

/// <summary>Finds orders to a machine in English, however the words are dressed up.</summary>
/// <remarks>
/// An order is one by its place: “Ignore the above” and “you must ignore the above” bid, “readers ignore the above” tells. What bids people in
/// the same words, as a quiz does that says “label each statement as true or false”, is left alone where the words show it.
/// </remarks>
internal static class EnglishOrders
{
    // So far back stands who is bidden: "the assistant is kindly asked to".
    private const int Reach = 8;

    private static readonly FrozenDictionary<string, List<OrderPattern>> Told = ByFirst(EnglishOrderWords.Told);
    private static readonly FrozenDictionary<string, List<OrderPattern>> Anywhere = ByFirst(EnglishOrderWords.Anywhere);
    private static readonly FrozenSet<string> Bidding = EnglishOrderWords.Bidding.ToFrozenSet();
    private static readonly FrozenSet<string> Bidden = EnglishOrderWords.Bidden.ToFrozenSet();
    private static readonly FrozenSet<string> Before = EnglishOrderWords.Before.ToFrozenSet();
    private static readonly FrozenSet<string> Joining = EnglishOrderWords.Joining.ToFrozenSet();

    private static readonly FrozenSet<string> Vocabulary = Told
        .Values.Concat(Anywhere.Values)
        .SelectMany(patterns => patterns.SelectMany(pattern => pattern.Words))
        .Concat([.. Bidding, .. Bidden, .. Before, .. Joining, OrderWord.Number])
        .ToFrozenSet();

    /// <summary>Where they stand in a text, in order, none over another.</summary>
    public static IEnumerable<TextSpan> In(string text)
    {
        foreach (var sentence in OrderSentences.Of(text, Vocabulary))
        {
            for (var at = 0; at < sentence.Count; )
            {
                var end = Longest(sentence, at);
                // "Assistant: rate" goes on as "rate this article as true" does.
                while (end > at + 1 && Longest(sentence, end - 1) is var further && further > end)
                    end = further;
                if (end > at)
                    yield return new TextSpan(sentence[at].Span.Start, Last(sentence, at, end).Span.End);
                at = Math.Max(end, at + 1);
            }
        }
    }

    private static int Longest(List<OrderWord> sentence, int at)
    {
        if (sentence[at].Word is not { } word)
            return -1;
        var longest = -1;
        foreach (var pattern in Anywhere.GetValueOrDefault(word, []))
            longest = Math.Max(longest, pattern.Match(sentence, at));
        if (
            Told.TryGetValue(word, out var told)
            && told.Max(pattern => pattern.Match(sentence, at)) is var end
            && end > longest
            && IsTold(sentence, at)
        )
            longest = end;
        return longest;
    }

    // Marks at the end are no words of it, but the one that closes what is quoted in it.
    private static OrderWord Last(List<OrderWord> sentence, int at, int end)
    {
        while (end - 1 > at && sentence[end - 1].IsMark)
            end--;
        var open = sentence.GetRange(at, end - at).Count(word => word.IsQuote) % 2 == 1;
        return sentence[open && end < sentence.Count && sentence[end].IsQuote ? end : end - 1];
    }

    private static bool IsTold(List<OrderWord> sentence, int at)
    {
        while (at > 0 && sentence[at - 1].Word is { } before && Before.Contains(before))
            at--;
        if (at == 0 || sentence[at - 1].IsMark)
            return true;
        if (sentence[at - 1].Word is not { } word)
            return false;
        if (Joining.Contains(word))
            return Begins(sentence);
        return Bidding.Contains(word) && IsBidden(sentence, at - 1, word is "can" or "may");
    }

    /// <summary>True where the sentence begins by bidding, so that what is joined on bids too.</summary>
    private static bool Begins(List<OrderWord> sentence)
    {
        var first = sentence.FindIndex(word => !word.IsMark && !(word.Word is { } known && Before.Contains(known)));
        return sentence[first].Word is { } begins && (Told.ContainsKey(begins) || Bidden.Contains(begins));
    }

    // Whoever says “you may” allows.
    private static bool IsBidden(List<OrderWord> sentence, int at, bool allows)
    {
        for (var back = at - 1; back >= Math.Max(0, at - Reach); back--)
            if (sentence[back].Word is { } who && Bidden.Contains(who) && !(allows && who == "you"))
                return true;
        return false;
    }

    private static FrozenDictionary<string, List<OrderPattern>> ByFirst(IEnumerable<string> lines) =>
        lines
            .SelectMany(line => OrderPattern.Read(line, EnglishOrderWords.Lists))
            .SelectMany(pattern => pattern.First.Select(first => (first, pattern)))
            .GroupBy(pair => pair.first, pair => pair.pattern)
            .ToFrozenDictionary(group => group.Key, group => group.ToList());
}

using Workbench.Domain.Splitting.Words;

namespace Workbench.Domain.Splitting.Kinds;

/// <summary>Finds the signals of a sentence, word by word.</summary>
internal static class SignalReader
{
    private static readonly WordList Months = new(
        "January February March April May June July August September October November December Jan Jan. Feb Feb. Mar. Apr Apr. Jun Jun. Jul Jul. Aug Aug. Sep Sep. Sept Sept. Oct Oct. Nov Nov. Dec Dec."
    );
    private static readonly WordList Days = new("Monday Tuesday Wednesday Thursday Friday Saturday Sunday");
    private static readonly WordList Currency = new(
        "dollar dollars euro euros pound pounds yen yuan rupees roubles rubles crore lakh"
    );
    private static readonly WordList Intends = new(
        "expected likely unlikely set due poised plans plan planned hopes hope intends intend aims aim going bound scheduled forecast predicted predicts promises vows"
    );
    private static readonly WordList Foretells = new("predicts predicted foretells foretold");
    private static readonly WordList Plans = new("plans plan hopes hope intends intend aims expects");
    private static readonly WordList Views = new("seen viewed regarded perceived considered believed thought");

    /// <summary>One signal a word, in the order of the words.</summary>
    public static Signal[] Read(Passage passage)
    {
        var signals = new Signal[passage.Count];
        for (var i = 0; i < signals.Length; i++)
            signals[i] =
                passage[i].IsWord ? At(passage, i)
                : passage.Letters(i) is "!" or "?" ? Signal.Call
                : Signal.None;
        return signals;
    }

    private static Signal At(Passage passage, int i)
    {
        var letters = passage.Letters(i);
        var word = passage[i];
        if (word.Tag == Tag.Number)
            return Figure(passage, i, letters);
        if (
            char.IsUpper(letters[0])
            && (
                passage.Is(i, Days)
                || passage.Is(i, Months) && !(letters.Length == 3 && passage[i + 1].Tag != Tag.Number)
            )
        )
            return Signal.Date;
        if (
            passage.Is(i, Intends)
            // "21 per cent less likely to fall ill" compares what was.
            && !passage.Is(i - 1, "less")
            && !passage.Is(i - 1, "more")
            && !passage.Is(i - 1, "most")
            // "The plan to close the pier" is a thing like others.
            && !(passage.Is(i, "plan") && !passage.IsFinite(i))
            && passage[i + 1].Tag == Tag.To
            && passage[i + 2].Forms.HasFlag(Forms.Base) | passage.Is(i + 2, "be")
        )
            return passage.Is(i, "going") ? Signal.Future : Signal.Expectation;
        if (passage.Is(i, Views))
            return
                passage[passage.BackOverAdverbs(i)].Tag == Tag.Auxiliary
                && passage[i + 1].Tag is Tag.To or Tag.Subordinator or Tag.Other or Tag.That
                ? Signal.Impression
                : Signal.None;
        if ((passage.Is(i, Foretells) || passage.Is(i, Plans)) && passage.IsFinite(i))
            return Signal.Expectation;
        if (word.Tag == Tag.Name)
            return Signal.None;
        var signal = SignalWords.Of(letters);
        if (signal == Signal.FirstPerson && letters is "US")
            return Signal.None;
        if (signal == Signal.None && passage.IsFinite(i) && Clauses.ReportVerbs.At(passage, i))
            return Signal.ReportVerb;
        return signal;
    }

    private static Signal Figure(Passage passage, int i, ReadOnlySpan<char> letters)
    {
        if (!letters.ContainsAnyInRange('0', '9'))
            return Signal.Number;
        if (
            letters[0] is '$' or '£' or '€'
            || passage.Is(i + 1, Currency)
            || passage.Is(i + 2, Currency) && passage[i + 1].Tag == Tag.Number
        )
            return Signal.Money;
        if (letters[^1] == '%' || passage.Is(i + 1, "percent") || passage.Is(i + 1, "per") && passage.Is(i + 2, "cent"))
            return Signal.Percentage;
        var year = letters.TrimEnd('s');
        if (
            year.Length == 4
            && year[0] is '1' or '2'
            && year[1] is '0' or '9' or '8' or '7'
            && !year.ContainsAnyExceptInRange('0', '9')
        )
            return Signal.Date;
        return passage.Is(i - 1, Months) || passage.Is(i + 1, Months) ? Signal.Date : Signal.Number;
    }
}

using Workbench.Domain.Claims;
using Workbench.Domain.Splitting.Clauses;

namespace Workbench.Domain.Splitting.Kinds;

/// <summary>Says which words a kind and a check-worthiness rest on, and how strongly.</summary>
internal static class CueReader
{
    // Words that have no name of their own are told of only where they count, and only the first few.
    private const double Counts = 0.25;
    private const int Most = 3;

    /// <summary>The cues of a claim, those for its kind first.</summary>
    public static List<Cue> Read(Judgement judgement, Run words, Kind kind, TextSpan? speaker, CutPlaces graphemes)
    {
        var cues = new List<Cue>();
        var (worth, fact) = judgement.Parts(words);
        for (var i = 0; i < fact.Length; i++)
            fact[i] = KindRule.Part(judgement, words.From + i, fact[i], kind);
        Add(CueFor.Kind, fact, always: true);
        Add(CueFor.CheckWorthiness, worth, always: false);
        if (speaker is { } named)
            cues.Add(new Cue(Whole(named), "named speaker", CueFor.Speaker));
        return cues;

        void Add(CueFor what, double[] parts, bool always)
        {
            var least = LeastOf(parts);
            for (var i = 0; i < parts.Length; i++)
            {
                var at = words.From + i;
                var signal = judgement.SignalAt(at);
                if (Math.Abs(parts[i]) < least && !(always && signal != Signal.None) || !judgement.Says(at))
                    continue;
                var decides = always && KindRule.Decides(signal, kind);
                var name = signal == Signal.None ? Cue.Wording : signal.Name();
                cues.Add(new Cue(Whole(judgement.SpanAt(at)), name, what, decides ? null : Math.Round(parts[i], 2)));
            }
        }

        TextSpan Whole(TextSpan span) => new(graphemes.Before(span.Start), graphemes.After(span.End));
    }

    // What the few strongest reach.
    private static double LeastOf(double[] parts)
    {
        var strongest = parts.Select(Math.Abs).OrderDescending().Take(Most).LastOrDefault();
        return Math.Max(Counts, strongest);
    }
}

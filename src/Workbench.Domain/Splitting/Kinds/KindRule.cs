using Workbench.Domain.Claims;

namespace Workbench.Domain.Splitting.Kinds;

/// <summary>Suggests a kind from the signals.</summary>
internal static class KindRule
{
    private const double Judges = 0.5;

    /// <summary>
    /// Loaded words make Framing when the article itself uses them and Opinion when a speaker does; then the future makes a Prediction;
    /// then judgement makes an Opinion; the rest is Fact.
    /// </summary>
    public static Kind Of(Signal[] signals, int from, int to, bool attributed, double subjectivity)
    {
        var run = signals.AsSpan(from, to - from);
        var judges = subjectivity >= Judges;
        if (judges && run.Contains(Signal.Loaded))
            return attributed ? Kind.Opinion : Kind.Framing;
        if (run.Contains(Signal.Future))
            return Kind.Prediction;
        return judges ? Kind.Opinion : Kind.Fact;
    }

    /// <summary>How strongly a signal speaks for the kind that was suggested; null where it decided alone, 0 where it played no part.</summary>
    public static double? Weight(Signal signal, Kind suggested) =>
        suggested == Kind.Prediction
            ? signal == Signal.Future
                ? null
                : 0
            : suggested is Kind.Opinion or Kind.Framing
                ? Weights.Judging(signal)
                // No minus before a zero: it would be written with one.
                : 0 - Weights.Judging(signal);
}

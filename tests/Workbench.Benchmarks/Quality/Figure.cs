using System.Globalization;

namespace Workbench.Benchmarks.Quality;

/// <summary>One figure of the engine's on one set.</summary>
/// <param name="Part">What was measured, and on what.</param>
/// <param name="Metric">How.</param>
/// <param name="Value">The figure, 0 to 1.</param>
/// <param name="Low">Where its 95 % bootstrap interval begins.</param>
/// <param name="High">Where it ends.</param>
/// <param name="Size">How many documents, sentences or queries it rests on.</param>
/// <param name="MustBeat">What is to be beaten; null where the figure is only shown.</param>
/// <param name="Aim">What is aimed at.</param>
public sealed record Figure(
    string Part,
    string Metric,
    double Value,
    double Low,
    double High,
    int Size,
    double? MustBeat = null,
    double? Aim = null
)
{
    public static readonly IReadOnlyList<string> Heads =
    [
        "part",
        "metric",
        "n",
        "here",
        "95 %",
        "must beat",
        "aim",
        "so",
    ];

    /// <summary>A figure that is not a matter of chance: all or not all.</summary>
    public static Figure Exact(string part, string metric, int right, int of, double mustBeat, double aim) =>
        new(part, metric, (double)right / of, (double)right / of, (double)right / of, of, mustBeat, aim);

    public IReadOnlyList<string> Cells =>
        [
            Part,
            Metric,
            Size.ToString(CultureInfo.InvariantCulture),
            Show(Value),
            $"{Show(Low)}–{Show(High)}",
            MustBeat is { } must ? Show(must) : "",
            Aim is { } aim ? Show(aim) : "",
            Verdict,
        ];

    private string Verdict =>
        this switch
        {
            { Aim: { } aim } when Value >= aim => "aim reached",
            { MustBeat: { } must } when Value > must => "beaten",
            { MustBeat: not null } => "MISSED",
            _ => "",
        };

    private static string Show(double value) => value.ToString("0.000", CultureInfo.InvariantCulture);
}

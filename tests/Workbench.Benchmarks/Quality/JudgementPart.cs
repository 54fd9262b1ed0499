using Workbench.Domain.Claims;
using Workbench.Domain.Splitting;

namespace Workbench.Benchmarks.Quality;

/// <summary>Single sentences that people judged: fact or not, worth checking, subjective, loaded.</summary>
internal static class JudgementPart
{
    private const double Half = 0.5;

    public static IEnumerable<Figure> Measure(DataFolder data)
    {
        var speeches = Score(data.Tabs("policlaim/train_gold.tsv"), row => row[1], row => row[2] == "1", Fact);
        yield return Of("fact or not, PoliClaim train", "accuracy", speeches, Labelled.Accuracy, 0.787, 0.82);
        yield return Of("fact or not, PoliClaim train", "macro F1", speeches, Labelled.MacroF1, 0.763, 0.80);

        var debates = Score(data.Commas("claimbuster/groundtruth.csv"), row => row[1], row => row[9] != "-1", Fact);
        yield return Of("fact or not, ClaimBuster groundtruth", "accuracy", debates, Labelled.Accuracy, null, null);
        yield return Of("fact or not, ClaimBuster groundtruth", "macro F1", debates, Labelled.MacroF1, null, null);

        foreach (var (set, mustBeat) in new[] { ("dev-test", true), ("dev", false) })
        {
            var worthy = Score(
                data.Tabs($"ct24-checkworthy-en/CT24_checkworthy_english_{set}.tsv"),
                row => row[1],
                row => row[2].Trim() == "Yes",
                Worth
            );
            var part = $"check-worthy, CT24 {set}";
            yield return Of(part, "F1 of yes", worthy, Labelled.F1, mustBeat ? 0.60 : null, mustBeat ? 0.66 : null);
            yield return Bootstrap.Figure(
                part,
                "average precision",
                worthy,
                Labelled.AveragePrecision,
                mustBeat ? 0.69 : null,
                mustBeat ? 0.74 : null
            );
        }

        foreach (var set in new[] { "dev_test", "dev", "train" })
        {
            var news = Score(
                data.Tabs($"ct25-subjectivity-en/{set}_en.tsv"),
                row => row[1],
                row => row[2].Trim() == "SUBJ",
                Subjectivity
            );
            yield return Of($"subjective, CT25 {set}", "macro F1", news, Labelled.MacroF1, 0.62, 0.66);
        }
    }

    private static Figure Of(
        string part,
        string metric,
        IReadOnlyList<Labelled> all,
        Func<IReadOnlyList<Labelled>, double, double> measure,
        double? mustBeat,
        double? aim
    ) => Bootstrap.Figure(part, metric, all, some => measure(some, Half), mustBeat, aim);

    private static List<Labelled> Score(
        IEnumerable<string[]> rows,
        Func<string[], string> text,
        Func<string[], bool> isYes,
        Func<Split, double> score
    ) =>
        [
            .. rows.Where(row => row.Length > 2)
                .Select(row => new Labelled(isYes(row), score(Splitter.Split(text(row))))),
        ];

    private static double Fact(Split split) => split.Claims.Any(claim => claim.Kind == Kind.Fact) ? 1 : 0;

    private static double Worth(Split split) =>
        split.Sentences.Select(sentence => sentence.CheckWorthiness ?? 0).DefaultIfEmpty().Max();

    private static double Subjectivity(Split split) =>
        split.Sentences.Select(sentence => sentence.Subjectivity ?? 0).DefaultIfEmpty().Max();
}

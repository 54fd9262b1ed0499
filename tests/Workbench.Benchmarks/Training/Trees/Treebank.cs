using Workbench.Domain.Splitting.Trees;

namespace Workbench.Benchmarks.Training.Trees;

/// <summary>A sentence of a treebank.</summary>
/// <param name="Forms">Its words as they are written.</param>
/// <param name="Words">The same as the models see them.</param>
/// <param name="Tags">What they are.</param>
/// <param name="Heads">What each hangs on; the count of words for the root.</param>
/// <param name="Relations">How.</param>
internal sealed record TreebankSentence(
    string[] Forms,
    Shape[] Words,
    PartOfSpeech[] Tags,
    int[] Heads,
    Relation[] Relations
);

/// <summary>Reads CoNLL-U.</summary>
internal static class Treebank
{
    public static IEnumerable<TreebankSentence> Read(string file)
    {
        var rows = new List<string[]>();
        foreach (var line in File.ReadLines(file).Append(""))
        {
            if (line.Length == 0 && rows.Count > 0)
            {
                yield return Sentence(rows);
                rows.Clear();
            }
            // Ranges such as 3-4 are written words, and 5.1 is one that is not written.
            else if (line.Length > 0 && line[0] != '#' && line.Split('\t') is var row && row[0].All(char.IsAsciiDigit))
                rows.Add(row);
        }
    }

    private static TreebankSentence Sentence(List<string[]> rows) =>
        new(
            [.. rows.Select(row => row[1])],
            [.. rows.Select((row, i) => Shape.Of(row[1], i == 0))],
            [.. rows.Select(row => PartsOfSpeech.Named(row[4]))],
            [
                .. rows.Select(row =>
                    int.Parse(row[6], System.Globalization.CultureInfo.InvariantCulture) is var head && head == 0
                        ? rows.Count
                        : head - 1
                ),
            ],
            [.. rows.Select(row => Relations.Named(row[7]))]
        );
}

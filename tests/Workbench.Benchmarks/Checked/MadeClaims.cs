using System.Text;

namespace Workbench.Benchmarks.Checked;

/// <summary>
/// Claims made of made-up words, the same every time: a word's share of all words falls with its rank as it does in English (Zipf), each
/// article has a matter of its own with words that few others have, and some words are numbers.
/// </summary>
public sealed class MadeClaims
{
    private const int Words = 300_000;
    private const int WordsOfMatter = 12;
    private const int Shortest = 6;
    private const int Longest = 22;
    private readonly double[] upTo = new double[Words];
    private readonly Random random;

#pragma warning disable CA5394 // Words of a test text, the same each time; no secret.
    public MadeClaims(int seed)
    {
        random = new Random(seed);
        var sum = 0.0;
        for (var rank = 0; rank < Words; rank++)
            upTo[rank] = sum += 1.0 / (rank + 2.7);
    }

    /// <summary>The title of an article and the claims it makes.</summary>
    public (string Title, List<string> Claims) Article(int claims)
    {
        var matter = Enumerable.Range(0, WordsOfMatter).Select(_ => Word(random.Next(500, Words))).ToArray();
        return (Sentence(matter, 8), [.. Enumerable.Range(0, claims).Select(_ => Claim(matter))]);
    }

    /// <summary>A claim of no article that there is.</summary>
    public string Fresh() => Article(1).Claims[0];

    /// <summary>The claim as another paper might put it: about a third of its words gone, some others put in.</summary>
    public string Retold(string claim)
    {
        var words = claim.Split(' ').Where(_ => random.NextDouble() > 0.35).ToList();
        for (var i = 0; i < 4; i++)
            words.Insert(random.Next(words.Count + 1), Common());
        return string.Join(' ', words);
    }

    private string Claim(string[] matter) => Sentence(matter, random.Next(Shortest, Longest));

    private string Sentence(string[] matter, int length)
    {
        var words = new StringBuilder();
        for (var i = 0; i < length; i++)
        {
            words.Append(i == 0 ? "" : " ");
            words.Append(
                random.Next(100) switch
                {
                    < 15 => matter[random.Next(matter.Length)],
                    < 18 => $"{random.Next(2, 3_000)}",
                    _ => Common(),
                }
            );
        }
        return words.ToString();
    }

    private string Common()
    {
        var found = Array.BinarySearch(upTo, random.NextDouble() * upTo[^1]);
        return Word(found < 0 ? Math.Min(~found, Words - 1) : found);
    }
#pragma warning restore CA5394

    // A rank as syllables, so that common words are short.
    private static string Word(int rank)
    {
        const string First = "bdfgklmnprtv";
        const string Second = "aeiou";
        var word = new StringBuilder();
        for (var left = rank + 1; left > 0; left /= First.Length * Second.Length)
        {
            var syllable = left % (First.Length * Second.Length);
            word.Append(First[syllable % First.Length]).Append(Second[syllable / First.Length]);
        }
        return word.Append('n').ToString();
    }
}

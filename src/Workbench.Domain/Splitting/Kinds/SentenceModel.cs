using System.IO.Compression;
using System.Runtime.InteropServices;
using Workbench.Domain.Splitting.Clauses;

namespace Workbench.Domain.Splitting.Kinds;

/// <summary>
/// A judgement of English words as people gave it of 22,501 sentences of debates (ClaimBuster, Arslan et al. 2020): a logistic regression
/// over the words, the pairs of neighbours, and what the words are in ones, twos and threes (<see cref="Traits"/>). It knows no language but
/// English.
/// </summary>
/// <remarks>
/// Ships as a resource: Brotli over the constant and the unit of the weights as single-precision numbers, and then a weight of one byte for
/// each hash. <c>tests/Workbench.Benchmarks -- train</c> makes it anew.
/// </remarks>
internal sealed class SentenceModel
{
    /// <summary>How many weights: the words' first, then the pairs', then the roles'.</summary>
    public const int Rows = Words + Pairs + Roles;

    private const int Words = 1 << 16;
    private const int Pairs = 1 << 17;
    private const int Roles = 1 << 17;

    private static readonly Lazy<SentenceModel> LoadedWorth = new(() => new SentenceModel("english.worth"));
    private static readonly Lazy<SentenceModel> LoadedFact = new(() => new SentenceModel("english.fact"));

    private readonly sbyte[] weights = new sbyte[Rows];
    private readonly float constant;
    private readonly float unit;

    private SentenceModel(string resource)
    {
        using var stream =
            typeof(SentenceModel).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The resource {resource} is missing.");
        using var packed = new BrotliStream(stream, CompressionMode.Decompress);
        using var reader = new BinaryReader(packed);
        (constant, unit) = (reader.ReadSingle(), reader.ReadSingle());
        packed.ReadExactly(MemoryMarshal.AsBytes(weights.AsSpan()));
    }

    /// <summary>How much checking the words would repay; above 0 is where a reader would begin to say yes.</summary>
    public static SentenceModel Worth => LoadedWorth.Value;

    /// <summary>Whether the words state something that can be looked up; above 0 where they do.</summary>
    public static SentenceModel Fact => LoadedFact.Value;

    /// <summary>Adds up what speaks for yes, and takes off what speaks for no.</summary>
    public double Sum(Traits traits, Run run)
    {
        var (from, to) = (run.From, run.To);
        var (words, pairs, roles) = (0, 0, 0);
        for (var i = from; i <= to; i++)
        {
            var rows = RowsAt(traits, i, from, to);
            if (i < to)
                (words, roles) = (words + weights[rows.Word], roles + weights[rows.Role]);
            pairs += weights[rows.Pair];
            roles += weights[rows.Two] + weights[rows.Three];
        }

        var values = Values(to - from);
        return constant + (unit * ((words * values.Word) + (pairs * values.Pair) + (roles * values.Role)));
    }

    /// <summary>What each word of a run adds to the sum: its own weight, and a part of those that it shares with its neighbours.</summary>
    public double[] Parts(Traits traits, Run run)
    {
        var (from, to) = (run.From, run.To);
        var parts = new double[to - from];
        var values = Values(to - from);
        for (var i = from; i <= to; i++)
        {
            var rows = RowsAt(traits, i, from, to);
            if (i < to)
                Spread(1, (values.Word * weights[rows.Word]) + (values.Role * weights[rows.Role]));
            Spread(2, (values.Pair * weights[rows.Pair]) + (values.Role * weights[rows.Two]));
            Spread(3, values.Role * weights[rows.Three]);

            void Spread(int over, double weight)
            {
                var (first, last) = (Math.Max(from, i - over + 1), Math.Min(i, to - 1));
                for (var word = first; word <= last; word++)
                    parts[word - from] += unit * weight / (last - first + 1);
            }
        }

        return parts;
    }

    /// <summary>A sum as a share, 0 to 1, to three places.</summary>
    public static double Share(double sum) => Math.Round(1 / (1 + Math.Exp(-sum)), 3);

    /// <summary>
    /// What each weight of a group counts in a run of so many words. Long sentences have more to weigh; the root keeps them from always
    /// winning.
    /// </summary>
    public static (double Word, double Pair, double Role) Values(int words) =>
        (1 / Math.Sqrt(Math.Max(1, 2 * words)), 1 / Math.Sqrt(2 * (words + 1)), 1 / Math.Sqrt(3 * (words + 1)));

    /// <summary>The rows that end at a place; the place after the last word is the edge.</summary>
    public static (int Word, int Pair, int Role, int Two, int Three) RowsAt(Traits traits, int i, int from, int to)
    {
        var (word, before) = (traits.Word(i, from, to), traits.Word(i - 1, from, to));
        var (role, last, first) = (
            traits.Role(i, from, to),
            traits.Role(i - 1, from, to),
            traits.Role(i - 2, from, to)
        );
        var two = WordHash.Of(last, role);
        return (
            (int)(word % Words),
            (int)(Words + (WordHash.Of(before, word) % Pairs)),
            (int)(Words + Pairs + (role % Roles)),
            (int)(Words + Pairs + (two % Roles)),
            (int)(Words + Pairs + (WordHash.Of(first + 7, two) % Roles))
        );
    }
}

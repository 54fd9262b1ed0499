namespace Workbench.Domain.Checked;

/// <summary>
/// A text as its runs of four UTF-16 units with how often each occurs: what a word with another ending, a compound or a slip of the pen
/// still shares.
/// </summary>
internal sealed class Grams
{
    private const int Length = 4;
    private readonly Dictionary<ulong, double> weights;

    private Grams(Dictionary<ulong, double> weights) => this.weights = weights;

    public static Grams Of(string text)
    {
        var counts = new Dictionary<ulong, double>();
        for (var i = 0; i + Length <= text.Length; i++)
        {
            // Four units are just what fits.
            var gram = ((ulong)text[i] << 48) | ((ulong)text[i + 1] << 32) | ((ulong)text[i + 2] << 16) | text[i + 3];
            counts[gram] = counts.GetValueOrDefault(gram) + 1;
        }
        return new Grams(counts);
    }

    /// <summary>The cosine of two weighed texts: 1 for the same, 0 where nothing is shared.</summary>
    public double Cosine(Grams other)
    {
        var (few, many) = weights.Count < other.weights.Count ? (weights, other.weights) : (other.weights, weights);
        var product = few.Sum(gram => gram.Value * many.GetValueOrDefault(gram.Key));
        return product == 0 ? 0 : product / Math.Sqrt(Square(weights) * Square(other.weights));
    }

    private static double Square(Dictionary<ulong, double> weights) => weights.Values.Sum(weight => weight * weight);

    /// <summary>Weighs runs by how few of some texts have them: what all candidates have tells none from another.</summary>
    public sealed class Weighing
    {
        private readonly Dictionary<ulong, int> having = [];
        private readonly int texts;

        public Weighing(IReadOnlyCollection<Grams> among)
        {
            texts = among.Count;
            foreach (var gram in among.SelectMany(text => text.weights.Keys))
                having[gram] = having.GetValueOrDefault(gram) + 1;
        }

        public Grams Weigh(Grams text) =>
            new(text.weights.ToDictionary(gram => gram.Key, gram => (1 + Math.Log(gram.Value)) * Weight(gram.Key)));

        private double Weight(ulong gram) => Math.Log(1 + (texts / (having.GetValueOrDefault(gram) + 1.0)));
    }
}

namespace Workbench.Benchmarks.Training;

/// <summary>A sentence to learn from.</summary>
/// <param name="Rows">The rows that are there, one or more times, and how much each counts.</param>
/// <param name="Yes">What people said of it.</param>
/// <param name="Counts">How much the sentence counts.</param>
internal sealed record Example(IReadOnlyList<(int Row, double Value)> Rows, bool Yes, double Counts);

/// <summary>Logistic regression by stochastic gradient descent with AdaGrad (Duchi, Hazan and Singer 2011), always in the same order.</summary>
/// <param name="rows">How many weights.</param>
internal sealed class LogisticRegression(int rows)
{
    // Small steps: at 0.5 single words learn too much from single sentences, and carry over less (docs/quality.md).
    private const double Rate = 0.2;
    private const double Decay = 1e-5;
    private const int Seed = 3;

    private readonly double[] weights = new double[rows + 1];
    private readonly double[] squares = new double[rows + 1];

    /// <summary>The weights; the last is the constant.</summary>
    public IReadOnlyList<double> Weights => weights;

    /// <summary>Learns from the examples, round after round.</summary>
    public void Learn(IReadOnlyList<Example> examples, int rounds)
    {
        var random = new Random(Seed);
        var order = examples.ToArray();
        for (var round = 0; round < rounds; round++)
        {
            random.Shuffle(order);
            foreach (var example in order)
            {
                var z = weights[rows] + example.Rows.Sum(there => there.Value * weights[there.Row]);
                var slope = example.Counts * ((1 / (1 + Math.Exp(-z))) - (example.Yes ? 1 : 0));
                foreach (var (row, value) in example.Rows)
                    Step(row, slope * value);
                Step(rows, slope);
            }
        }
    }

    private void Step(int row, double slope)
    {
        slope += Decay * weights[row];
        squares[row] += slope * slope;
        weights[row] -= Rate * slope / (1e-3 + Math.Sqrt(squares[row]));
    }
}

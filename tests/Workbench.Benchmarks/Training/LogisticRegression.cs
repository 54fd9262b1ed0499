namespace Workbench.Benchmarks.Training;

/// <summary>Logistic regression by stochastic gradient descent with AdaGrad (Duchi, Hazan and Singer 2011), always in the same order.</summary>
/// <param name="rows">How many weights.</param>
internal sealed class LogisticRegression(int rows)
{
    private const double Rate = 0.5;
    private const double Decay = 1e-5;
    private const int Seed = 3;

    private readonly double[] weights = new double[rows + 1];
    private readonly double[] squares = new double[rows + 1];

    /// <summary>The weights; the last is the constant.</summary>
    public IReadOnlyList<double> Weights => weights;

    /// <summary>Learns from examples: rows that are there, each with the same value.</summary>
    public void Learn(IReadOnlyList<(int[] Rows, double Value, bool Yes)> examples, int rounds)
    {
        var random = new Random(Seed);
        var order = examples.ToArray();
        for (var round = 0; round < rounds; round++)
        {
            random.Shuffle(order);
            foreach (var (there, value, yes) in order)
            {
                var z = weights[rows] + (value * there.Sum(row => weights[row]));
                var slope = (1 / (1 + Math.Exp(-z))) - (yes ? 1 : 0);
                foreach (var row in there)
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

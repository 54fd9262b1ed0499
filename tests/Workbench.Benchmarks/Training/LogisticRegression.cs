namespace Workbench.Benchmarks.Training;

/// <summary>A sentence to learn from.</summary>
/// <param name="Rows">The rows that are there, one or more times, and how much each counts.</param>
/// <param name="Yes">What people said of it.</param>
/// <param name="Counts">How much the sentence counts.</param>
internal sealed record Example(IReadOnlyList<(int Row, double Value)> Rows, bool Yes, double Counts);

/// <summary>Logistic regression by stochastic gradient descent with AdaGrad (Duchi, Hazan and Singer 2011), always in the same order.</summary>
/// <param name="rows">How many weights.</param>
/// <param name="seed">Which order that is.</param>
internal sealed class LogisticRegression(int rows, int seed)
{
    // Small steps: at 0.5 single words learn too much from single sentences, and carry over less (docs/quality.md).
    private const double Rate = 0.2;
    private const double Decay = 1e-5;

    private readonly double[] weights = new double[rows + 1];
    private readonly double[] squares = new double[rows + 1];

    /// <summary>
    /// The mean of several that saw the examples in different orders: what one of them made of the last it saw, the others did not.
    /// </summary>
    /// <param name="rows">How many weights.</param>
    /// <param name="examples">What to learn from.</param>
    /// <param name="rounds">How often each sees every example.</param>
    /// <param name="orders">How many there are.</param>
    public static IReadOnlyList<double> Mean(int rows, IReadOnlyList<Example> examples, int rounds, int orders)
    {
        var sum = new double[rows + 1];
        for (var seed = 0; seed < orders; seed++)
        {
            var model = new LogisticRegression(rows, seed);
            model.Learn(examples, rounds);
            for (var i = 0; i < sum.Length; i++)
                sum[i] += model.weights[i] / orders;
        }
        return sum;
    }

    private void Learn(IReadOnlyList<Example> examples, int rounds)
    {
        var random = new Random(seed);
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

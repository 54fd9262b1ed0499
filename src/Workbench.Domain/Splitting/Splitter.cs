using System.Globalization;
using Workbench.Domain.Articles;
using Workbench.Domain.Articles.Planting;
using Workbench.Domain.Splitting.Layout;

namespace Workbench.Domain.Splitting;

/// <summary>The claim engine: text in, spans out.</summary>
public static class Splitter
{
    /// <summary>This engine's name and version.</summary>
    public const string Engine = "rules-6";

    private const string Family = "rules-";

    private const int BlocksBetweenReports = 64;

    /// <summary>True where an engine is an older version of this one, or one that rests on an older version of it.</summary>
    /// <param name="engine">Its name and version, as claims keep it.</param>
    public static bool IsNewerThan(string engine) =>
        Number(engine) is { } older && Number(Engine) is { } own && older < own;

    /// <summary>True for every version of this engine; false for others, also those that rest on it.</summary>
    /// <param name="engine">Its name and version, as claims keep it.</param>
    public static bool IsOwn(string engine) => engine.StartsWith(Family, StringComparison.Ordinal);

    private static int? Number(string engine) =>
        engine.LastIndexOf(Family, StringComparison.Ordinal) is >= 0 and var at
        && int.TryParse(
            engine.AsSpan(at + Family.Length),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : null;

    /// <summary>Takes a text apart. Any string is accepted, the empty one too (it gives no blocks).</summary>
    /// <param name="text">The text as it will be stored; offsets are UTF-16 units of it.</param>
    /// <param name="progress">Told the share of the text that is done, 0 to 1, now and then.</param>
    /// <param name="cancellation">Stops the work between two blocks.</param>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static Split Split(string text, IProgress<double>? progress = null, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        var graphemes = new CutPlaces(text);
        var laid = BlockReader.Read(text, graphemes);
        var sentences = new List<Sentence>();
        var claims = new List<FoundClaim>();
        var reader = new BlockSplitter(text, graphemes, new MachineText(text, graphemes), sentences, claims);
        for (var i = 0; i < laid.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (i % BlocksBetweenReports == 0)
                progress?.Report((double)laid[i].Span.Start / text.Length);
            reader.Read(laid[i]);
        }

        progress?.Report(1);
        return new Split(Engine, [.. laid.Select(b => new Block(b.Kind, b.Span))], sentences, claims)
        {
            Planted = PlantedWords.In(text),
        };
    }
}

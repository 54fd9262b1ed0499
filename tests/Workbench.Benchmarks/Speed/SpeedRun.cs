using System.Buffers;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Microsoft.Extensions.Configuration;
using Workbench.Benchmarks.Quality;
using Workbench.Domain.Splitting;
using Workbench.Domain.Splitting.Layout;
using Workbench.Domain.Splitting.Sentences;

namespace Workbench.Benchmarks.Speed;

/// <summary>How fast the engine reads: beside the limit of looking for stops, and beside what people would use instead.</summary>
public static class SpeedRun
{
    private const int Large = 20_000_000;
    private const int Small = 2_000_000;
    private const int WordsOfArticle = 5_000;
    private static readonly SearchValues<byte> Stops = SearchValues.Create(".!?"u8);

    /// <returns>0, or 2 where the data is not there.</returns>
    public static async Task<int> Run(IConfiguration options)
    {
        var data = new DataFolder(options["data"] ?? DataFolder.Default);
        if (!data.Exists)
        {
            await Console.Error.WriteLineAsync("The data sets are not there. Name the folder: --data DIR");
            return 2;
        }
        Report.Title($"Speed of {Splitter.Engine}");
        var (large, small) = (SpeedText.Make(data, Large), SpeedText.Make(data, Small));
        Report.Table(["what", "MB", "MB/s"], Engine(large, small));
        Report.Table(["an article of 5,000 words", "here"], Article(small));
        await Peers.Run(small, options["peers"]);
        return 0;
    }

    private static IEnumerable<string[]> Engine(string large, string small)
    {
        var (many, few) = (Encoding.UTF8.GetBytes(large), Encoding.UTF8.GetBytes(small));
        yield return Row("the limit: finding . ! ? in the bytes", many, Rate.Of(many.Length, 5, () => Count(many)));
        yield return Row("sentences, one core", many, Rate.Of(many.Length, 5, () => Sentences(large)));
        yield return Row("sentences, one core", few, Rate.Of(few.Length, 5, () => Sentences(small)));
        yield return Row("the whole engine, one core", many, Rate.Of(many.Length, 3, () => Splitter.Split(large)));
        yield return Row("the whole engine, one core", few, Rate.Of(few.Length, 5, () => Splitter.Split(small)));
        var cores = Environment.ProcessorCount;
        yield return Row(
            $"the whole engine, an article a core ({cores})",
            few,
            cores * Rate.Of(few.Length, 3, () => Parallel.For(0, cores, _ => Splitter.Split(small)))
        );
    }

    private static IEnumerable<string[]> Article(string text)
    {
        var end = 0;
        for (var words = 0; words < WordsOfArticle; words++)
            end = text.IndexOf(' ', end) + 1;
        var article = text[..end];
        var claims = Splitter.Split(article).Claims.Count;
        var times = new List<double>();
        for (var round = 0; round < 20; round++)
        {
            var watch = Stopwatch.StartNew();
            Splitter.Split(article);
            times.Add(watch.Elapsed.TotalMilliseconds);
        }
        times.Sort();
        var before = GC.GetAllocatedBytesForCurrentThread();
        Splitter.Split(article);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        yield return ["claims", claims.ToString(CultureInfo.InvariantCulture)];
        yield return ["engine, ms", Text(times[times.Count / 2])];
        yield return ["allocated, MB", Text(allocated / 1e6)];
    }

    private static int Count(byte[] text)
    {
        var count = 0;
        var rest = text.AsSpan();
        for (int at; (at = rest.IndexOfAny(Stops)) >= 0; rest = rest[(at + 1)..])
            count++;
        return count;
    }

    private static int Sentences(string text)
    {
        var (count, graphemes) = (0, new CutPlaces(text));
        foreach (var block in BlockReader.Read(text, graphemes))
            count += SentenceReader.Read(text, new(block.Body, block.Span.End), graphemes).Count;
        return count;
    }

    private static string[] Row(string what, byte[] bytes, double rate) => [what, Text(bytes.Length / 1e6), Text(rate)];

    private static string Text(double figure) => figure.ToString("0.##", CultureInfo.InvariantCulture);
}

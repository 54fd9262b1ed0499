using Workbench.Benchmarks.Circuits;

namespace Workbench.Benchmarks.Crowds;

/// <summary>People on one page.</summary>
internal sealed class Crowd : IAsyncDisposable
{
    private const int AtOnce = 4;
    private readonly HttpClient http = new();
    private readonly Uri page;
    private readonly List<Circuit> people = [];

    public Crowd(Uri page) => this.page = page;

    public Counters Counters { get; } = new();

    public IReadOnlyList<Circuit> People => people;

    /// <summary>Lets people in, a few at a time, until there are so many.</summary>
    public async Task Grow(int to)
    {
        while (people.Count < to)
        {
            var more = Math.Min(AtOnce, to - people.Count);
            people.AddRange(
                await Task.WhenAll(Enumerable.Range(0, more).Select(_ => Circuit.Open(page, http, Counters)))
            );
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var person in people)
            await person.DisposeAsync();
        http.Dispose();
    }
}

using Workbench.Blazor.Infrastructure;

namespace Workbench.Blazor.Tests.Infrastructure;

public sealed class IdsTests
{
    private readonly ManualClock clock = new();
    private readonly Ids ids;

    public IdsTests() => ids = new Ids(clock);

    [Fact]
    public void Ids_of_one_millisecond_are_in_the_order_they_were_drawn_in_as_values_and_as_text()
    {
        var drawn = Enumerable.Range(0, 100_000).Select(_ => ids.Next()).ToList();

        Assert.Equal(drawn.Count, drawn.Distinct().Count());
        Assert.Equal(drawn.Order(), drawn);
        Assert.Equal(
            drawn.Select(id => id.ToString()).Order(StringComparer.Ordinal),
            drawn.Select(id => id.ToString())
        );
    }

    [Fact]
    public void A_clock_set_back_does_not_set_the_order_back()
    {
        var before = ids.Next();
        clock.Pass(TimeSpan.FromMinutes(-5));
        var after = ids.Next();
        clock.Pass(TimeSpan.FromMinutes(6));
        var later = ids.Next();

        Assert.Equal([before, after, later], new[] { later, after, before }.Order());
    }

    [Fact]
    public void An_id_is_of_version_7_and_carries_its_time()
    {
        var first = ids.Next();
        var next = ids.Next();

        foreach (var id in new[] { first, next })
        {
            Assert.Equal((7, 0b10), (id.Version, id.Variant >> 2));
            Assert.StartsWith(
                $"{clock.GetUtcNow().ToUnixTimeMilliseconds():x12}",
                id.ToString("N"),
                StringComparison.Ordinal
            );
        }
    }

    [Fact]
    public void Many_who_draw_at_once_get_different_ids()
    {
        var drawn = Enumerable.Range(0, 20_000).AsParallel().Select(_ => ids.Next()).ToList();

        Assert.Equal(drawn.Count, drawn.Distinct().Count());
    }
}

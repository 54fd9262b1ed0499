using Workbench.Blazor.Features.Articles;
using Workbench.Blazor.Features.Articles.Reading;
using Workbench.Domain.Articles;

namespace Workbench.Blazor.Tests.Features.Articles;

public sealed class IntakesTests
{
    private readonly ManualClock clock = new();
    private readonly Intakes intakes;

    public IntakesTests() => intakes = new Intakes(clock);

    [Fact]
    public void What_was_brought_is_found_until_it_is_imported()
    {
        var intake = Bring("bridge.txt");
        Assert.Same(intake, intakes.Find(intake.Id));
        Assert.Equal("bridge.txt", intake.FileName);

        Assert.Null(intakes.Imported(intake.Id));

        var article = new ArticleId(Guid.CreateVersion7());
        intakes.Done(intake.Id, article);

        Assert.Null(intakes.Find(intake.Id));
        Assert.Equal(article, intakes.Imported(intake.Id));
        Assert.Null(intakes.Find(Guid.CreateVersion7()));
    }

    [Fact]
    public void It_waits_an_hour_also_where_nothing_else_is_brought()
    {
        var intake = Bring("bridge.txt");

        clock.Pass(TimeSpan.FromHours(1));
        Assert.NotNull(intakes.Find(intake.Id));

        clock.Pass(TimeSpan.FromSeconds(1));
        Assert.Null(intakes.Find(intake.Id));
    }

    [Fact]
    public void At_most_fifty_wait_and_the_oldest_go_first()
    {
        var brought = new List<Intake>();
        for (var i = 0; i < 55; i++)
        {
            brought.Add(Bring($"{i}.txt"));
            clock.Pass(TimeSpan.FromSeconds(1));
        }

        Assert.All(brought.Take(5), intake => Assert.Null(intakes.Find(intake.Id)));
        Assert.All(brought.Skip(5), intake => Assert.NotNull(intakes.Find(intake.Id)));
    }

    [Fact]
    public async Task Who_comes_back_to_what_no_longer_waits_reads_what_became_of_it()
    {
        var gone = (await Rendering.Render<GoneIntake>()).The("[role=status]").Says();
        Assert.StartsWith("Nothing was imported.", gone, StringComparison.Ordinal);
        Assert.Contains("a file has to be chosen anew", gone, StringComparison.Ordinal);

        var article = new ArticleId(Guid.CreateVersion7());
        var imported = await Rendering.Render<GoneIntake>(("Imported", article));
        Assert.Equal($"/articles/{article}", imported.The("[role=status] a").GetAttribute("href"));
        Assert.DoesNotContain("Nothing was imported", imported.Body!.Says(), StringComparison.Ordinal);
    }

    private Intake Bring(string file) =>
        intakes.Add(new ReadArticle("Bridge", null, null, null, null, null, "The bridge closed."), file);
}

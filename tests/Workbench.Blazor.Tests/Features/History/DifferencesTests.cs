using Workbench.Domain.Claims;
using Workbench.Domain.Sources;

namespace Workbench.Blazor.Tests.Features.History;

public sealed class DifferencesTests
{
    private static readonly Source One = Source.Add(new(Guid.CreateVersion7()), new(SourceType.Book, "One")).Source;
    private static readonly Source Two = Source.Add(new(Guid.CreateVersion7()), new(SourceType.Book, "Two")).Source;

    [Fact]
    public void Things_with_the_same_values_differ_in_nothing_in_whatever_order() =>
        Assert.Empty(Differences.Between([One, Two], [Two, One]));

    [Fact]
    public void A_value_that_differs_is_named_with_its_place()
    {
        var other = Source.Add(One.Id, new(SourceType.Book, "Uno")).Source;

        var difference = Assert.Single(Differences.Between([One], [other]));

        Assert.Equal($"/Source {One.Id}.Details.Title: One and not Uno", difference);
    }

    [Fact]
    public void A_thing_that_is_missing_is_named()
    {
        Assert.Contains($"/Source {Two.Id}.Revision: 1 and not nothing", Differences.Between([One, Two], [One]));
        Assert.NotEmpty(Differences.Between([One], [One, Two]));
    }

    [Fact]
    public void Values_inside_values_count()
    {
        var words = new Anchor(1, 0, 3, "One", "", "");

        Assert.NotEmpty(Differences.Between([new { Words = words }], [new { Words = words with { Exact = "Two" } }]));
        Assert.NotEmpty(Differences.Between([new { All = new[] { 1, 2 } }], [new { All = new[] { 2, 1 } }]));
    }
}

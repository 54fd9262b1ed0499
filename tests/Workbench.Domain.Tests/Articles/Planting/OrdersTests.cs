using System.Text;
using Workbench.Domain.Articles.Planting;

namespace Workbench.Domain.Tests.Articles.Planting;

/// <summary>The examples of <c>orders.md</c>.</summary>
public sealed class OrdersTests
{
    private static readonly string[] Lines = File.ReadAllLines(
        Path.Combine(AppContext.BaseDirectory, "Articles", "Planting", "orders.md")
    );

    public static TheoryData<string> Orders => [.. In("order")];

    public static TheoryData<string> News => [.. In("news")];

    [Theory]
    [MemberData(nameof(Orders))]
    public void What_bids_a_machine_is_found_by_its_words(string marked)
    {
        var text = marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);

        Assert.Equal(marked, Mark(text));
    }

    [Theory]
    [MemberData(nameof(News))]
    public void What_is_told_or_said_to_people_is_left_alone(string text) => Assert.Equal(text, Mark(text));

    [Fact]
    public void Both_sides_have_examples_enough()
    {
        Assert.True(In("order").Count() >= 50, "too few orders");
        Assert.True(In("news").Count() >= 50, "too few of news");
    }

    private static string Mark(string text)
    {
        var marked = new StringBuilder(text);
        foreach (var one in PlantedWords.In(text).Where(one => one.Kind == PlantedKind.Order).Reverse())
            marked.Insert(one.Span.End, ']').Insert(one.Span.Start, '[');
        return marked.ToString();
    }

    private static IEnumerable<string> In(string fence)
    {
        var inside = "";
        foreach (var line in Lines)
        {
            if (line.StartsWith("```", StringComparison.Ordinal))
                inside = inside.Length == 0 ? line[3..] : "";
            else if (inside == fence)
                yield return line;
        }
    }
}

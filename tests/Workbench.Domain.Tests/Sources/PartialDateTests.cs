using System.Text.Json;
using Workbench.Domain.History;
using Workbench.Domain.Sources;

namespace Workbench.Domain.Tests.Sources;

public sealed class PartialDateTests
{
    [Theory]
    [InlineData("2011", 2011, 1, 1)]
    [InlineData(" 2011-04 ", 2011, 4, 1)]
    [InlineData("2012-02-29", 2012, 2, 29)]
    public void Is_as_exact_as_it_was_given(string typed, int year, int month, int day)
    {
        var date = PartialDate.Parse(typed)!;

        Assert.Equal(typed.Trim(), date.ToString());
        Assert.Equal(new DateOnly(year, month, day), date.First());
        var json = JsonSerializer.Serialize(date, EventJson.Options);
        Assert.Equal(date, JsonSerializer.Deserialize<PartialDate>(json, EventJson.Options));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    public void Nothing_is_none(string? typed) => Assert.Null(PartialDate.Parse(typed));

    [Theory]
    [InlineData("11")]
    [InlineData("2011-4")]
    [InlineData("2011-02-30")]
    [InlineData("2011-13")]
    [InlineData("April 2011")]
    [InlineData("2011/04/03")]
    public void What_is_no_date_is_refused(string typed) =>
        Assert.Equal("date.unreadable", Assert.Throws<RuleViolation>(() => PartialDate.Parse(typed)).Code);
}

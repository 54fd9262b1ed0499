using Workbench.Domain.Sources;

namespace Workbench.Domain.Tests.Sources;

public sealed class DoiTests
{
    [Theory]
    [InlineData("10.1000/182")]
    [InlineData(" doi:10.1000/182 ")]
    [InlineData("DOI: 10.1000/182")]
    [InlineData("https://doi.org/10.1000/182")]
    [InlineData("http://dx.doi.org/10.1000/182")]
    public void Is_read_as_people_paste_it(string typed) => Assert.Equal("10.1000/182", Doi.Checked(typed));

    [Fact]
    public void Compares_without_regard_to_case() =>
        Assert.Equal(Doi.Checked("10.1093/EJIL/chaa001"), Doi.Checked("10.1093/ejil/CHAA001"));

    [Theory]
    [InlineData(null)]
    [InlineData("  ")]
    public void Nothing_is_none(string? typed) => Assert.Null(Doi.Checked(typed));

    [Theory]
    [InlineData("182")]
    [InlineData("10./182")]
    [InlineData("10.1000/")]
    [InlineData("10.1000")]
    [InlineData("10.1000/1 82")]
    [InlineData("11.1000/182")]
    public void What_is_no_DOI_is_refused(string typed) =>
        Assert.Equal("source.doi", Assert.Throws<RuleViolation>(() => Doi.Checked(typed)).Code);
}

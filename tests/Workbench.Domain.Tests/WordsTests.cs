using Workbench.Domain.Verification;

namespace Workbench.Domain.Tests;

public sealed class WordsTests
{
    [Fact]
    public void A_name_of_the_code_reads_as_a_phrase() =>
        Assert.Equal("Not enough evidence", Words.Of(Verdict.NotEnoughEvidence));

    [Theory]
    [InlineData(0, "0 claims")]
    [InlineData(1, "1 claim")]
    [InlineData(2, "2 claims")]
    [InlineData(12_000, "12,000 claims")]
    public void One_is_one_and_more_are_many(int count, string said) =>
        Assert.Equal(said, Words.Counted(count, "claim"));

    [Fact]
    public void What_takes_no_s_is_named() => Assert.Equal("2 people", Words.Counted(2, "person", "people"));
}

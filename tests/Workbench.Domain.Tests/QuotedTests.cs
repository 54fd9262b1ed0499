namespace Workbench.Domain.Tests;

public sealed class QuotedTests
{
    [Theory]
    [InlineData("The bridge closed", "“The bridge closed”")]
    [InlineData("a “ring of fire” was instrumental", "“a “ring of fire” was instrumental”")]
    [InlineData("", "“”")]
    public void Words_stand_between_marks(string words, string quoted) => Assert.Equal(quoted, Quoted.Of(words));

    [Theory]
    [InlineData("“We will go”")]
    [InlineData("\"We will go\"")]
    [InlineData("„Wir gehen“")]
    [InlineData("«Nous irons»")]
    [InlineData("“We will go.”")]
    [InlineData("“We will go”.")]
    [InlineData("“Yes,” she said, “we will.”")]
    public void Words_that_bring_their_own_pair_get_no_second_one(string words) =>
        Assert.Equal(words, Quoted.Of(words));

    [Theory]
    [InlineData("“We will go")]
    [InlineData("the “scandal”")]
    [InlineData("‘We will go’")]
    [InlineData("“We will go»")]
    [InlineData("\"")]
    public void A_mark_at_one_end_or_of_another_pair_is_no_pair(string words) =>
        Assert.Equal($"“{words}”", Quoted.Of(words));
}

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
    [InlineData("‘We will go’")]
    [InlineData("the ‘scandal’")]
    [InlineData("\"")]
    public void Single_marks_and_a_mark_alone_stand_between_double_ones(string words) =>
        Assert.Equal($"“{words}”", Quoted.Of(words));

    [Theory]
    [InlineData("“We will go", "“We will go”")]
    [InlineData("“We will go.", "“We will go.”")]
    [InlineData("we will go”", "“we will go”")]
    [InlineData("we will go,” he said, “to the end”", "“we will go,” he said, “to the end”")]
    [InlineData("\"We will go", "\"We will go\"")]
    [InlineData("«Nous irons", "«Nous irons»")]
    [InlineData("„Wir gehen", "„Wir gehen“")]
    public void A_mark_at_one_end_gets_its_other_and_no_second_one(string words, string quoted) =>
        Assert.Equal(quoted, Quoted.Of(words));

    [Theory]
    [InlineData("the “scandal”")]
    [InlineData("the “scandal”.")]
    [InlineData("“Scandal” was the word")]
    [InlineData("the \"scandal\"")]
    public void Words_that_quote_some_at_an_end_stand_between_single_marks(string words) =>
        Assert.Equal($"‘{words}’", Quoted.Of(words));
}

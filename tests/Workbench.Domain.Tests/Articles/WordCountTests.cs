using Workbench.Domain.Articles;

namespace Workbench.Domain.Tests.Articles;

public sealed class WordCountTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData(" \n\t ", 0)]
    [InlineData("The bridge cost 4.1 million.", 5)]
    [InlineData("A dash – and “quotes”", 4)]
    [InlineData("sixty-four's", 1)]
    [InlineData("كلف الجسر أربعة ملايين", 4)]
    [InlineData("다리는 비용이 들었다", 3)]
    public void Words_are_the_runs_between_white_space_that_say_something(string text, int words) =>
        Assert.Equal(words, WordCount.Of(text));

    [Theory]
    [InlineData("这座桥花了400万。", 7)]
    [InlineData("𠮷野家", 3)]
    [InlineData("テレビ", 3)]
    public void Characters_that_no_white_space_parts_count_one_each(string text, int words) =>
        Assert.Equal(words, WordCount.Of(text));
}

namespace Workbench.Domain.Tests;

public class CodePointsTests
{
    [Theory]
    [InlineData("")]
    [InlineData("plain")]
    [InlineData("قال الوزير")]
    [InlineData("a🏥b👩\u200D🚀c")]
    [InlineData("\U0001F1E9\U0001F1EA مرحبا 🏥")]
    [InlineData("lone \uD83D and \uDE00\uD83D")]
    public void Offsets_are_counted_as_by_reading_from_the_start(string text)
    {
        var points = new CodePoints(text);
        for (var offset = 0; offset <= text.Length; offset++)
        {
            if (offset < text.Length && offset > 0 && char.IsSurrogatePair(text, offset - 1))
                continue;
            Assert.Equal(text[..offset].EnumerateRunes().Count(), points.Before(offset));
        }
    }

    [Fact]
    public void Inside_a_pair_the_pair_counts_as_before() => Assert.Equal(2, new CodePoints("a🏥b").Before(2));

    [Fact]
    public void An_offset_outside_the_text_is_an_error()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new CodePoints("abc").Before(4));
        Assert.Throws<ArgumentOutOfRangeException>(() => new CodePoints("abc").Before(-1));
    }
}

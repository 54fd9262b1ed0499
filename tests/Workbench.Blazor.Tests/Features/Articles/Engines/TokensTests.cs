using System.Text;
using Workbench.Blazor.Features.Articles.Engines.OpenAi;

namespace Workbench.Blazor.Tests.Features.Articles.Engines;

public sealed class TokensTests
{
    [Theory]
    [InlineData("", 8)]
    [InlineData("a bridge", 12)]
    [InlineData("2019.", 13)]
    [InlineData("é", 10)]
    [InlineData("桥", 11)]
    [InlineData("👩", 12)]
    public void Letters_count_half_digits_one_and_other_scripts_every_byte(string text, int tokens) =>
        Assert.Equal(tokens, Tokens.Of(text));

    [Fact]
    public void No_text_counts_less_for_being_longer_nor_more_than_its_bytes()
    {
        const string text = "The council spent 4 million (2019) – “a bargain”, said M. Łęcka: 桥关闭了 👩‍👧.";
        for (var length = 1; length <= text.Length; length++)
            Assert.InRange(
                Tokens.Of(text[..length]),
                Tokens.Of(text[..(length - 1)]) - 1,
                Encoding.UTF8.GetByteCount(text[..length]) + 9
            );
    }
}

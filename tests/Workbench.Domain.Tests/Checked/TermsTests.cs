using Workbench.Domain.Checked;

namespace Workbench.Domain.Tests.Checked;

public sealed class TermsTests
{
    [Theory]
    [InlineData("The bridges closed.", "the bridg clos")]
    [InlineData("The bridge is closing; bridging", "the bridg is clos bridg")]
    [InlineData("Cities, city’s CITY", "city city city")]
    [InlineData("stopped, stops and stopping", "stop stop and stop")]
    [InlineData("It doesn’t: the mayor’s bus, classes", "it doesnt the mayor bus class")]
    [InlineData("São Paulo", "sao paulo")]
    [InlineData("1,000 of 1.5 million, 4 % and 2,5", "1000 of 1.5 million 4 and 25")]
    [InlineData("A 7D film", "a 7 d film")]
    public void Words_are_folded_and_lose_their_endings_numbers_their_commas(string text, string terms) =>
        Assert.Equal(terms, string.Join(' ', Terms.Of(text)));

    [Theory]
    [InlineData("#WallOfMoss2019", "wall of moss 2019")]
    [InlineData("@The_Daily_NEWSDesk", "the daily new desk")]
    [InlineData("McDonald", "mcdonald")]
    [InlineData("see https://example.org/a?b=c#D now", "see now")]
    [InlineData("www.example.org said", "said")]
    [InlineData("closed.pic.example.com/9CgOA today", "today")]
    public void A_tag_is_taken_apart_and_an_address_is_left_out(string text, string terms) =>
        Assert.Equal(terms, string.Join(' ', Terms.Of(text)));

    [Theory]
    [InlineData("桥梁关闭", "桥梁 梁关 关闭")]
    [InlineData("2019年桥", "2019 年桥")]
    [InlineData("桥", "桥")]
    [InlineData("𠀀𠀁𠀂", "𠀀𠀁 𠀁𠀂")]
    [InlineData("أُغلق الجسر", "اغلق الجسر")]
    [InlineData("पुल बंद", "पुल बंद")]
    [InlineData("Мост закрыт", "мост закрыт")]
    public void Scripts_without_spaces_give_pairs_and_others_words(string text, string terms) =>
        Assert.Equal(terms, string.Join(' ', Terms.Of(text)));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \0\t“”*():^-–")]
    [InlineData("\uD800 \uDC00")]
    [InlineData("🌉🌉")]
    public void What_has_no_letter_and_no_digit_has_no_term(string? text) => Assert.Empty(Terms.Of(text));

    [Theory]
    [InlineData("\"a\" AND (b OR c*) NEAR ^d -e col:f \0 g")]
    [InlineData("'; DROP TABLE Claims; --")]
    [InlineData("x\u202Ey\uFEFFz\u0000")]
    public void A_term_can_stand_in_any_query(string text) =>
        Assert.All(
            Terms.Of(text),
            term => Assert.True(term.Length > 0 && term.All(char.IsLetterOrDigit), $"“{term}” can not.")
        );

    [Fact]
    public void Rubbish_of_any_length_is_short_work()
    {
        Assert.Equal(40, Assert.Single(Terms.Of(new string('x', 1_000_000))).Length);
        Assert.Equal(Terms.Most, Terms.Of(string.Concat(Enumerable.Repeat("a ", 500_000))).Count);
        Assert.Equal(Terms.Most, Terms.Of(new string('桥', 1_000_000)).Count);
        Assert.Empty(Terms.Of("https://" + new string('a', 1_000_000)));
    }
}

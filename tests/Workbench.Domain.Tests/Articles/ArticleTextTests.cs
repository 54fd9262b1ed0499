using System.Text;
using Workbench.Domain.Articles;

namespace Workbench.Domain.Tests.Articles;

public class ArticleTextTests
{
    [Theory]
    [InlineData("a\r\nb\rc\u2028d\u2029e\u0085f\vg\fh", "a\nb\nc\nd\ne\nf\ng\nh")]
    [InlineData("a\r\r\nb", "a\n\nb")]
    public void Every_line_end_becomes_a_newline(string given, string stored) =>
        Assert.Equal(stored, ArticleText.Normalise(given));

    [Theory]
    [InlineData("cafe\u0301", "caf\u00E9")]
    [InlineData("\u212B", "\u00C5")]
    [InlineData("e\0\u0301", "\u00E9")]
    public void Letters_and_their_accents_are_composed(string given, string stored) =>
        Assert.Equal(stored, ArticleText.Normalise(given));

    [Theory]
    [InlineData("\uFEFFa\uFEFFb", "ab")]
    [InlineData("a\0b\u0001c\u001Bd\u007Fe\u0090f", "abcdef")]
    [InlineData("a\tb", "a\tb")]
    public void Marks_and_controls_that_nobody_sees_are_removed_but_tabs_stay(string given, string stored) =>
        Assert.Equal(stored, ArticleText.Normalise(given));

    [Fact]
    public void A_lone_surrogate_becomes_the_replacement_character()
    {
        Assert.Equal("a\uFFFDb", ArticleText.Normalise("a\uD83Db"));
        Assert.Equal("\uFFFD\U0001F600\uFFFD", ArticleText.Normalise("\uDE00\U0001F600\uD83D"));
        Assert.Equal("a\uFFFDb", ArticleText.Normalise("a\uFFFEb"));
    }

    [Theory]
    [InlineData("a  \nb\u00A0\t\nc", "a\nb\nc")]
    [InlineData("a\n  b", "a\n  b")]
    [InlineData("\n\n  a\n\n", "a")]
    [InlineData(" \r\n\t\u3000", "")]
    [InlineData("", "")]
    public void White_space_goes_from_the_ends_of_lines_and_of_the_text(string given, string stored) =>
        Assert.Equal(stored, ArticleText.Normalise(given));

    [Theory]
    [InlineData("a\n\nb", "a\n\nb")]
    [InlineData("a\n\n\nb", "a\n\n\nb")]
    [InlineData("a\n \n\t\n\nb", "a\n\nb")]
    [InlineData("a\n\n\n\n\n\nb", "a\n\nb")]
    public void Three_blank_lines_become_one_and_two_stay(string given, string stored) =>
        Assert.Equal(stored, ArticleText.Normalise(given));

    [Fact]
    public void Doing_it_twice_changes_nothing_more()
    {
        string[] pieces =
        [
            "a",
            "\u00E4",
            "e\u0301",
            "\u0304",
            "\u0323",
            "\u0344",
            "\u01DF",
            "\u0F73",
            "\u034F",
            "\u0915\u094D",
            "\u1100",
            "\u1161",
            "\u11A8",
            "\uAC00",
            " ",
            "\t",
            "\n",
            "\r",
            "\u2028",
            "\u0085",
            "\uFEFF",
            "\0",
            "\uD83D",
            "\uDE00",
            "\U0001F468\u200D\U0001F469",
            "\u212B",
            "\u2000",
            "\u3000",
            "\uFFFE",
            "\uFFFF",
            "\U0001D15F",
        ];
        var random = new Random(1);
        for (var round = 0; round < 2_000; round++)
        {
            var text = new StringBuilder();
            for (var i = random.Next(80); i >= 0; i--)
            {
                // Few neighbouring kinds at a time give long runs of marks, which mixing all kinds never does.
                text.Append(pieces[(round + random.Next(1 + round / pieces.Length % 8)) % pieces.Length]);
            }
            var once = ArticleText.Normalise(text.ToString());
            Assert.Equal(once, ArticleText.Normalise(once));
            Assert.True(once.IsNormalized());
        }
    }

    [Fact]
    public void A_letter_under_a_flood_of_marks_is_stored_in_stretches_that_can_be_ordered()
    {
        var flood = "a" + string.Concat(Enumerable.Repeat("\u0301\u0323", 500_000));
        var stored = ArticleText.Normalise(flood);
        Assert.Equal(stored, ArticleText.Normalise(stored));
        Assert.All(stored.Split('\u034F'), stretch => Assert.InRange(stretch.Length, 1, 31));
    }

    [Fact]
    public void The_fingerprint_is_the_one_that_other_programs_get()
    {
        Assert.Equal("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", ArticleText.Sha256(""));
        Assert.Equal("4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c", ArticleText.Sha256("é"));
    }
}

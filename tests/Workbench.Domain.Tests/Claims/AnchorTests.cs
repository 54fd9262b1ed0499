using System.Text;
using Workbench.Domain.Articles;
using Workbench.Domain.Claims;
using Workbench.Domain.Splitting;

namespace Workbench.Domain.Tests.Claims;

public sealed class AnchorTests
{
    private const string Family = "\U0001F468\u200D\U0001F469\u200D\U0001F467";

    [Fact]
    public void An_anchor_has_the_words_and_what_is_around_them()
    {
        var anchor = Anchor.At(Given.Version(), Given.Span("Critics call"));

        Assert.Equal("Critics call", anchor.Exact);
        Assert.Equal("uncil spent 4 million on a bridge. "[^32..], anchor.Prefix);
        Assert.Equal(" the deal a scandal. The bridge closed after"[..32], anchor.Suffix);
        Assert.Equal((1, Given.Span("Critics call")), (anchor.Version, anchor.Span));
    }

    [Fact]
    public void At_the_edges_of_the_text_there_is_less_around_it()
    {
        var whole = Anchor.At(Given.Version(), new TextSpan(0, Given.Text.Length));
        Assert.Equal((Given.Text, "", ""), (whole.Exact, whole.Prefix, whole.Suffix));

        var middle = Anchor.At(Given.Version("a word here"), new TextSpan(2, 6));
        Assert.Equal(("a ", " here"), (middle.Prefix, middle.Suffix));
    }

    [Theory]
    [InlineData(1, 7)]
    [InlineData(2, 6)]
    [InlineData(1, 6)]
    [InlineData(2, 8)]
    public void White_space_at_its_edges_is_left_out(int start, int end) =>
        Assert.Equal(new TextSpan(2, 6), Anchor.At(Given.Version("a\nword\t here"), new TextSpan(start, end)).Span);

    [Theory]
    [InlineData(-1, 3)]
    [InlineData(3, 2)]
    [InlineData(0, 12)]
    [InlineData(12, 12)]
    [InlineData(int.MinValue, int.MaxValue)]
    [InlineData(int.MaxValue, int.MaxValue)]
    public void What_reaches_past_the_text_is_refused(int start, int end) =>
        Refused.With("span.outside", () => Anchor.At(Given.Version("eleven char"), new TextSpan(start, end)));

    [Theory]
    [InlineData(0, 0)]
    [InlineData(11, 11)]
    [InlineData(6, 7)]
    [InlineData(2, 2)]
    public void Nothing_but_white_space_is_refused(int start, int end) =>
        Refused.With("span.empty", () => Anchor.At(Given.Version("eleven char"), new TextSpan(start, end)));

    [Theory]
    [InlineData("a\U0001F600b", 0, 2)]
    [InlineData("a\U0001F600b", 2, 4)]
    [InlineData("q\u0323 x", 0, 1)]
    [InlineData("q\u0323 x", 1, 4)]
    [InlineData($"a{Family}b", 0, 3)]
    [InlineData($"a{Family}b", 4, 10)]
    [InlineData("\U0001F1E9\U0001F1EA", 0, 2)]
    public void A_span_never_cuts_a_character(string text, int start, int end) =>
        Refused.With("span.cuts-character", () => Anchor.At(Given.Version(text), new TextSpan(start, end)));

    [Fact]
    public void What_is_around_it_never_cuts_a_character()
    {
        var text = $"{Family}{new string('x', 31)}word{new string('y', 31)}{Family}";
        var anchor = Anchor.At(Given.Version(text), Given.Span("word", text));

        Assert.StartsWith(Family, anchor.Prefix, StringComparison.Ordinal);
        Assert.EndsWith(Family, anchor.Suffix, StringComparison.Ordinal);
    }

    [Fact]
    public void A_blank_that_carries_a_mark_is_a_character_of_its_own()
    {
        var anchor = Anchor.At(Given.Version("a \u0301b \u0301 c"), new TextSpan(1, 7));

        Assert.Equal(" \u0301b \u0301", anchor.Exact);
    }

    [Fact]
    public void Whatever_the_engine_finds_can_be_anchored()
    {
        string[] pieces =
        [
            "The dam broke",
            " ",
            " ",
            "\u0301",
            ". ",
            Family,
            "\n",
            "\n\n",
            "- ",
            "said Ada",
            ", ",
            "\u200D",
        ];
        for (var seed = 1; seed <= 300; seed++)
        {
            var random = new Random(seed);
            var built = new StringBuilder();
            for (var i = 0; i < 40; i++)
                built.Append(pieces[random.Next(pieces.Length)]);
            var text = ArticleText.Normalise(built.ToString());
            if (text.Length == 0)
                continue;
            foreach (var claim in Splitter.Split(text).Claims)
                Assert.Equal(claim.Span, Anchor.At(Given.Version(text), claim.Span).Span);
        }
    }
}

using Workbench.Domain.Checked;

namespace Workbench.Domain.Tests.Checked;

public sealed class LikeClaimsTests
{
    private static readonly string[] Checked =
    [
        "The harbour bridge was closed two years after it was opened.",
        "The council spent 4 million euros on the harbour bridge.",
        "Nurses in Ostrava are paid less than bus drivers.",
        "A photograph shows a whale under the harbour bridge.",
        "Unemployment in the north fell by 7 per cent in 2019.",
        "桥梁在两年后关闭。",
    ];

    [Fact]
    public void The_same_words_are_the_same_claim_whatever_their_dress() =>
        Assert.Equal((1, Likeness.SameWords), Nearest("THE HARBOUR BRIDGE WAS CLOSED — two years after it was opened"));

    [Theory]
    [InlineData("The harbour bridge, opened with pomp, closed only two years later.", 1)]
    [InlineData("Nurses of Ostrava earn less than the drivers of its buses", 3)]
    [InlineData("#HarbourBridge cost the council 4 million euros", 2)]
    public void A_claim_told_otherwise_is_found(string claim, long row)
    {
        var (found, likeness) = Nearest(claim);

        Assert.Equal(row, found);
        Assert.True(likeness >= Likeness.Alike, $"{likeness}");
    }

    [Theory]
    [InlineData("The mayor resigned on Monday.")]
    [InlineData("The harbour master resigned on Friday.")]
    [InlineData("It was two years ago.")]
    [InlineData("")]
    [InlineData("*\"():^-")]
    public void A_claim_of_something_else_is_like_none(string claim) =>
        Assert.DoesNotContain(Ask(claim), like => like.Likeness != Likeness.None);

    [Fact]
    public void Other_numbers_are_never_called_the_same()
    {
        const string Claim = "Unemployment in the north of the country fell by {0} per cent in {1}.";

        Assert.Equal((5, Likeness.Same), Nearest(string.Format(null, Claim, 7, 2019)));
        Assert.Equal((5, Likeness.Alike), Nearest(string.Format(null, Claim, 3, 2011)));
    }

    [Fact]
    public void A_script_without_spaces_is_compared_by_pairs() =>
        Assert.Equal((6, Likeness.Same), Nearest("这座桥梁在两年后关闭了"));

    [Fact]
    public void The_claim_itself_is_left_out_and_the_rest_stands_by_how_near_it_is()
    {
        var asked = ClaimTerms.Of(Checked[1]);

        Assert.Equal(2, LikeClaims.Of(asked, List(), 5)[0].Row);
        var others = LikeClaims.Of(asked, List(), 5, but: 2);
        Assert.DoesNotContain(others, like => like.Row == 2);
        Assert.Equal(
            others.OrderByDescending(like => like.Score).Select(like => like.Row),
            others.Select(like => like.Row)
        );
    }

    [Fact]
    public void What_is_equally_near_stands_in_the_order_in_which_it_was_checked()
    {
        var twice = new CheckedList([(1, ClaimTerms.Of(Checked[2])), (2, ClaimTerms.Of(Checked[2]))]);

        Assert.Equal([1, 2], LikeClaims.Of(ClaimTerms.Of("Nurses in Ostrava"), twice, 5).Select(like => like.Row));
    }

    [Fact]
    public void The_title_over_a_claim_helps_to_find_it()
    {
        var titled = new CheckedList([(1, ClaimTerms.Of("It was closed.", null, "The Vintrgasse swimming pool"))]);

        Assert.Equal(1, Assert.Single(LikeClaims.Of(ClaimTerms.Of("Vintrgasse swimming pool closed"), titled, 5)).Row);
    }

    [Fact]
    public void A_standalone_wording_adds_the_terms_that_the_quote_lacks() =>
        Assert.Equal(
            new ClaimTerms("it clos the bridg", "tarn"),
            ClaimTerms.Of("It closed.", "The bridge closed.", "Tarn")
        );

    private static (long Row, Likeness Likeness) Nearest(string claim) =>
        Ask(claim) is [var nearest, ..] ? (nearest.Row, nearest.Likeness) : default;

    private static IReadOnlyList<LikeClaim> Ask(string claim) => LikeClaims.Of(ClaimTerms.Of(claim), List(), 5);

    private static CheckedList List() => new(Checked.Select((text, i) => (i + 1L, ClaimTerms.Of(text))));
}

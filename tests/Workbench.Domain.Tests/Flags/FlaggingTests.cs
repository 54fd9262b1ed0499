using Workbench.Domain.Claims;
using Workbench.Domain.Flags;

namespace Workbench.Domain.Tests.Flags;

public sealed class FlaggingTests
{
    private static readonly Dictionary<(FlagState From, FlagState To), bool> Moves = new()
    {
        [(FlagState.Raised, FlagState.Raised)] = false,
        [(FlagState.Raised, FlagState.Resolved)] = true,
        [(FlagState.Raised, FlagState.Withdrawn)] = true,
        [(FlagState.Resolved, FlagState.Raised)] = true,
        [(FlagState.Resolved, FlagState.Resolved)] = false,
        [(FlagState.Resolved, FlagState.Withdrawn)] = false,
        [(FlagState.Withdrawn, FlagState.Raised)] = true,
        [(FlagState.Withdrawn, FlagState.Resolved)] = false,
        [(FlagState.Withdrawn, FlagState.Withdrawn)] = false,
    };

    public static TheoryData<FlagState, FlagState> Pairs
    {
        get
        {
            var pairs = new TheoryData<FlagState, FlagState>();
            foreach (var from in Enum.GetValues<FlagState>())
            foreach (var to in Enum.GetValues<FlagState>())
                pairs.Add(from, to);
            return pairs;
        }
    }

    [Fact]
    public void A_flag_keeps_its_words_its_note_and_who_raised_it()
    {
        var claim = Given.Claim();

        Raise(claim, Given.Span(" 4 million "), "  of what? ");

        var flag = Assert.Single(claim.Flags);
        Assert.Equal(("4 million", Given.Span("4 million")), (flag.Exact, flag.Span));
        Assert.Equal(("of what?", Given.Musa.Id, FlagState.Raised), (flag.Note, flag.RaisedBy, flag.State));
        Assert.Null(flag.AnsweredBy);
    }

    [Fact]
    public void A_flag_may_cover_the_whole_claim_but_no_word_outside_it()
    {
        var claim = Given.Claim("council spent");
        Raise(claim, claim.Anchor.Span, "both");

        Refused.With("flag.outside-claim", () => Raise(claim, Given.Span("The council"), "before"));
        Refused.With("flag.outside-claim", () => Raise(claim, Given.Span("spent 4"), "after"));
        Refused.With("flag.outside-claim", () => Raise(claim, Given.Span(Given.Spent), "around"));
        Refused.With("flag.outside-claim", () => Raise(claim, Given.Span(Given.Closed), "elsewhere"));
    }

    [Theory]
    [InlineData("span.empty", 3, 4)]
    [InlineData("span.outside", 3, 400)]
    public void Words_that_cannot_be_marked_are_refused(string code, int start, int end) =>
        Refused.With(code, () => Raise(Given.Claim(), new TextSpan(start, end), "why"));

    [Theory]
    [InlineData("")]
    [InlineData(" \t")]
    public void A_flag_says_why(string note) =>
        Refused.With("flag.needs-note", () => Raise(Given.Claim(), Given.Span("spent"), note));

    [Theory]
    [MemberData(nameof(Pairs))]
    public void A_flag_moves_as_the_table_says_and_no_other_way(FlagState from, FlagState to)
    {
        var claim = Given.Claim().Flagged();
        if (from != FlagState.Raised)
            claim.MoveFlag(claim.Revision, Given.FlagId, from, "first", Given.Musa);
        var seen = claim.Revision;

        if (!Moves[(from, to)])
        {
            Refused.With("flag.no-such-move", () => claim.MoveFlag(seen, Given.FlagId, to, null, Given.Ana));
            return;
        }
        var moved = claim.MoveFlag(seen, Given.FlagId, to, " second ", Given.Ana);

        var flag = Assert.Single(claim.Flags);
        Assert.Equal((from, to), (moved.From, moved.To));
        Assert.Equal((to, "second", Given.Ana.Id), (flag.State, flag.Answer, flag.AnsweredBy!.Value));
        Assert.Equal(Given.Musa.Id, flag.RaisedBy);
    }

    [Fact]
    public void A_flag_whose_words_have_left_the_claim_cannot_be_raised_again()
    {
        var claim = Given.Claim().Flagged("4 million");
        claim.MoveFlag(2, Given.FlagId, FlagState.Resolved, null, Given.Ana);
        claim.Resize(3, Given.Version(), Given.Span("The council spent"));

        Refused.With("claim.flag-outside", () => claim.MoveFlag(4, Given.FlagId, FlagState.Raised, null, Given.Ana));
    }

    [Fact]
    public void A_flag_that_is_not_there_cannot_be_moved() =>
        Refused.With(
            "flag.unknown",
            () => Given.Claim().MoveFlag(1, Given.FlagId, FlagState.Resolved, null, Given.Ana)
        );

    private static void Raise(Claim claim, TextSpan span, string note) =>
        claim.RaiseFlag(claim.Revision, Given.FlagId, FlagKind.MissingContext, Given.Version(), span, note, Given.Musa);
}

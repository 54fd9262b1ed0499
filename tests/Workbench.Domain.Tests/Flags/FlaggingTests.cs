using Workbench.Domain.Claims;
using Workbench.Domain.Flags;
using Workbench.Domain.Splitting;

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
        [(FlagState.Raised, FlagState.Dismissed)] = false,
        [(FlagState.Resolved, FlagState.Dismissed)] = false,
        [(FlagState.Withdrawn, FlagState.Dismissed)] = true,
        [(FlagState.Dismissed, FlagState.Raised)] = false,
        [(FlagState.Dismissed, FlagState.Resolved)] = false,
        [(FlagState.Dismissed, FlagState.Withdrawn)] = true,
        [(FlagState.Dismissed, FlagState.Dismissed)] = false,
    };

    private static readonly FoundFlag Loaded = new(FlagKind.LoadedLanguage, Given.Span("scandal"), "loaded word", 1.8);
    private static readonly FoundFlag Vague = new(
        FlagKind.VagueSource,
        Given.Span("Critics"),
        "which ones is not said"
    );

    public static TheoryData<FlagState, FlagState> Pairs
    {
        get
        {
            var pairs = new TheoryData<FlagState, FlagState>();
            foreach (var (from, to) in Moves.Keys)
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
        var claim = from == FlagState.Dismissed ? Scandal() : Given.Claim().Flagged();
        if (from == FlagState.Dismissed)
            Dismiss(claim, Loaded);
        else if (from != FlagState.Raised)
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

    [Fact]
    public void The_table_has_every_pair() =>
        Assert.Equal(Enum.GetValues<FlagState>().Length * Enum.GetValues<FlagState>().Length, Moves.Count);

    [Fact]
    public void What_the_engine_proposes_stays_proposed_until_somebody_raises_or_dismisses_it()
    {
        var claim = Scandal();
        Assert.Equal([Vague, Loaded], claim.ProposedFlags());
        Assert.Empty(claim.Flags);

        var dismissed = Dismiss(claim, Loaded);
        Assert.Equal(("scandal", "loaded word", Given.Musa.Id), (dismissed.Exact, dismissed.Why, dismissed.By));
        Assert.False(claim.Flags[0].Counts);
        Assert.Equal([Vague], claim.ProposedFlags());
        Refused.With("flag.not-proposed", () => Dismiss(claim, Loaded));

        var flag = new FlagId(Given.Id(9));
        claim.RaiseFlag(2, flag, Vague.Kind, Given.Version(), Vague.Span, Vague.Why, Given.Musa);
        Assert.Empty(claim.ProposedFlags());
        Assert.True(claim.Flag(flag).Counts);
    }

    [Fact]
    public void What_was_raised_by_mistake_is_proposed_again_and_what_was_resolved_is_not()
    {
        var claim = Scandal();
        claim.RaiseFlag(1, Given.FlagId, Loaded.Kind, Given.Version(), Loaded.Span, "why", Given.Musa);
        claim.MoveFlag(2, Given.FlagId, FlagState.Resolved, null, Given.Musa);
        Assert.Equal([Vague], claim.ProposedFlags());

        claim.MoveFlag(3, Given.FlagId, FlagState.Raised, null, Given.Musa);
        claim.MoveFlag(4, Given.FlagId, FlagState.Withdrawn, null, Given.Musa);
        Assert.Equal([Vague, Loaded], claim.ProposedFlags());
    }

    [Fact]
    public void What_is_proposed_on_words_that_the_claim_no_longer_has_is_not_shown()
    {
        var claim = Scandal();

        claim.Resize(1, Given.Version(), Given.Span("call the deal"));

        Assert.Equal([Vague], claim.ProposedFlags());
    }

    [Fact]
    public void The_words_that_say_who_says_it_may_be_flagged_too()
    {
        var claim = Scandal();
        claim.RaiseFlag(1, Given.FlagId, Vague.Kind, Given.Version(), Vague.Span, "which ones?", Given.Musa);
        claim.Resize(2, Given.Version(), Given.Span("call the deal"));

        Assert.Equal("Critics", Assert.Single(claim.Flags).Exact);
        Refused.With("flag.outside-claim", () => Raise(claim, Given.Span("scandal"), "elsewhere"));
    }

    private static Claim Scandal() => Given.Proposed("call the deal a scandal", "Critics", Vague, Loaded);

    private static FlagDismissed Dismiss(Claim claim, FoundFlag flag) =>
        claim.DismissFlag(claim.Revision, Given.FlagId, flag.Kind, Given.Version(), flag.Span, Given.Musa);

    private static void Raise(Claim claim, TextSpan span, string note) =>
        claim.RaiseFlag(claim.Revision, Given.FlagId, FlagKind.MissingContext, Given.Version(), span, note, Given.Musa);
}

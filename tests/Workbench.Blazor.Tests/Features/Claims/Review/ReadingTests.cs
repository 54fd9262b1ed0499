using Workbench.Blazor.Features.Claims.Review;
using Workbench.Domain.Claims;
using Workbench.Domain.Verification;

namespace Workbench.Blazor.Tests.Features.Claims.Review;

public sealed class ReadingTests
{
    private readonly AnArticle article = new();
    private readonly Reading reading = new();
    private readonly Claim spent;
    private readonly Claim scandal;
    private readonly Claim closed;

    public ReadingTests()
    {
        closed = article.Mark("The bridge closed");
        spent = article.Mark("The council spent 4 million");
        scandal = article.Mark("Critics call the deal a scandal");
        reading.Show(article.View);
    }

    [Fact]
    public void Before_anything_is_shown_there_is_nothing_to_do()
    {
        var nothing = new Reading();
        nothing.OpenNumber(1);

        Assert.Null(nothing.Open);
        Assert.Null(nothing.OpenClaim);
        Assert.Null(nothing.Step(1));
        Assert.Null(nothing.NextInText());
        Assert.Empty(nothing.Listed);
    }

    [Fact]
    public void The_first_step_opens_the_first_claim_and_steps_stay_inside_the_list()
    {
        Assert.Equal(spent.Number, reading.Step(1));
        Assert.Equal(spent.Number, reading.Step(-1));

        reading.OpenNumber(scandal.Number);
        Assert.Equal((closed.Number, spent.Number), (reading.Step(1), reading.Step(-1)));

        reading.OpenNumber(closed.Number);
        Assert.Equal(closed.Number, reading.Step(1));
    }

    [Fact]
    public void A_number_that_is_none_changes_nothing_and_null_closes()
    {
        reading.OpenNumber(spent.Number);
        reading.OpenNumber(99);
        Assert.Equal((spent.Number, 0), (reading.Open, reading.OpenIndex));

        reading.OpenNumber(null);
        Assert.Equal((null, -1), (reading.Open, reading.OpenIndex));
    }

    [Fact]
    public void The_open_claim_stays_listed_where_the_filter_no_longer_lets_it_pass()
    {
        reading.OpenNumber(spent.Number);

        reading.Filter = new ClaimFilter(Stage: Stage.Published);
        Assert.Equal([spent], reading.Listed);

        reading.OpenNumber(null);
        Assert.Empty(reading.Listed);
        Assert.Null(reading.Step(1));
    }

    [Fact]
    public void A_newer_view_shows_the_open_claim_as_it_stands()
    {
        reading.OpenNumber(spent.Number);
        spent.Reword(1, "Tarn spent 4 million");

        reading.Show(article.View);

        Assert.Equal("Tarn spent 4 million", reading.OpenClaim!.Standalone);
    }

    [Fact]
    public void A_view_that_comes_late_does_not_take_the_place_of_a_newer_one()
    {
        var newer = article.View with { Turn = 2 };
        reading.Show(newer);

        reading.Show(article.View with { Turn = 1 });
        Assert.Same(newer, reading.View);

        var other = new AnArticle().View with { Turn = 1 };
        reading.Show(other);
        Assert.Same(other, reading.View);
    }

    [Fact]
    public void Evidence_of_a_claim_that_was_left_meanwhile_is_not_shown()
    {
        reading.OpenNumber(spent.Number);
        reading.Show(spent, article.Evidence);
        var shown = reading.Evidence;

        reading.Show(scandal, article.Evidence);
        Assert.Same(shown, reading.Evidence);

        reading.OpenNumber(null);
        reading.Show(null, Evidence.None);
        Assert.Same(Evidence.None, reading.Evidence);
    }

    [Fact]
    public void A_claim_retired_while_it_is_open_stays_open_and_goes_when_it_is_left()
    {
        reading.OpenNumber(spent.Number);
        spent.Retire(1);
        reading.Show(article.View);
        Assert.Equal(3, reading.Listed.Count);

        reading.OpenNumber(scandal.Number);
        Assert.Equal([scandal, closed], reading.Listed);
    }

    [Fact]
    public void Next_in_the_text_is_the_next_marked_claim_whatever_is_listed()
    {
        reading.Filter = new ClaimFilter(Stage: Stage.Published);
        Assert.Null(reading.NextInText());

        reading.OpenNumber(spent.Number);
        Assert.Equal(scandal, reading.NextInText());

        scandal.Retire(1);
        reading.Show(article.View);
        Assert.Equal(closed, reading.NextInText());

        reading.OpenNumber(closed.Number);
        Assert.Null(reading.NextInText());
    }
}

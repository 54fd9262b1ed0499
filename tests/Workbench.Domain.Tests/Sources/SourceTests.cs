using Workbench.Domain.Sources;

namespace Workbench.Domain.Tests.Sources;

public sealed class SourceTests
{
    private static readonly SourceDetails Page = new(
        SourceType.Webpage,
        "  A page ",
        Authors: " ",
        Url: "https://www.example.org/a/",
        Doi: "doi:10.1000/182"
    );

    [Fact]
    public void A_source_is_kept_trimmed_with_the_keys_that_find_its_twin()
    {
        var (source, added) = Source.Add(new SourceId(Guid.CreateVersion7()), Page);

        Assert.Equal(("A page", null, "10.1000/182"), (source.Details.Title, source.Details.Authors, source.Doi));
        Assert.Equal("example.org/a", source.UrlKey);
        Assert.Equal(added.Details, source.Details);
        Assert.Equal(1, source.Revision);
    }

    [Theory]
    [InlineData("", null, null, "source.needs-title")]
    [InlineData("T", "example.org", null, "url.not-web")]
    [InlineData("T", null, "182", "source.doi")]
    public void A_source_needs_a_title_and_readable_addresses(string title, string? url, string? doi, string code) =>
        Assert.Equal(
            code,
            Refusal(() => Source.Add(default, new SourceDetails(SourceType.Webpage, title, Url: url, Doi: doi)).Event)
        );

    [Fact]
    public void An_edit_keeps_what_was_before_and_moves_the_keys_along()
    {
        var source = New();

        var edited = source.Edit(1, new SourceDetails(SourceType.Book, "A book"));

        Assert.Equal(("A page", "A book"), (edited.From.Title, edited.To.Title));
        Assert.Null(source.UrlKey);
        Assert.Null(source.Doi);
    }

    [Fact]
    public void A_change_from_a_stale_view_is_refused()
    {
        var source = New();
        source.Rate(1, Reliability.B);

        Assert.Equal("source.stale", Refusal(() => source.Edit(1, Page)));
        Assert.Equal("source.stale", Refusal(() => source.Rate(1, Reliability.C)));
        Assert.Equal("source.stale", Refusal(() => source.Withdraw(1, 0, null)));
        Assert.Equal(Reliability.B, source.Reliability);
    }

    [Fact]
    public void A_change_that_changes_nothing_is_refused()
    {
        var source = New();

        Assert.Equal("source.unchanged", Refusal(() => source.Edit(1, Page)));
        Assert.Equal("source.unchanged", Refusal(() => source.Rate(1, null)));
        Assert.Equal("source.not-withdrawn", Refusal(() => source.Restore(1)));
    }

    [Fact]
    public void A_source_that_claims_rest_on_stays_in_the_library() =>
        Assert.Equal("source.in-use", Refusal(() => New().Withdraw(1, 1, null)));

    [Fact]
    public void A_withdrawn_source_rests_until_it_is_brought_back()
    {
        var source = New();
        Assert.Equal("Retracted", source.Withdraw(1, 0, " Retracted ").Reason);

        Assert.Equal("source.withdrawn", Refusal(() => source.Edit(2, new SourceDetails(SourceType.Book, "B"))));
        Assert.Equal("source.withdrawn", Refusal(() => source.Rate(2, Reliability.A)));
        Assert.Equal("source.withdrawn", Refusal(() => source.Withdraw(2, 0, null)));

        source.Restore(2);
        Assert.False(source.Withdrawn);
    }

    private static Source New() => Source.Add(new SourceId(Guid.CreateVersion7()), Page).Source;

    private static string Refusal(Func<object> act) =>
        Assert
            .Throws<RuleViolation>(() =>
            {
                act();
            })
            .Code;
}

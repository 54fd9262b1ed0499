using Workbench.Blazor.Features.Articles.Reading;
using Workbench.Domain;

namespace Workbench.Blazor.Tests.Features.Articles.Reading;

/// <summary>With the real child process.</summary>
public class PageReaderTests
{
    /// <summary>For pages that are fine: the machine may be busy with the hostile ones.</summary>
    internal static readonly ReadingLimits Patient = ReadingLimits.Default with { Time = TimeSpan.FromMinutes(2) };

    // As much of the default as is needed to see that it ends.
    private static readonly ReadingLimits Hasty = ReadingLimits.Default with { Time = TimeSpan.FromSeconds(3) };

    [Fact]
    public async Task A_page_is_read_in_the_child()
    {
        using var reader = new PageReader(Patient);
        var read = await reader.Read(
            ArticleFormat.Html,
            "<title>Größe</title><p>Übermorgen 漢字 😀",
            CancellationToken.None
        );
        Assert.Equal(("Größe", "Übermorgen 漢字 😀"), (read.Title, read.Text));
    }

    [Fact]
    public async Task Markdown_is_read_in_the_child()
    {
        using var reader = new PageReader(Patient);
        var read = await reader.Read(ArticleFormat.Markdown, "# Title\n\nSome *text*.", CancellationToken.None);
        Assert.Equal(("Title", "Some text."), (read.Title, read.Text));
    }

    public static TheoryData<ArticleFormat, string, int> Hostile =>
        new()
        {
            // Elements 60,000 deep; half a megabyte on which the parser alone takes minutes; formatting that multiplies.
            { ArticleFormat.Html, "<div>", 60_000 },
            { ArticleFormat.Html, "<div><p>", 65_000 },
            { ArticleFormat.Html, "<table><tr><td>", 33_000 },
            { ArticleFormat.Html, "<ul><li>a", 5_000 },
            { ArticleFormat.Markdown, "> ", 100_000 },
            { ArticleFormat.Markdown, "[", 200_000 },
            { ArticleFormat.Markdown, "- ", 100_000 },
        };

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task Hostile_nesting_is_refused_and_this_process_lives_on(
        ArticleFormat format,
        string piece,
        int times
    )
    {
        using var reader = new PageReader(Hasty);
        var page =
            (format == ArticleFormat.Html ? "<!doctype html><body>" : "")
            + string.Concat(Enumerable.Repeat(piece, times));
        await RefusesToRead(reader, format, page + "x");
    }

    [Fact]
    public async Task A_child_that_takes_too_long_is_killed()
    {
        using var reader = new PageReader(ReadingLimits.Default with { Time = TimeSpan.FromMilliseconds(1) });
        var refusal = await RefusesToRead(reader, ArticleFormat.Html, "<p>Harmless.");
        Assert.Contains("longer than", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_child_that_says_too_much_is_cut_off()
    {
        using var reader = new PageReader(Patient with { Output = 1_000 });
        var refusal = await RefusesToRead(reader, ArticleFormat.Html, "<p>" + new string('a', 1_000));
        Assert.Contains("more text", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_child_that_needs_too_much_memory_dies_alone()
    {
        using var reader = new PageReader(Patient with { Memory = 40_000_000 });
        await RefusesToRead(reader, ArticleFormat.Html, string.Concat(Enumerable.Repeat("<i>a</i> ", 200_000)));
    }

    [Fact]
    public async Task After_a_refusal_the_next_page_is_read()
    {
        using var reader = new PageReader(Patient);
        for (var i = 0; i < 3; i++)
            await RefusesToRead(reader, ArticleFormat.Html, string.Concat(Enumerable.Repeat("<ul><li>a", 600)));
        Assert.Equal("Fine.", (await reader.Read(ArticleFormat.Html, "<p>Fine.", CancellationToken.None)).Text);
    }

    [Fact]
    public async Task Who_gives_up_is_told_so_and_not_that_the_page_is_bad()
    {
        using var reader = new PageReader(Patient);
        using var giveUp = new CancellationTokenSource();
        var reading = reader.Read(ArticleFormat.Html, string.Concat(Enumerable.Repeat("<div>", 60_000)), giveUp.Token);
        await giveUp.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reading);
    }

    private static async Task<RuleViolation> RefusesToRead(PageReader reader, ArticleFormat format, string page)
    {
        var refusal = await Assert.ThrowsAsync<RuleViolation>(() => reader.Read(format, page, CancellationToken.None));
        Assert.Equal("article.unreadable", refusal.Code);
        Assert.Contains("paste", refusal.Message, StringComparison.Ordinal);
        return refusal;
    }
}

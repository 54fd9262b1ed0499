using Workbench.Blazor.Features.Articles.Reading.Pages;

namespace Workbench.Blazor.Tests.Features.Articles.Reading.Pages;

public class MarkdownPageTests
{
    [Theory]
    [InlineData("# Title\n\nText *with* `code` and [a link](https://example.org).", "Text with code and a link.")]
    [InlineData("Title\n=====\n\n## Part\n\na\nb", "# Part\n\na b")]
    [InlineData("Start\n\n# Later", "Start\n\n# Later")]
    [InlineData("# Title", "# Title")]
    [InlineData("- a\n- b\n  1. c\n\n> said\n\n---\n\nend", "- a\n- b\n- c\n\n> said\n\nend")]
    [InlineData("| a | b |\n|---|---|\n| 1 | 2 |", "a | b\n1 | 2")]
    [InlineData("line  \nbreak", "line\nbreak")]
    [InlineData("```\nx = 1\n  y\n```", "x = 1\n  y")]
    [InlineData("- [One](https://a.example)\n- [Two](https://b.example)", "- One\n- Two")]
    [InlineData("![alt](x.png) caption", "caption")]
    public void Each_construct_has_its_plain_form(string markdown, string text) =>
        Assert.Equal(text, MarkdownPage.Read(markdown).Text);

    [Fact]
    public void Html_inside_it_leaves_nothing_but_its_text()
    {
        var read = MarkdownPage.Read(
            "a<br>b <script>alert(1)</script>\n\n<div onclick=x>c</div>\n\n<img src=x onerror=y>"
        );
        Assert.Equal("a\nb\n\nc", read.Text);
    }

    [Fact]
    public void A_heading_at_the_start_is_the_title_and_not_said_twice()
    {
        var read = MarkdownPage.Read("# A *fine* title\n\nText.");
        Assert.Equal(("A fine title", "Text."), (read.Title, read.Text));
    }
}

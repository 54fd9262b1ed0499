using Workbench.Blazor.Features.Articles.Reading;
using Workbench.Domain;

namespace Workbench.Blazor.Tests.Features.Articles.Reading;

public class TextFileTests
{
    [Fact]
    public void Front_matter_says_what_the_file_is()
    {
        var read = TextFile.Parse(
            """
            ---
            title: Bridge closed: what now?
            outlet: "The Courier"
            Byline: Hanna Okoro
            published: 2024-02-29
            url: https://example.org/bridge?id=1
            language: en-GB
            ---

            # First
            The text.
            """
        );
        Assert.Equal(
            new ReadArticle(
                "Bridge closed: what now?",
                "The Courier",
                "Hanna Okoro",
                new DateOnly(2024, 2, 29),
                "https://example.org/bridge?id=1",
                "en-GB",
                "\n# First\nThe text."
            ),
            read
        );
    }

    [Theory]
    [InlineData("Just a text.\nOf two lines.")]
    [InlineData("---\nA rule, then prose without a key.")]
    [InlineData("---\n\ntitle: after a blank line it is prose")]
    [InlineData("-----\ntitle: five dashes\n-----\ntext")]
    [InlineData("")]
    public void A_text_without_front_matter_is_text_alone(string text) =>
        Assert.Equal(new ReadArticle(null, null, null, null, null, null, text), TextFile.Parse(text));

    [Fact]
    public void Windows_line_ends_and_a_byte_order_mark_change_nothing() =>
        Assert.Equal(
            new ReadArticle("T", null, null, null, null, null, "a\nb"),
            TextFile.Parse("\uFEFF---\r\ntitle: T\r\nurl:\r\n---\r\na\r\nb\r\n")
        );

    [Theory]
    [InlineData("---\nauthor: Me\n---\ntext", "author")]
    [InlineData("---\ntitle: A\njust words\n---\ntext", "just words")]
    [InlineData("---\ntitle: A\ntitle: B\n---\ntext", "twice")]
    [InlineData("---\npublished: 3 January 2024\n---\ntext", "2024-01-31")]
    [InlineData("---\npublished: 2024-02-30\n---\ntext", "2024-01-31")]
    [InlineData("---\nurl: javascript:alert(1)\n---\ntext", "https://")]
    [InlineData("---\nurl: example.org\n---\ntext", "https://")]
    [InlineData("---\nlanguage: English language\n---\ntext", "pt-BR")]
    [InlineData("---\ntitle: A\ntext", "---")]
    public void What_is_not_understood_is_refused_with_what_to_do(string text, string says)
    {
        var refusal = Assert.Throws<RuleViolation>(() => TextFile.Parse(text));
        Assert.Equal("article.front-matter", refusal.Code);
        Assert.Contains(says, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Front_matter_for_another_program_gives_what_is_understood_of_it()
    {
        var read = TextFile.ParseLeniently("---\ntitle: T\nlayout: post\ntags:\n  - a\npublished: true\n---\ntext");
        Assert.Equal(new ReadArticle("T", null, null, null, null, null, "text"), read);
        Assert.Equal("---\ntitle: T\ntext", TextFile.ParseLeniently("---\ntitle: T\ntext").Text);
    }
}

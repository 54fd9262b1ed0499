using System.Text;
using Workbench.Blazor.Features.Articles.Reading;
using Workbench.Domain;
using Workbench.Domain.Articles;

namespace Workbench.Blazor.Tests.Features.Articles.Reading;

public sealed class ArticleReaderTests : IDisposable
{
    private const string Page =
        "<!doctype html><html lang=en><title>Bridge closed</title><body><h1>Bridge closed</h1><p>It will open in May.</p>";

    private readonly PageReader _pages = new(PageReaderTests.Patient);

    public void Dispose() => _pages.Dispose();

    [Theory]
    [InlineData("a.html", null)]
    [InlineData("A.HTM", "text/plain")]
    [InlineData(null, "text/html; charset=utf-8")]
    [InlineData(null, null)]
    [InlineData("saved.txt", "text/plain")]
    public async Task A_page_is_known_by_name_type_or_beginning(string? name, string? type)
    {
        var read = await Read("<!-- saved from url=(0020)https://example.org -->\n" + Page, name, type);
        Assert.Equal(("Bridge closed", "It will open in May.", "en"), (read.Title, read.Text, read.Language));
    }

    [Fact]
    public async Task Plain_text_that_speaks_of_html_is_plain_text()
    {
        var read = await Read("The tag <html> opens a page.", "note.txt", "text/plain");
        Assert.Equal("The tag <html> opens a page.", read.Text);
    }

    [Theory]
    [InlineData("a.txt")]
    [InlineData("a.md")]
    [InlineData("a.html")]
    public async Task What_to_know_about_the_text_is_said_before_it_is_put_right(string name)
    {
        var text =
            $"<p>The bell\u0001 rang and {new string('a', 200)} was {string.Concat(Enumerable.Repeat("said again and ", 20))}\u202E12345\u202C.";

        var read = await Read(text, name, null);

        Assert.Equal(["text.control", "text.direction"], read.Cautions.Select(caution => caution.Code));
        Assert.DoesNotContain('\u0001', read.Text);
    }

    [Fact]
    public async Task Markdown_may_have_front_matter_of_any_kind()
    {
        var read = await Read(
            "---\nlayout: post\noutlet: The Courier\n---\n# Bridge\n\nIt **will** open.",
            "a.md",
            null
        );
        Assert.Equal(("Bridge", "The Courier", "It will open."), (read.Title, read.Outlet, read.Text));
    }

    [Fact]
    public async Task A_headline_of_Markdown_that_differs_from_the_title_it_was_given_stays_in_the_text()
    {
        var read = await Read("---\ntitle: The bridge\n---\n# Shut for good\n\nIt closed.", "a.md", null);
        Assert.Equal(("The bridge", "# Shut for good\n\nIt closed."), (read.Title, read.Text));
    }

    [Theory]
    [InlineData("Bridge closed for repair\n\nIt will open in May.", "Bridge closed for repair")]
    [InlineData("# Bridge closed.\nIt will open in May.", "Bridge closed.")]
    [InlineData("“Bridge” closed\n\nIt will open in May.", "“Bridge” closed")]
    [InlineData("The bridge is closed.\n\nIt will open in May.", null)]
    [InlineData("The bridge is closed\nuntil May.", null)]
    [InlineData("Bridge closed", null)]
    [InlineData("- a list\n\n- of things", null)]
    public async Task A_first_line_like_a_heading_is_suggested_as_the_title_and_stays(string text, string? title)
    {
        var read = await Read(text, null, "text/plain; charset=utf-8");
        Assert.Equal((title, text), (read.Title, read.Text));
    }

    [Fact]
    public async Task The_text_comes_in_its_stored_form()
    {
        var read = await Read("Cafe\u0301 \r\n\r\n\r\n\r\n\r\nclosed", null, null);
        Assert.Equal("Café\n\nclosed", read.Text);
    }

    [Theory]
    [InlineData("a.txt", "---\nlanguage: fr\n---\n", "fr")]
    [InlineData("a.html", "<html lang=fr><body>", "en")]
    [InlineData("a.html", "<html lang=en-GB><body>", "en-GB")]
    [InlineData("a.html", "<html lang='not a tag'><body>", "en")]
    [InlineData("a.txt", "", "en")]
    public async Task A_person_is_believed_about_the_language_and_a_template_only_where_the_text_agrees(
        string name,
        string before,
        string language
    )
    {
        var read = await Read(
            before + "The council said that the bridge will be closed by the city for a month.",
            name,
            null
        );
        Assert.Equal(language, read.Language);
    }

    [Theory]
    [InlineData("<meta charset=windows-1252>", "text/html")]
    [InlineData("<meta http-equiv=Content-Type content='text/html; charset=windows-1252'>", null)]
    [InlineData("", "text/html; charset=windows-1252")]
    [InlineData("<meta charset=utf-8>", "text/html; charset=windows-1252")]
    public async Task A_page_may_name_its_charset_and_http_is_asked_first(string meta, string? type)
    {
        var bytes = Encoding.Latin1.GetBytes($"<!doctype html><html>{meta}<p>Größe");
        Assert.Equal("Größe", (await new ArticleReader(_pages).Read(bytes, null, type, CancellationToken.None)).Text);
    }

    [Theory]
    [InlineData("article.empty", " \n ", "a.txt")]
    [InlineData("article.empty", "---\ntitle: T\n---\n\n", "a.txt")]
    [InlineData("article.empty", "<!-- nothing -->", "a.md")]
    [InlineData("article.front-matter", "---\nfoo: T\n---\n\ntext", "a.txt")]
    [InlineData("article.html-without-text", "<html><body><script>render()</script><div id=app></div>", "a.html")]
    [InlineData("article.html-without-text", "<html><body><noscript>Turn on JavaScript.</noscript>", "a.html")]
    public async Task What_holds_no_article_is_refused(string code, string text, string name)
    {
        var refusal = await Assert.ThrowsAsync<RuleViolation>(() => Read(text, name, null));
        Assert.Equal(code, refusal.Code);
    }

    [Fact]
    public async Task Five_megabytes_of_pasted_text_are_read()
    {
        var paragraph = "The council said that the bridge will be closed by the city for a month.\n\n";
        var text = string.Concat(Enumerable.Repeat(paragraph, TextBytes.Most / paragraph.Length));
        var read = await Read(text, null, "text/plain; charset=utf-8");
        Assert.Equal(text.TrimEnd(), read.Text);
    }

    [Theory]
    [InlineData("01-west-asia.txt", "en", 2024, 1, 3)]
    [InlineData("02-tarn-street-clinic.txt", "en", 2024, 9, 18)]
    [InlineData("03-puente-de-arenal.txt", "es", 2024, 11, 6)]
    public async Task The_seeds_read_as_they_are_written(string file, string language, int year, int month, int day)
    {
        var seed = Path.Combine(AppContext.BaseDirectory, "seeds", file);
        var bytes = await File.ReadAllBytesAsync(seed);
        var read = await new ArticleReader(_pages).Read(bytes, file, null, CancellationToken.None);
        Assert.Equal(new DateOnly(year, month, day), read.Published);
        Assert.Equal((language, language), (read.Language, LanguageGuess.Of(read.Text)));
        Assert.NotNull(read.Title);
        Assert.DoesNotContain(read.Title, read.Text, StringComparison.Ordinal);
        Assert.EndsWith(read.Text + "\n", Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
    }

    private Task<ReadArticle> Read(string text, string? name, string? type) =>
        new ArticleReader(_pages).Read(Encoding.UTF8.GetBytes(text), name, type, CancellationToken.None);
}

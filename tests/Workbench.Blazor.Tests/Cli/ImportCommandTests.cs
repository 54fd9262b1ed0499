using Microsoft.EntityFrameworkCore;
using Workbench.Domain.Accounts;

namespace Workbench.Blazor.Tests.Cli;

public sealed class ImportCommandTests : IDisposable
{
    private const string Text = "The council spent 4 million on a bridge. The bridge closed after two years.";

    private readonly CliDesk desk = new();

    [Fact]
    public async Task Each_file_becomes_an_article_and_its_id_a_line()
    {
        var typed = await desk.Run(
            "import",
            desk.File("a.txt", Text),
            desk.File("b.md", "# A heading\n\nThe bridge is 40 m long.")
        );

        Assert.Equal((0, ""), (typed.Code, typed.Error));
        var ids = typed.Out.TrimEnd().Split('\n');
        await using var look = await TestDesk.Open(desk.Data);
        await using var db = look.Db();
        var articles = await db.Articles.ToListAsync();
        Assert.Equal(ids.Order(), articles.Select(article => article.Id.ToString()).Order());
        Assert.Contains(articles, article => article.Details.Title == "a");
        Assert.Contains(articles, article => article.Details.Title == "A heading");
        Assert.All(await db.History.ToListAsync(), entry => Assert.Equal(Account.LocalOperator, entry.Actor));
    }

    [Fact]
    public async Task Options_come_before_what_the_file_says()
    {
        var file = desk.File("a.txt", $"---\ntitle: Bridges\noutlet: The Courier\npublished: 2024-01-02\n---\n{Text}");

        var typed = await desk.Run([
            "import",
            file,
            "--outlet",
            "The Daily",
            "--byline",
            "A. Reporter",
            "--published",
            "2024-03-04",
            "--url",
            "https://example.org/a",
            "--language",
            "en-GB",
            "--as",
            "desk",
        ]);

        Assert.Equal((0, ""), (typed.Code, typed.Error));
        await using var look = await TestDesk.Open(desk.Data);
        await using var db = look.Db();
        Assert.Equal(
            new("Bridges", "The Daily", "A. Reporter", new DateOnly(2024, 3, 4), "https://example.org/a", "en-GB"),
            (await db.Articles.SingleAsync()).Details
        );
        Assert.All(await db.History.ToListAsync(), entry => Assert.Equal("Desk", entry.ActorName));
    }

    [Theory]
    [InlineData("--published", "yesterday", "{0}: published: Give the day as 2024-01-03.")]
    [InlineData("--url", "ftp://example.org", "{0}: url: ")]
    [InlineData("--language", "English!", "{0}: “English!” is no language tag. Write it as en or pt-BR.")]
    [InlineData("--title", " ", "{0}: title: Give the article a title.")]
    [InlineData("--as", "nobody", "There is no account “nobody”. This desk has: Desk, Local operator.")]
    public async Task A_bad_option_changes_nothing(string option, string value, string error)
    {
        var file = desk.File("a.txt", Text);

        var typed = await desk.Run("import", file, option, value);

        Assert.Equal((2, ""), (typed.Code, typed.Out));
        Assert.StartsWith(error.Replace("{0}", file, StringComparison.Ordinal), typed.Error, StringComparison.Ordinal);
        Assert.Single(typed.Error.TrimEnd().Split('\n'));
        Assert.Equal(0, await Entries());
    }

    [Fact]
    public async Task A_bad_file_among_good_ones_is_named_with_the_reason_and_the_good_ones_are_imported()
    {
        var (first, last) = (desk.File("first.txt", "Before it, nothing closed."), desk.File("last.txt", Text));
        var (count, same) = (0, desk.File("same.txt", "Before it, nothing closed.\n"));
        foreach (
            var (bad, error) in new[]
            {
                (desk.File("empty.txt", " \n"), "There is no text in it."),
                (desk.File("binary.txt", "%PDF-1.7\0\0\0"), "This is"),
                (same, "the desk has this very text already: "),
                (Path.Combine(desk.Folder, "missing.txt"), "there is no such file."),
                (desk.Folder, "this is a folder; name the files in it."),
            }
        )
        {
            count++;
            await File.AppendAllTextAsync(first, $" It closed {count} times.");
            await File.AppendAllTextAsync(last, $" It closed {count} times.");
            if (bad == same)
                File.Copy(first, same, overwrite: true);

            var typed = await desk.Run("import", first, bad, last);

            Assert.Equal((3, 2), (typed.Code, typed.Out.TrimEnd().Split('\n').Length));
            Assert.StartsWith($"{bad}: {error}", typed.Error, StringComparison.Ordinal);
            Assert.Single(typed.Error.TrimEnd().Split('\n'));
            await using var look = await TestDesk.Open(desk.Data);
            await using var db = look.Db();
            Assert.Equal(2 * count, await db.Articles.CountAsync());
        }
    }

    [Fact]
    public async Task Where_every_file_is_bad_each_is_named_and_nothing_changes()
    {
        var (empty, missing) = (desk.File("empty.txt", " \n"), Path.Combine(desk.Folder, "missing.txt"));

        var typed = await desk.Run("import", empty, missing);

        Assert.Equal(
            new Typed(
                2,
                "",
                $"{empty}: There is no text in it. Paste the article's text, or choose another file.\n{missing}: there is no such file.\n"
            ),
            typed
        );
        Assert.Equal(0, await Entries());
    }

    [Fact]
    public async Task The_same_text_again_names_the_article_that_is_there()
    {
        var id = await desk.Import(Text);

        var typed = await desk.Run("import", desk.File("again.txt", Text));

        Assert.Equal((2, ""), (typed.Code, typed.Out));
        Assert.Contains($"the desk has this very text already: {id} “article”.", typed.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_title_is_for_one_file()
    {
        var typed = await desk.Run(
            "import",
            desk.File("a.txt", Text),
            desk.File("b.txt", Text + " Yes."),
            "--title",
            "Both"
        );

        Assert.Equal(new Typed(2, "", "--title and --url are for one file. Import the files one by one.\n"), typed);
    }

    private async Task<int> Entries()
    {
        await using var look = await TestDesk.Open(desk.Data);
        await using var db = look.Db();
        return await db.History.CountAsync();
    }

    public void Dispose() => desk.Dispose();
}

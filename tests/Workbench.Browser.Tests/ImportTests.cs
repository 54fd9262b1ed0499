using System.Globalization;
using System.Text;
using Microsoft.Playwright;
using Workbench.Browser.Tests.Screens;

namespace Workbench.Browser.Tests;

public sealed class ImportTests(Chromium chromium, RunningDesk desk) : DeskTests(chromium, desk)
{
    [Theory]
    [InlineData(10_000)]
    [InlineData(100_000)]
    [InlineData(1_000_000)]
    public async Task A_paste_is_imported_and_opens_whatever_its_length(int length)
    {
        var anna = await Sit();
        await anna.Go("/import");
        var import = new ImportScreen(anna.Page);
        await import.PasteFromClipboard(Article(length));
        await anna.Page.GetByRole(AriaRole.Button, new() { Name = "Read it" }).ClickAsync();
        await Expect(import.AsRead).ToBeVisibleAsync();
        await import.Title.FillAsync($"A paste of {length}");
        var review = await import.Import();
        await Expect(anna.Page.Locator("h1")).ToHaveTextAsync($"A paste of {length}");
        await review.Press("j");
        await Expect(review.Quote).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Who_comes_back_to_what_no_longer_waits_reads_that_nothing_was_imported_and_has_their_text()
    {
        var anna = await Sit();
        await anna.Go("/import");
        var import = new ImportScreen(anna.Page);
        await import.Read("The sluice was opened on a Sunday.");

        await anna.Go($"/import?intake={Guid.CreateVersion7()}");

        await Expect(anna.Page.Locator(".caution")).ToContainTextAsync("Nothing was imported.");
        await Expect(import.Paste).ToHaveValueAsync("The sluice was opened on a Sunday.");
        await import.Try("The sluice was opened on a Sunday.");
        await Expect(import.AsRead).ToContainTextAsync("The sluice");
        await Expect(anna.Page.Locator(".caution[role=status]")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_paste_of_5_MB_is_read_and_the_page_lives_on()
    {
        var anna = await Sit();
        await anna.Go("/import");
        await anna.NoteThePage();
        var import = new ImportScreen(anna.Page);
        await import.PasteFromClipboard(Article(5_000_000));
        await anna.Page.GetByRole(AriaRole.Button, new() { Name = "Read it" }).ClickAsync();
        await Expect(import.AsRead).ToBeVisibleAsync();
        await anna.Page.GetByRole(AriaRole.Button, new() { Name = "Back" }).ClickAsync();
        await Expect(import.Paste).ToBeVisibleAsync();
        Assert.Equal(5_000_000, await import.Paste.EvaluateAsync<int>("field => field.value.length"));
        Assert.True(await anna.HasTheSamePage());
    }

    [Theory]
    [InlineData("too long", 5_300_000, "5 MB")]
    [InlineData("empty", 0, "no text")]
    [InlineData("blank", -1, "no text")]
    public async Task A_text_that_cannot_be_read_gets_a_sentence_and_stays_in_its_field(
        string why,
        int length,
        string says
    )
    {
        var anna = await Sit();
        anna.Expects("the server responded with a status of 422");
        await anna.Go("/import");
        var import = new ImportScreen(anna.Page);
        var text = length < 0 ? "  \n \t\n " : Article(length);
        await import.Try(text);
        await Expect(import.Refusal).ToContainTextAsync(says);
        Assert.True(
            await import.Paste.EvaluateAsync<bool>("(field, text) => field.value === text", text),
            $"{why}: what was typed is gone"
        );
    }

    [Theory]
    [InlineData("picture.txt", "89504E470D0A1A0A0000000D49484452000000010000000100000000", "picture")]
    [InlineData("old.txt", "4361666520E920676573636820FC6674", "UTF-8")]
    [InlineData(
        "page.html",
        "3C68746D6C3E3C626F64793E3C7363726970743E783C2F7363726970743E3C2F626F64793E",
        "no text of its own"
    )]
    public async Task A_file_that_cannot_be_read_gets_a_sentence_and_what_was_typed_stays(
        string name,
        string hex,
        string says
    )
    {
        var anna = await Sit();
        anna.Expects("the server responded with a status of 422");
        await anna.Go("/import");
        var import = new ImportScreen(anna.Page);
        await import.Paste.FillAsync("Typed before, and not yet read.");
        await Choose(anna.Page, name, Convert.FromHexString(hex));
        await Expect(import.Refusal).ToContainTextAsync(says);
        await Expect(import.Paste).ToHaveValueAsync("Typed before, and not yet read.");
    }

    [Fact]
    public async Task The_same_text_again_offers_the_article_that_is_there()
    {
        const string text = "The lighthouse was sold in 1974. Its keeper stayed on.";
        var anna = await Sit();
        await anna.Import(text, "The lighthouse");
        var there = anna.Page.Url;
        await anna.Go("/import");
        var import = new ImportScreen(anna.Page);
        await import.Read(text);
        await Expect(import.ImportButton).ToBeDisabledAsync();
        await anna
            .Page.GetByRole(AriaRole.Main)
            .GetByRole(AriaRole.Link, new() { Name = "The lighthouse" })
            .ClickAsync();
        await Expect(anna.Page).ToHaveURLAsync(there);
    }

    [Fact]
    public async Task An_HTML_page_is_read_without_its_scripts_and_knows_its_title()
    {
        const string page = """
            <!DOCTYPE html><html lang="en"><head><title>The weir</title><script>document.title = "run"</script></head>
            <body><nav><a href="/">Home</a></nav><article><h1>The weir</h1>
            <p>The weir was built in 1880 by the county. It holds back the river for eleven miles.</p>
            <p>Nobody has repaired it since 1952, the county engineer said.</p></article></body></html>
            """;
        var anna = await Sit();
        await anna.Go("/import");
        var import = new ImportScreen(anna.Page);
        await Expect(import.Paste).ToBeVisibleAsync();
        await Choose(anna.Page, "weir.html", Encoding.UTF8.GetBytes(page));
        await Expect(import.AsRead).ToContainTextAsync("holds back the river for eleven miles");
        await Expect(import.AsRead).Not.ToContainTextAsync("document.title");
        await Expect(import.Title).ToHaveValueAsync("The weir");
        var review = await import.Import();
        await Expect(review.Text).ToContainTextAsync("Nobody has repaired it since 1952");
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/import")]
    [InlineData("/sources")]
    public async Task A_file_may_be_dropped_on_any_page(string address)
    {
        var anna = await Sit();
        await anna.Go(address);
        await Drop(anna.Page, "quarry.md", "# The quarry\n\nThe quarry closed in 1990. It employed 40 people.\n");
        var import = new ImportScreen(anna.Page);
        await Expect(import.AsRead).ToContainTextAsync("It employed 40 people");
        await Expect(import.Title).ToHaveValueAsync("The quarry");
    }

    [Fact]
    public async Task A_dropped_file_that_cannot_be_read_says_why()
    {
        var anna = await Sit();
        anna.Expects("the server responded with a status of 422");
        await anna.Go("/");
        await Drop(anna.Page, "empty.txt", "");
        await Expect(anna.Page.Locator("#dropped")).ToContainTextAsync("no text");
    }

    private static Task Choose(IPage page, string name, byte[] content) =>
        page.Locator("#file")
            .SetInputFilesAsync(
                new FilePayload
                {
                    Name = name,
                    MimeType = name.EndsWith("html", StringComparison.Ordinal) ? "text/html" : "text/plain",
                    Buffer = content,
                }
            );

    private static Task Drop(IPage page, string name, string content) =>
        page.EvaluateAsync(
            """
            ([name, content]) => {
              const dataTransfer = new DataTransfer();
              dataTransfer.items.add(new File([content], name));
              document.querySelector("main").dispatchEvent(
                new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
            }
            """,
            new[] { name, content }
        );

    /// <summary>Plain paragraphs of made-up facts, to the character.</summary>
    private static string Article(int length)
    {
        var text = new StringBuilder(length + 200);
        for (var i = 1; text.Length < length; i++)
            text.Append(
                    CultureInfo.InvariantCulture,
                    $"Bridge number {i} of the county was opened in {1800 + (i % 200)} after a long dispute over who should pay for the stone and the timber. "
                )
                .Append(i % 4 == 0 ? "\n\n" : "");
        return length == 0 ? "" : string.Concat(text.ToString().AsSpan(0, length - 1), ".");
    }
}

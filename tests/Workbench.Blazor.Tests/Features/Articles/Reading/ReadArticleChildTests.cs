using System.Text;
using Workbench.Blazor.Features.Articles.Reading;

namespace Workbench.Blazor.Tests.Features.Articles.Reading;

public class ReadArticleChildTests
{
    [Fact]
    public async Task It_answers_with_json_in_utf_8()
    {
        using var answer = new MemoryStream();
        var code = await ReadArticleChild.Answer("html", new MemoryStream(Encoding.UTF8.GetBytes("<p>Größe")), answer);
        Assert.Equal(0, code);
        Assert.Contains("\"Text\":\"Größe\"", Encoding.UTF8.GetString(answer.ToArray()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("pdf", "text", 2)]
    [InlineData("md", "> > > >", 0)]
    public async Task It_says_how_it_ended(string format, string content, int code)
    {
        using var answer = new MemoryStream();
        Assert.Equal(
            code,
            await ReadArticleChild.Answer(format, new MemoryStream(Encoding.UTF8.GetBytes(content)), answer)
        );
        Assert.Equal(code == 0, answer.Length > 0);
    }

    [Fact]
    public async Task What_it_cannot_read_gets_no_answer()
    {
        using var answer = new MemoryStream();
        var page = string.Concat(Enumerable.Repeat("<ul><li>a", 600));
        Assert.Equal(1, await ReadArticleChild.Answer("html", new MemoryStream(Encoding.UTF8.GetBytes(page)), answer));
        Assert.Equal(0, answer.Length);
    }

    [Fact]
    public async Task It_starts_with_limits_and_without_the_settings_of_its_parent()
    {
        Environment.SetEnvironmentVariable("WORKBENCH_TEST_SECRET", "do not pass on");
        var start = ChildProgram.Start("html", 0x1234);
        Assert.DoesNotContain("WORKBENCH_TEST_SECRET", start.Environment.Keys);
        Assert.Equal("1234", start.Environment["DOTNET_GCHeapHardLimit"]);

        var (end, output) = await LimitedProcess.Run(
            ChildProgram.Start("html", ReadingLimits.Default.Memory),
            "<p>Hello"u8.ToArray(),
            TimeSpan.FromMinutes(1),
            10_000,
            CancellationToken.None
        );
        Assert.Equal(ProcessEnd.Finished, end);
        Assert.StartsWith("{", Encoding.UTF8.GetString(output), StringComparison.Ordinal);
    }
}

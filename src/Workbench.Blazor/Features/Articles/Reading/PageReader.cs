using System.Text;
using System.Text.Json;
using Workbench.Domain;

namespace Workbench.Blazor.Features.Articles.Reading;

/// <summary>Reads a stranger's page or Markdown in a child process, because a parser that hangs or dies must not take the desk along.</summary>
public sealed class PageReader(ReadingLimits limits) : IDisposable
{
    // As many children as the smallest machine has cores: more would only share the time each is given.
    private readonly SemaphoreSlim _places = new(2);

    /// <summary>Reads it, waiting for a free place first; the time limit runs from there.</summary>
    /// <exception cref="RuleViolation"><c>article.unreadable</c></exception>
    public async Task<ReadArticle> Read(ArticleFormat format, string content, CancellationToken ct)
    {
        await _places.WaitAsync(ct);
        try
        {
            var start = ChildProgram.Start(format == ArticleFormat.Markdown ? "md" : "html", limits.Memory);
            var input = Encoding.UTF8.GetBytes(content);
            var (end, output) = await LimitedProcess.Run(start, input, limits.Time, limits.Output, ct);
            return end switch
            {
                ProcessEnd.Finished => Answer(output),
                ProcessEnd.OutOfTime => throw Unreadable($"took longer than {limits.Time.TotalSeconds:0.#} seconds"),
                ProcessEnd.TooMuchOutput => throw Unreadable("gave more text than an article has"),
                _ => throw Unreadable("failed: it may be too large, nested too deeply or damaged"),
            };
        }
        finally
        {
            _places.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _places.Dispose();

    private static ReadArticle Answer(byte[] output)
    {
        try
        {
            return JsonSerializer.Deserialize<ReadArticle>(output, ReadArticleChild.Json)
                ?? throw Unreadable("gave no answer");
        }
        catch (JsonException)
        {
            throw Unreadable("gave no answer that makes sense");
        }
    }

    private static RuleViolation Unreadable(string why) =>
        new(
            "article.unreadable",
            $"Reading this page {why}. Open it in a browser, copy the article's text and paste it here."
        );
}

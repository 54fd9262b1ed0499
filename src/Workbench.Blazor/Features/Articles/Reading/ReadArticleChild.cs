using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Workbench.Blazor.Features.Articles.Reading.Pages;

namespace Workbench.Blazor.Features.Articles.Reading;

/// <summary>The child's side: UTF-8 in, JSON out, and an end that says whether it went well.</summary>
public static class ReadArticleChild
{
    // The parent kills after 10 seconds. Should the parent be gone, nobody does.
    private static readonly TimeSpan LastResort = TimeSpan.FromSeconds(15);

    // Of our own choosing, so that how deep a parser may go does not hang on the shell that started us.
    private const int StackBytes = 16 * 1024 * 1024;

    internal static JsonSerializerOptions Json { get; } =
        new()
        {
            // Nothing but the parent reads this; escaping every letter would make other alphabets six times as long.
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            RespectNullableAnnotations = true,
            RespectRequiredConstructorParameters = true,
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        };

    /// <summary>Reads one page as <see cref="Answer"/> does. Only for a process of its own: it ends the process when it takes far too long.</summary>
    public static async Task<int> Run(string format, Stream stdin, Stream stdout)
    {
        using var lastResort = new Timer(_ => Environment.Exit(1), null, LastResort, Timeout.InfiniteTimeSpan);
        return await Answer(format, stdin, stdout);
    }

    /// <summary>Reads one page.</summary>
    /// <param name="format"><c>html</c> or <c>md</c>.</param>
    /// <param name="stdin">The page, UTF-8.</param>
    /// <param name="stdout">Where the answer goes, only when there is one.</param>
    /// <returns>0 when the answer was written, 1 when the page cannot be read, 2 for an unknown format.</returns>
    public static async Task<int> Answer(string format, Stream stdin, Stream stdout)
    {
        if (format is not ("html" or "md"))
            return 2;
        using var reader = new StreamReader(stdin, Encoding.UTF8);
        var content = await reader.ReadToEndAsync();

        byte[]? answer = null;
        var parsing = new Thread(() => answer = TryRead(format, content), StackBytes);
        parsing.Start();
        parsing.Join();
        if (answer is null)
            return 1;
        await stdout.WriteAsync(answer);
        await stdout.FlushAsync();
        return 0;
    }

    private static byte[]? TryRead(string format, string content)
    {
        try
        {
            var article = format == "md" ? MarkdownPage.Read(content) : HtmlPage.Read(content);
            return JsonSerializer.SerializeToUtf8Bytes(article, Json);
        }
#pragma warning disable CA1031 // Whatever goes wrong with a stranger's file, there is no answer; and a thread must not throw.
        catch (Exception)
#pragma warning restore CA1031
        {
            return null;
        }
    }
}

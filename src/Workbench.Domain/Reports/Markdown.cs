using System.Text;

namespace Workbench.Domain.Reports;

/// <summary>Text of others as Markdown that reads back as that very text.</summary>
internal static class Markdown
{
    private const string Special = "\\`*_[]<>#|~&$";

    /// <summary>Text on one line, also inside a table: line ends become spaces.</summary>
    public static string Line(string text) =>
        Escape(string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));

    /// <summary>A block quotation; its line ends stay.</summary>
    public static string Quote(string text) =>
        string.Join("\n", Lines(text).Select(line => line.Length == 0 ? ">" : $"> {Line(line)}"));

    /// <summary>Paragraphs: each line end of the text ends one.</summary>
    public static string Paragraphs(string text) =>
        string.Join("\n\n", Lines(text).Where(line => line.Length > 0).Select(Line));

    /// <summary>An address as a link. Only for what <see cref="WebUrl.IsLink"/> lets pass.</summary>
    public static string Link(string url) =>
        $"<{new Uri(url, UriKind.Absolute).AbsoluteUri.Replace("<", "%3C", StringComparison.Ordinal).Replace(">", "%3E", StringComparison.Ordinal).Replace("|", "%7C", StringComparison.Ordinal)}>";

    private static IEnumerable<string> Lines(string text) =>
        text.ReplaceLineEndings("\n").Split('\n').Select(line => line.Trim());

    private static string Escape(string text)
    {
        var safe = new StringBuilder(text.Length + 8);
        for (var i = 0; i < text.Length; i++)
        {
            if (Special.Contains(text[i], StringComparison.Ordinal) || StartsBlock(text, i))
                safe.Append('\\');
            safe.Append(char.IsControl(text[i]) ? '\uFFFD' : text[i]);
        }
        return safe.ToString();
    }

    // "- ", "+ " and "1. " begin lists, "=" makes a heading of the line before, where a line begins with them.
    private static bool StartsBlock(string text, int index) =>
        text[index] switch
        {
            '-' or '+' or '=' => index == 0,
            '.' or ')' => index is > 0 and < 10 && text.AsSpan(0, index).IndexOfAnyExceptInRange('0', '9') < 0,
            _ => false,
        };
}

namespace Workbench.Blazor.Features.Articles.Reading.Pages;

/// <summary>The title, where the text begins with it as a heading: it has its own field and is not said twice.</summary>
internal static class HeadingTitle
{
    /// <summary>The text without that heading; unchanged when it begins otherwise, or when nothing else would be left.</summary>
    public static string Without(string? title, string text)
    {
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        return
            title is not null
            && end > 0
            && text.StartsWith("# ", StringComparison.Ordinal)
            && IsSame(text[2..end], title)
            ? text[end..].TrimStart()
            : text;
    }

    private static bool IsSame(string heading, string title) =>
        Words(heading).SequenceEqual(Words(title), StringComparer.OrdinalIgnoreCase);

    private static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}

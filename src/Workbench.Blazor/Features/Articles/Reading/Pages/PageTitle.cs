namespace Workbench.Blazor.Features.Articles.Reading.Pages;

/// <summary>A page's title usually ends, or begins, with the name of its site.</summary>
internal static class PageTitle
{
    private static readonly string[] Separators = [" | ", " – ", " — ", " - ", " :: ", " • ", " · ", " » ", " « "];

    // Without anybody to say what the site is called, a tail of so few words under a longer title is taken for its name.
    private const int MostWordsOfName = 4;

    /// <summary>The title without the site's name.</summary>
    /// <param name="title">One line, not empty.</param>
    /// <param name="outlet">The site's name, where the page says it.</param>
    /// <param name="heading">The page's main heading, where it has one.</param>
    public static string WithoutSite(string title, string? outlet, string? heading)
    {
        if (heading is not null && title.Contains(heading, StringComparison.OrdinalIgnoreCase))
            return heading;
        foreach (var separator in Separators)
        {
            var last = title.LastIndexOf(separator, StringComparison.Ordinal);
            var first = title.IndexOf(separator, StringComparison.Ordinal);
            if (last <= 0)
                continue;
            var (head, tail) = (title[..last], title[(last + separator.Length)..]);
            if (IsSame(tail, outlet))
                return head;
            if (IsSame(title[..first], outlet))
                return title[(first + separator.Length)..];
            // Where the page names its outlet, the dash is the headline's own.
            if (outlet is null && separator == " | " && Words(tail) <= MostWordsOfName && Words(head) > Words(tail))
                return head;
        }
        return title;
    }

    private static bool IsSame(string part, string? outlet) =>
        outlet is not null && part.Trim().Equals(outlet, StringComparison.OrdinalIgnoreCase);

    private static int Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
}

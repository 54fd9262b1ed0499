using Workbench.Domain.Sources;

namespace Workbench.Domain.Reports;

/// <summary>A source that evidence comes from, as the library knew it then. What was unknown is null.</summary>
/// <param name="Number">Its number in the report, from 1.</param>
/// <param name="Id">Which source.</param>
/// <param name="Type">What it is.</param>
/// <param name="Title">Never empty.</param>
/// <param name="Authors">Names, separated by semicolons.</param>
/// <param name="Container">What it appeared in.</param>
/// <param name="Publisher">Who put it out.</param>
/// <param name="Issued">A year, a month or a day.</param>
/// <param name="Url">An http or https address.</param>
/// <param name="Doi">Without resolver.</param>
/// <param name="Language">A BCP 47 tag.</param>
/// <param name="Reliability">A to F, or null: not judged. Judged apart from the credibility of what it says.</param>
/// <param name="Head">The last entry of the source's own history that the report accounts for.</param>
public sealed record ReportSource(
    int Number,
    SourceId Id,
    SourceType Type,
    string Title,
    string? Authors,
    string? Container,
    string? Publisher,
    string? Issued,
    string? Url,
    string? Doi,
    string? Language,
    Reliability? Reliability,
    HistoryHead Head
)
{
    internal static ReportSource Of(int number, Source source, HistoryHead head) =>
        new(
            number,
            source.Id,
            source.Details.Type,
            source.Details.Title,
            source.Details.Authors,
            source.Details.Container,
            source.Details.Publisher,
            source.Details.Issued?.Text,
            source.Details.Url,
            source.Details.Doi,
            source.Details.Language,
            source.Reliability,
            head
        );

    /// <summary>Where it can be read: its address, else its DOI's resolver; null without either. Always http or https.</summary>
    public string? Link()
    {
        var link =
            Url
            ?? (
                Doi is null
                    ? null
                    : $"https://doi.org/{Uri.EscapeDataString(Doi).Replace("%2F", "/", StringComparison.Ordinal)}"
            );
        return WebUrl.IsLink(link) ? link : null;
    }

    /// <summary>The source in one line, as a bibliography has it: <c>Authors: Title. Container. Publisher, April 2011. doi:10.1000/182</c>.</summary>
    public string Line()
    {
        var line = new List<string> { Stop(Authors is null ? Title : $"{Authors}: {Title}") };
        if (Container is not null)
            line.Add(Stop(Container));
        string?[] appeared = [Publisher, Issued is { } date ? ReportWords.Date(date) : null];
        if (appeared.Any(part => part is not null))
            line.Add(Stop(string.Join(", ", appeared.Where(part => part is not null))));
        if (Doi is not null)
            line.Add($"doi:{Doi}");
        return string.Join(' ', line);
    }

    private static string Stop(string part) => part[^1] is '.' or '!' or '?' or '…' ? part : part + ".";
}

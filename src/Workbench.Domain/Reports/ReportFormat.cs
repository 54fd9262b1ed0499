using System.Globalization;
using System.Text;

namespace Workbench.Domain.Reports;

/// <summary>The forms a report can be had in.</summary>
public enum ReportFormat
{
    /// <summary>A page that opens offline: <see cref="HtmlReport"/>.</summary>
    Html,

    /// <summary><see cref="MarkdownReport"/>.</summary>
    Markdown,

    /// <summary>The canonical form: <see cref="JsonReport"/>.</summary>
    Json,

    /// <summary>A table: <see cref="CsvReport"/>.</summary>
    Csv,
}

/// <summary>What each format is called, and how a report is written in it.</summary>
public static class ReportFormats
{
    private const int LongestTitle = 60;

    /// <summary>The end of the file's name: <c>html</c>, <c>md</c>, <c>json</c>, <c>csv</c>.</summary>
    public static string Extension(this ReportFormat format) =>
        format switch
        {
            ReportFormat.Html => "html",
            ReportFormat.Markdown => "md",
            ReportFormat.Json => "json",
            _ => "csv",
        };

    /// <summary>The format whose files end so; null for none. Upper case counts as lower case.</summary>
    public static ReportFormat? WithExtension(string extension) =>
        Enum.GetValues<ReportFormat>()
            .Cast<ReportFormat?>()
            .FirstOrDefault(format =>
                string.Equals(format!.Value.Extension(), extension, StringComparison.OrdinalIgnoreCase)
            );

    /// <summary>The format of that name, or whose files end so: <c>markdown</c> and <c>md</c> are one. Null for none; upper case counts as lower case.</summary>
    public static ReportFormat? Named(string word) =>
        WithExtension(word)
        ?? Enum.GetValues<ReportFormat>()
            .Cast<ReportFormat?>()
            .FirstOrDefault(format => string.Equals($"{format}", word, StringComparison.OrdinalIgnoreCase));

    /// <summary>Writes a report.</summary>
    public static string Write(this ReportFormat format, Report report) =>
        format switch
        {
            ReportFormat.Html => HtmlReport.Write(report),
            ReportFormat.Markdown => MarkdownReport.Write(report),
            ReportFormat.Json => JsonReport.Write(report),
            _ => CsvReport.Write(report),
        };

    /// <summary>
    /// A name for the report's file that every system takes, of the article's title and the report's number:
    /// <c>night-clinic-closes-report-1.html</c>, <c>…-draft.html</c>. A title without Latin letters gives <c>article</c> and the end of its id.
    /// </summary>
    public static string FileName(this ReportFormat format, Report report)
    {
        var which = report.Issued is { } issued ? ReportWords.Text($"report-{issued.Number}") : "draft";
        return $"{Slug(report.Article)}-{which}.{format.Extension()}";
    }

    private static string Slug(ReportArticle article)
    {
        var slug = new StringBuilder();
        foreach (var letter in article.Title.Normalize(NormalizationForm.FormKD).ToLowerInvariant())
        {
            if (slug.Length >= LongestTitle)
                break;
            if (char.IsAsciiLetterOrDigit(letter))
                slug.Append(letter);
            else if (
                CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark
                && slug.Length > 0
                && slug[^1] != '-'
            )
                slug.Append('-');
        }
        var name = slug.ToString().Trim('-');
        return name.Length > 0 ? name : $"article-{article.Id.ToString()[^8..]}";
    }
}

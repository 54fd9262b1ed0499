using System.Globalization;
using System.Net.Mime;
using System.Text;
using Microsoft.Net.Http.Headers;
using Workbench.Domain.Articles;
using Workbench.Domain.Reports;

namespace Workbench.Blazor.Features.Reports;

/// <summary>
/// Reports as files: <c>GET /articles/{id}/report/{number}.{html|md|json|csv}</c>, with <c>draft</c> for the number of the one that
/// is not issued.
/// </summary>
internal static class ReportApi
{
    private const string Draft = "draft";

    // A spreadsheet takes a table without this mark for another encoding.
    private static readonly UTF8Encoding WithMark = new(encoderShouldEmitUTF8Identifier: true);

    public static void MapReports(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/articles/{id:guid}/report/{number:regex(^(draft|[1-9][0-9]{{0,8}})$)}.{extension}", Get);

    /// <summary>Where a report is to be had.</summary>
    /// <param name="article">The article.</param>
    /// <param name="number">The report's number; null for the draft.</param>
    /// <param name="format">The format.</param>
    public static string Address(ArticleId article, int? number, ReportFormat format) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"/articles/{article}/report/{(number is { } issued ? issued.ToString(CultureInfo.InvariantCulture) : Draft)}.{format.Extension()}"
        );

    private static async Task<IResult> Get(
        Guid id,
        string number,
        string extension,
        ReportQueries reports,
        HttpResponse response
    )
    {
        if (ReportFormats.WithExtension(extension) is not { } format)
            return Results.NotFound();
        int? issued = number == Draft ? null : int.Parse(number, CultureInfo.InvariantCulture);
        if (await reports.File(new ArticleId(id), issued, format) is not { } file)
            return Results.NotFound();
        if (issued is null)
            response.Headers.CacheControl = "no-store";
        if (format == ReportFormat.Html)
            response.Headers.ContentSecurityPolicy =
                HtmlReport.ContentSecurityPolicy
                + "; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation";
        // A page is read where it opens; everything else is a file to keep.
        response.Headers.ContentDisposition = new ContentDispositionHeaderValue(
            format == ReportFormat.Html ? "inline" : "attachment"
        )
        {
            FileName = file.Name,
        }.ToString();
        byte[] bytes = [.. format == ReportFormat.Csv ? WithMark.Preamble : [], .. Encoding.UTF8.GetBytes(file.Text)];
        return Results.Bytes(bytes, $"{MediaType(format)}; charset=utf-8");
    }

    private static string MediaType(ReportFormat format) =>
        format switch
        {
            ReportFormat.Html => MediaTypeNames.Text.Html,
            ReportFormat.Markdown => "text/markdown",
            ReportFormat.Json => MediaTypeNames.Application.Json,
            _ => "text/csv",
        };
}

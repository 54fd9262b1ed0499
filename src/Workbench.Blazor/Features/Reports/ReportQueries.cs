using System.Data;
using Microsoft.EntityFrameworkCore;
using Workbench.Blazor.Infrastructure.Data;
using Workbench.Domain;
using Workbench.Domain.Articles;
using Workbench.Domain.Reports;

namespace Workbench.Blazor.Features.Reports;

/// <summary>What the report would say now, and what a reader would miss in it.</summary>
/// <param name="Draft">The report, not issued.</param>
/// <param name="Sha256">The fingerprint of its JSON: what <see cref="IssueReport"/> is told was looked at.</param>
/// <param name="Findings">The linter's.</param>
public sealed record ReportPreview(Report Draft, string Sha256, IReadOnlyList<LintFinding> Findings);

/// <summary>One issued report in a list.</summary>
public sealed record IssuedLine(ArticleId Article, string Title, int Number, DateTime At, string By, string Sha256);

/// <summary>A report as a file.</summary>
/// <param name="Name">Safe on every system.</param>
/// <param name="Text">Its content.</param>
public sealed record ReportFile(string Name, string Text);

/// <summary>What is read of reports, by pages, downloads and the command line.</summary>
public sealed class ReportQueries(IDbContextFactory<WorkbenchDb> contexts)
{
    /// <summary>The report as it would be issued now.</summary>
    /// <exception cref="RuleViolation"><c>article.unknown</c></exception>
    public async Task<Report> Draft(ArticleId article) => Report.Compose(await Basis(article));

    /// <summary>The draft with the linter's findings.</summary>
    /// <exception cref="RuleViolation"><c>article.unknown</c></exception>
    public async Task<ReportPreview> Preview(ArticleId article)
    {
        var basis = await Basis(article);
        var draft = Report.Compose(basis);
        return new ReportPreview(draft, JsonReport.Sha256(JsonReport.Write(draft)), ReportLint.Findings(basis));
    }

    /// <summary>An issued report; without a number the newest. Null where there is none.</summary>
    public async Task<Report?> Issued(ArticleId article, int? number = null) =>
        await Stored(article, number) is { } json ? JsonReport.Read(json) : null;

    /// <summary>A report as a file: an issued one by its number, or the draft for null. Null where there is none.</summary>
    public async Task<ReportFile?> File(ArticleId article, int? number, ReportFormat format)
    {
        if (number is null)
        {
            var draft = await Exists(article) ? await Draft(article) : null;
            return draft is null ? null : new ReportFile(format.FileName(draft), format.Write(draft));
        }
        if (await Stored(article, number) is not { } json)
            return null;
        var report = JsonReport.Read(json);
        // The JSON is given out as it was hashed; the other formats are written from it.
        return new ReportFile(format.FileName(report), format == ReportFormat.Json ? json : format.Write(report));
    }

    /// <summary>The issued reports, newest first: of one article, or of all.</summary>
    public async Task<IReadOnlyList<IssuedLine>> Lines(ArticleId? article = null)
    {
        await using var db = await contexts.CreateDbContextAsync();
        var lines =
            from report in db.Reports
            where article == null || report.Article == article
            join about in db.Articles on report.Article equals about.Id
            join account in db.Accounts on report.By equals account.Id
            orderby report.At descending, report.Number descending
            select new IssuedLine(
                report.Article,
                about.Details.Title,
                report.Number,
                report.At,
                account.Name,
                report.Sha256
            );
        return await lines.AsNoTracking().ToListAsync();
    }

    // One transaction, so that claims, sources and history are of one moment. At this level SQLite begins it as a reader, which
    // waits for no writer and keeps none waiting; what it reads is committed all the same.
    private async Task<ReportBasis> Basis(ArticleId article)
    {
        await using var db = await contexts.CreateDbContextAsync();
        await using var transaction = db.Database.IsRelational()
            ? await db.Database.BeginTransactionAsync(IsolationLevel.ReadUncommitted)
            : null;
        return await db.ReportBasis(article);
    }

    private async Task<string?> Stored(ArticleId article, int? number)
    {
        await using var db = await contexts.CreateDbContextAsync();
        return await db
            .Reports.Where(report => report.Article == article && (number == null || report.Number == number))
            .OrderByDescending(report => report.Number)
            .Select(report => report.Json)
            .FirstOrDefaultAsync();
    }

    private async Task<bool> Exists(ArticleId article)
    {
        await using var db = await contexts.CreateDbContextAsync();
        return await db.Articles.AnyAsync(known => known.Id == article);
    }
}

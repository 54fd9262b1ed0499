using FluentValidation;
using Workbench.Blazor.Infrastructure;
using Workbench.Blazor.Infrastructure.Data;
using Workbench.Domain;
using Workbench.Domain.Accounts;
using Workbench.Domain.Articles;
using Workbench.Domain.History;
using Workbench.Domain.Reports;

namespace Workbench.Blazor.Features.Reports;

/// <summary>Issues a report of an article: what was previewed becomes immutable, with the next number, beside those issued before.</summary>
/// <param name="Article">The article.</param>
/// <param name="Report">The new report's id.</param>
/// <param name="Head">The hash of the last history entry that the preview accounted for.</param>
/// <param name="Preview">
/// The SHA-256 of the previewed draft's JSON. With it, a source that was put right since refuses as well: sources have histories of their own.
/// </param>
public sealed record IssueReport(ArticleId Article, ReportId Report, string Head, string? Preview = null) : IChange
{
    public Permission Needs => Permission.IssueReports;

    public async Task<IReadOnlyList<Event>> Apply(WorkbenchDb db, Actor actor, DateTime at, CancellationToken ct)
    {
        var article = await db.Article(Article, ct);
        var basis = await db.ReportBasis(Article, ct);
        var draft = Domain.Reports.Report.Compose(basis);
        if (draft.Head.Hash != Head || (Preview is not null && Preview != JsonReport.Sha256(JsonReport.Write(draft))))
            throw new RuleViolation(
                "report.stale",
                "Something has changed since this preview was made. Look at the new preview, then issue it."
            );
        if (draft.Published.Count == 0)
            throw new RuleViolation(
                "report.nothing-published",
                "No claim of this article is published, so there is nothing to report. Publish at least one claim first."
            );
        if (Chain.FirstBreak(basis.History.OrderBy(entry => entry.Position)) is { } broken)
            throw new RuleViolation(
                "report.history-broken",
                $"The history of this article does not hold, so no report can rest on it: {broken.Reason} Have the database looked at."
            );
        // Whole microseconds, as the history has it.
        var issuing = new Issuing(Report, article.Reports + 1, actor.Name, at.AddTicks(-(at.Ticks % 10)));
        var json = JsonReport.Write(draft with { Issued = issuing });
        var issued = article.IssueReport(Report, JsonReport.Sha256(json), Head);
        db.Reports.Add(new IssuedReport(Report, Article, issued.Number, json, issued.Sha256, issuing.At, actor.Id));
        return [issued];
    }
}

internal sealed class IssueReportShape : AbstractValidator<IssueReport>
{
    public IssueReportShape()
    {
        RuleFor(change => change.Article).NotEmpty();
        RuleFor(change => change.Report).NotEmpty();
        RuleFor(change => change.Head).NotNull().Matches("^[0-9a-f]{64}$");
        RuleFor(change => change.Preview).Matches("^[0-9a-f]{64}$");
    }
}

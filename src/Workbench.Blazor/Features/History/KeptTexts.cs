using Microsoft.EntityFrameworkCore;
using Workbench.Blazor.Infrastructure.Data;
using Workbench.Domain.Articles;
using Workbench.Domain.History;
using Workbench.Domain.Reports;

namespace Workbench.Blazor.Features.History;

/// <summary>The texts and reports that the history names by their fingerprints.</summary>
internal static class KeptTexts
{
    public static async Task<IReadOnlyList<string>> Check(
        WorkbenchDb db,
        ArticleId article,
        IReadOnlyList<Entry> entries,
        CancellationToken ct
    )
    {
        var versions = await db
            .Versions.AsNoTracking()
            .Where(version => version.Article == article)
            .ToDictionaryAsync(version => version.Number, ct);
        var reports = await db
            .Reports.AsNoTracking()
            .Where(report => report.Article == article)
            .ToDictionaryAsync(report => report.Id, ct);
        var found = new List<string>();
        foreach (
            var happened in entries
                .Where(entry => entry.Name is nameof(ArticleImported) or nameof(ReportIssued))
                .Select(entry => entry.Read())
        )
        {
            if (happened is ArticleImported imported)
                found.AddRange(Version(imported, versions.Remove(imported.Version, out var version) ? version : null));
            if (happened is ReportIssued issued)
                found.AddRange(Report(issued, reports.Remove(issued.Report, out var report) ? report : null));
        }
        found.AddRange(
            versions.Keys.Select(number => $"Version {number} is kept, and the history knows nothing of it.")
        );
        found.AddRange(
            reports.Values.Select(report => $"Report {report.Number} is kept, and the history knows nothing of it.")
        );
        return found;
    }

    private static IEnumerable<string> Version(ArticleImported told, ArticleVersion? kept)
    {
        var name = $"version {told.Version}";
        if (kept is null)
            yield return $"The text of {name} is missing.";
        else if (kept.Sha256 != told.Sha256 || ArticleText.Sha256(kept.Text) != told.Sha256)
            yield return $"The text of {name} was altered: it does not give the fingerprint in the history.";
        else if (!kept.Blocks.SequenceEqual(told.Blocks))
            yield return $"The blocks of {name} were altered.";
    }

    private static IEnumerable<string> Report(ReportIssued told, IssuedReport? kept)
    {
        var name = $"Report {told.Number}";
        if (kept is null)
            yield return $"{name} is missing.";
        else if (kept.Sha256 != told.Sha256 || ArticleText.Sha256(kept.Json) != told.Sha256)
            yield return $"{name} was altered: it does not give the fingerprint in the history.";
        else if (kept.Number != told.Number)
            yield return $"{name} is kept under number {kept.Number}.";
    }
}

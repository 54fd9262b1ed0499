using Microsoft.EntityFrameworkCore;
using Workbench.Blazor.Infrastructure.Data;
using Workbench.Domain;
using Workbench.Domain.Sources;

namespace Workbench.Blazor.Features.Sources;

/// <summary>A source is kept once: what has the same address or DOI is the same source.</summary>
public static class Twins
{
    /// <summary>The source of the library that has this address or DOI, withdrawn or not; null where there is none.</summary>
    public static Task<Source?> Twin(this WorkbenchDb db, string? url, string? doi, SourceId? but, CancellationToken ct)
    {
        var key = WebUrl.Key(url);
        return db
            .Sources.Where(source => but == null || source.Id != but)
            .Where(source => (key != null && source.UrlKey == key) || (doi != null && source.Doi == doi))
            .OrderBy(source => source.Id)
            .FirstOrDefaultAsync(ct);
    }

    /// <exception cref="RuleViolation"><c>source.twin</c></exception>
    public static async Task RefuseTwin(this WorkbenchDb db, Source source, CancellationToken ct)
    {
        if (await db.Twin(source.Details.Url, source.Doi, source.Id, ct) is { } twin)
            throw new RuleViolation(
                "source.twin",
                $"The library has this address or DOI already: {Quoted.Of(twin.Details.Title)}. Use that one, or put it right."
            );
    }

    /// <summary>How many citations that count rest on a source.</summary>
    public static Task<int> StandingCitations(this WorkbenchDb db, SourceId source, CancellationToken ct) =>
        db.Citations.CountAsync(citation => citation.Source == source && !citation.Withdrawn, ct);
}

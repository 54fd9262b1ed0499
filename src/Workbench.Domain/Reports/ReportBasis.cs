using Workbench.Domain.Articles;
using Workbench.Domain.Claims;
using Workbench.Domain.History;
using Workbench.Domain.Sources;

namespace Workbench.Domain.Reports;

/// <summary>Everything a report follows from, as it stands at one point in history. The order of its lists does not matter.</summary>
/// <param name="Article">The article.</param>
/// <param name="Version">The version whose text the claims are anchored in.</param>
/// <param name="Claims">All claims of the article, retired ones included.</param>
/// <param name="Sources">At least every source that a citation of those claims names.</param>
/// <param name="History">Every entry of the article's chain.</param>
/// <param name="SourceHeads">The head of each source's own chain.</param>
public sealed record ReportBasis(
    Article Article,
    ArticleVersion Version,
    IReadOnlyCollection<Claim> Claims,
    IReadOnlyCollection<Source> Sources,
    IReadOnlyCollection<Entry> History,
    IReadOnlyDictionary<SourceId, HistoryHead> SourceHeads
)
{
    /// <summary>When the details of a source were last edited, UTC; none for a source that is as it was added.</summary>
    public IReadOnlyDictionary<SourceId, DateTime> SourcesEdited { get; init; } = new Dictionary<SourceId, DateTime>();
}

/// <summary>A point in a chain of the history.</summary>
/// <param name="Position">The entry's place in its chain, from 1.</param>
/// <param name="Hash">The entry's hash, 64 lower-case hexadecimal digits.</param>
public sealed record HistoryHead(int Position, string Hash);

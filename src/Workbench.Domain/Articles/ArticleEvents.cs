using System.Text.Json.Serialization;
using Workbench.Domain.Articles.Planting;
using Workbench.Domain.Claims;
using Workbench.Domain.History;
using Workbench.Domain.Reports;
using Workbench.Domain.Splitting.Proposing;

namespace Workbench.Domain.Articles;

/// <summary>Something that happened to an article.</summary>
/// <param name="Article">Which one.</param>
public abstract record ArticleEvent(ArticleId Article) : Event
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override Guid Stream => Article.Value;
}

/// <summary>
/// An article came to the desk; its text is version 1, kept under <paramref name="Sha256"/>. <paramref name="Planted"/> is what it may
/// hold for a machine to read; null where nothing was seen.
/// </summary>
public sealed record ArticleImported(
    ArticleId Article,
    ArticleDetails Details,
    int Version,
    string Sha256,
    IReadOnlyList<Block> Blocks,
    IReadOnlyList<Planted>? Planted = null
) : ArticleEvent(Article);

/// <summary>
/// An engine marked claims in a version. One event for all of them: a long article has thousands. <paramref name="Proposals"/> is what
/// became of what an outside engine proposed; null where none was asked.
/// </summary>
public sealed record ClaimsFound(
    ArticleId Article,
    string Engine,
    IReadOnlyList<ClaimFound> Claims,
    Proposals? Proposals = null
) : ArticleEvent(Article);

/// <summary>What the desk knows of the article was put right.</summary>
public sealed record ArticleDescribed(ArticleId Article, ArticleDetails From, ArticleDetails To)
    : ArticleEvent(Article);

/// <summary>The article was taken off the desk; everything of it is kept.</summary>
public sealed record ArticleArchived(ArticleId Article) : ArticleEvent(Article);

/// <summary>The article came back to the desk.</summary>
public sealed record ArticleRestored(ArticleId Article) : ArticleEvent(Article);

/// <summary>A report was issued; its canonical JSON is kept under <paramref name="Sha256"/>.</summary>
/// <param name="Article">The article it is about.</param>
/// <param name="Report">Which report.</param>
/// <param name="Number">1 for the article's first.</param>
/// <param name="Sha256">64 lower-case hexadecimal digits over the JSON's UTF-8.</param>
/// <param name="Head">The hash of the last link the report accounts for.</param>
public sealed record ReportIssued(ArticleId Article, ReportId Report, int Number, string Sha256, string Head)
    : ArticleEvent(Article);

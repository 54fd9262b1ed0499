using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Workbench.Domain;
using Workbench.Domain.Articles;
using Workbench.Domain.Claims;
using Workbench.Domain.Sources;

namespace Workbench.Blazor.Infrastructure.Data;

/// <summary>
/// The words by which an article, a claim or a source is found, folded (<see cref="Folding"/>) so that every store compares them alike.
/// Written in the same save as what it speaks of: <see cref="Findables"/>.
/// </summary>
public sealed class Findable
{
    private Findable() { }

    private Findable(Guid id, params IEnumerable<string?> words) =>
        (Id, Text) = (id, string.Join('\n', words.OfType<string>().Distinct().Select(Folding.Of)));

    /// <summary>The id of the article, claim or source.</summary>
    public Guid Id { get; private set; }

    /// <summary>Set where it is an article's.</summary>
    public ArticleId? Article { get; private init; }

    /// <summary>Set where it is a claim's.</summary>
    public ClaimId? Claim { get; private init; }

    /// <summary>Set where it is a source's.</summary>
    public SourceId? Source { get; private init; }

    public string Text { get; private set; } = "";

    public static Findable Of(Article article) =>
        new(article.Id.Value, article.Details.Title, article.Details.Outlet, article.Details.Byline)
        {
            Article = article.Id,
        };

    public static Findable Of(Claim claim) =>
        new(claim.Id.Value, claim.Anchor.Exact, claim.Standalone, claim.Attribution.Speaker) { Claim = claim.Id };

    public static Findable Of(Source source) =>
        new(
            source.Id.Value,
            source.Details.Title,
            source.Details.Authors,
            source.Details.Container,
            source.Details.Publisher,
            source.Details.Url,
            source.Details.Doi,
            source.Details.Note
        )
        {
            Source = source.Id,
        };
}

internal sealed class FindableTable : IEntityTypeConfiguration<Findable>
{
    public void Configure(EntityTypeBuilder<Findable> builder)
    {
        builder.ToTable("Findables").HasKey(findable => findable.Id);
        builder.Property(findable => findable.Id).ValueGeneratedNever();
    }
}

using FluentValidation;
using Workbench.Blazor.Infrastructure;
using Workbench.Blazor.Infrastructure.Data;
using Workbench.Domain.Accounts;
using Workbench.Domain.Articles;
using Workbench.Domain.History;

namespace Workbench.Blazor.Features.Articles;

/// <summary>Takes an article off the desk; everything of it is kept.</summary>
public sealed record ArchiveArticle(ArticleId Article) : IChange
{
    public Permission Needs => Permission.Restore;

    public async Task<IReadOnlyList<Event>> Apply(WorkbenchDb db, Actor actor, DateTime at, CancellationToken ct)
    {
        var article = await db.Article(Article, ct);
        return [article.Archive()];
    }
}

internal sealed class ArchiveArticleShape : AbstractValidator<ArchiveArticle>
{
    public ArchiveArticleShape()
    {
        RuleFor(change => change.Article).NotEmpty();
    }
}

using FluentValidation;
using Workbench.Blazor.Infrastructure;
using Workbench.Blazor.Infrastructure.Data;
using Workbench.Domain.Accounts;
using Workbench.Domain.Articles;
using Workbench.Domain.History;

namespace Workbench.Blazor.Features.Articles;

/// <summary>Brings an archived article back to the desk.</summary>
public sealed record RestoreArticle(ArticleId Article) : IChange
{
    public Permission Needs => Permission.Restore;

    public async Task<IReadOnlyList<Event>> Apply(WorkbenchDb db, Actor actor, DateTime at, CancellationToken ct)
    {
        var article = await db.Article(Article, ct);
        return [article.Restore()];
    }
}

internal sealed class RestoreArticleShape : AbstractValidator<RestoreArticle>
{
    public RestoreArticleShape()
    {
        RuleFor(change => change.Article).NotEmpty();
    }
}

using FluentValidation;
using Workbench.Blazor.Infrastructure;
using Workbench.Blazor.Infrastructure.Data;
using Workbench.Domain.Accounts;
using Workbench.Domain.Articles;
using Workbench.Domain.History;

namespace Workbench.Blazor.Features.Articles;

/// <summary>Puts right what the desk knows of an article.</summary>
public sealed record DescribeArticle(ArticleId Article, ArticleDetails Details) : IChange
{
    public Permission Needs => Permission.ImportArticles;

    public async Task<IReadOnlyList<Event>> Apply(WorkbenchDb db, Actor actor, DateTime at, CancellationToken ct)
    {
        var article = await db.Article(Article, ct);
        return [article.Describe(Details)];
    }
}

internal sealed class DescribeArticleShape : AbstractValidator<DescribeArticle>
{
    public DescribeArticleShape()
    {
        RuleFor(change => change.Article).NotEmpty();
        RuleFor(change => change.Details).SetValidator(new ArticleDetailsShape());
    }
}

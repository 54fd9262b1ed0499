using FluentValidation;
using Workbench.Blazor.Infrastructure;
using Workbench.Domain.Articles;

namespace Workbench.Blazor.Features.Articles;

/// <summary>The shape of an article's details, in a change and in a form.</summary>
internal sealed class ArticleDetailsShape : AbstractValidator<ArticleDetails>
{
    public ArticleDetailsShape()
    {
        RuleFor(details => details.Title).NotEmpty().WithMessage("Give the article a title.").Line();
        RuleFor(details => details.Outlet).Line();
        RuleFor(details => details.Byline).Line();
        RuleFor(details => details.Url).Line(2_000);
        RuleFor(details => details.Language).Language();
    }
}

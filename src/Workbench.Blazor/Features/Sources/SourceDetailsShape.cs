using FluentValidation;
using Workbench.Blazor.Infrastructure;
using Workbench.Domain.Sources;

namespace Workbench.Blazor.Features.Sources;

/// <summary>The shape of a source's details, in a change and in a form.</summary>
internal sealed class SourceDetailsShape : AbstractValidator<SourceDetails>
{
    public SourceDetailsShape()
    {
        RuleFor(details => details.Type).IsInEnum();
        RuleFor(details => details.Title).NotEmpty().WithMessage("Give the source a title.").Line();
        RuleFor(details => details.Authors).Line(2_000);
        RuleFor(details => details.Container).Line();
        RuleFor(details => details.Publisher).Line();
        RuleFor(details => details.Url).Line(2_000);
        RuleFor(details => details.Doi).Line(200);
        RuleFor(details => details.Language).Language();
        RuleFor(details => details.Note).Prose(4_000);
    }
}

using FluentValidation;
using Workbench.Blazor.Infrastructure;
using Workbench.Domain.Sources;

namespace Workbench.Blazor.Features.Sources;

/// <summary>The shape of a citation's details, in a change and in a form.</summary>
internal sealed class CitationDetailsShape : AbstractValidator<CitationDetails>
{
    public CitationDetailsShape()
    {
        RuleFor(details => details.Source).NotEmpty().WithMessage("Choose a source, or add it.");
        RuleFor(details => details.Stance).IsInEnum();
        RuleFor(details => details.Excerpt).Prose();
        RuleFor(details => details.Locator).Line(200);
        RuleFor(details => details.Note).Prose(4_000);
    }
}

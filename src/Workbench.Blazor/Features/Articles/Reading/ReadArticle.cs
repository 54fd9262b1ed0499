using Workbench.Domain.Articles;

namespace Workbench.Blazor.Features.Articles.Reading;

/// <summary>What was read from what somebody brought: the text, and what it says about itself. Null is what it does not say.</summary>
/// <param name="Title">One line.</param>
/// <param name="Outlet">Where it appeared.</param>
/// <param name="Byline">Who signed it.</param>
/// <param name="Published">The day it appeared, as the outlet writes it.</param>
/// <param name="Url">Absolute, http or https.</param>
/// <param name="Language">A BCP 47 tag.</param>
/// <param name="Text">The text itself, without the above.</param>
public sealed record ReadArticle(
    string? Title,
    string? Outlet,
    string? Byline,
    DateOnly? Published,
    string? Url,
    string? Language,
    string Text
)
{
    /// <summary>What to know about the text as it came.</summary>
    public IReadOnlyList<Caution> Cautions { get; init; } = [];

    /// <summary>True where it may address a machine.</summary>
    public bool AddressesAMachine => Cautions.Any(caution => caution.Code == Caution.ForAMachine);

    /// <summary>What it says about itself as the desk keeps it.</summary>
    /// <param name="title">The title where it says none.</param>
    public ArticleDetails Details(string title) => new(Title ?? title, Outlet, Byline, Published, Url, Language);
}

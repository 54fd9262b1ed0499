using Workbench.Domain.Articles;
using Workbench.Domain.Claims;

namespace Workbench.Blazor.Features.Claims.Review;

/// <summary>
/// An article with its text and all its claims as they stood at one moment, shared by everybody who looks at it. Nobody changes
/// anything in it: what is newer is another view.
/// </summary>
/// <param name="Article">Title and so on.</param>
/// <param name="Version">Its text and blocks.</param>
/// <param name="Claims">By place in the text, retired ones included.</param>
/// <param name="Markup">The text as it is shown, with its marks.</param>
/// <param name="Entries">How many entries the article's history had.</param>
/// <param name="Words">How many words the text has: runs of what is not white space.</param>
public sealed record ArticleView(
    Article Article,
    ArticleVersion Version,
    ViewedClaims Claims,
    TextMarkup Markup,
    int Entries,
    int Words
)
{
    /// <summary>What to know about the text.</summary>
    public IReadOnlyList<Caution> Cautions { get; init; } = [];

    /// <summary>True where it may address a machine.</summary>
    public bool AddressesAMachine => Cautions.Any(caution => caution.Code == Caution.ForAMachine);

    /// <summary>Which reading of the article this is, from 1 up as long as the program runs: what has a lower number is older.</summary>
    public int Turn { get; init; }

    /// <summary>The claims that are marked in the text.</summary>
    public IEnumerable<Claim> Marked => Claims.Where(claim => !claim.Retired);

    /// <summary>The claim that stands next in the text after another; null where that is the last.</summary>
    public Claim? After(Claim claim) =>
        Marked.FirstOrDefault(other => other.Number != claim.Number && other.Anchor.Span > claim.Anchor.Span);

    /// <summary>One claim by its number; null where there is none.</summary>
    public Claim? Claim(int number) => Claims.Numbered(number);
}

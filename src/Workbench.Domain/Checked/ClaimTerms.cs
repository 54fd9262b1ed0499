using Workbench.Domain.Claims;

namespace Workbench.Domain.Checked;

/// <summary>What one claim is compared by: terms (<see cref="Terms"/>) with one space between them.</summary>
/// <param name="Said">Those of its words, and behind them those that only its standalone wording has.</param>
/// <param name="About">Those of what it stands under: its article's title. Empty where there is none.</param>
public sealed record ClaimTerms(string Said, string About)
{
    /// <summary>Of a claim that an article with this title makes.</summary>
    public static ClaimTerms Of(Claim claim, string? title) => Of(claim.Anchor.Exact, claim.Standalone, title);

    /// <summary>Of a claim by its words alone.</summary>
    public static ClaimTerms Of(string? text) => new(Joined(Terms.Of(text)), "");

    /// <summary>Of a claim that is at hand only as its texts.</summary>
    public static ClaimTerms Of(string exact, string? standalone, string? title)
    {
        var said = Terms.Of(exact);
        if (standalone is not null && standalone != exact)
            said = [.. said, .. Terms.Of(standalone).Except(said)];
        return new(Joined(said), Joined(Terms.Of(title)));
    }

    /// <summary>Every term as often as it occurs.</summary>
    internal IEnumerable<string> All() =>
        Said.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Concat(About.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static string Joined(IEnumerable<string> terms) => string.Join(' ', terms);
}

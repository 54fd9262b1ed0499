namespace Workbench.Blazor.Features.Claims.Review;

/// <summary>Which form of the open claim is open. The names are what review.js sends for the keys that open them.</summary>
public enum Panel
{
    /// <summary>None.</summary>
    None,

    /// <summary>The standalone wording.</summary>
    Reword,

    /// <summary>Who is saying it.</summary>
    Speaker,

    /// <summary>A flag on some of its words.</summary>
    Flag,

    /// <summary>A source to attach.</summary>
    Cite,

    /// <summary>The verdict.</summary>
    Verdict,

    /// <summary>The earlier checks of claims like it. It changes nothing, so a closed claim shows it too.</summary>
    Before,
}

using Workbench.Domain.Checked;
using Workbench.Domain.Verification;

namespace Workbench.Blazor.Features.Claims.Earlier;

/// <summary>A claim like the one in hand, of which the desk has a verdict.</summary>
/// <param name="Line">The claim and where it stands.</param>
/// <param name="Likeness">How much it is like it.</param>
/// <param name="Verdict">What the desk found.</param>
/// <param name="At">When the verdict was given, UTC.</param>
/// <param name="Report">The newest issued report that says so; null where none does, as the claim is not published or was only since.</param>
/// <param name="Contrast">What it says otherwise than the claim in hand, which is “here”.</param>
public sealed record EarlierCheck(
    ClaimLine Line,
    Likeness Likeness,
    Verdict Verdict,
    DateTime At,
    int? Report,
    Contrast Contrast
)
{
    /// <summary>Where the report is; null where there is none.</summary>
    public string? ReportHref => Report is { } number ? $"/articles/{Line.Article}/report/{number}" : null;

    /// <summary>How far the desk stands by it.</summary>
    public string Standing =>
        Report is { } number ? $"in report {number}"
        : Line.Published ? "published, in no report yet"
        : "not published";
}

/// <summary>How alike two claims are, as people read it.</summary>
public static class LikenessWords
{
    /// <summary>What the words below mean, and how often they were right.</summary>
    public const string Meaning =
        "How alike is reckoned from words, numbers and letters; whether it is the same claim only a person can tell. In a test among "
        + "10,375 checked claims, 96 of 100 that were called most likely the same were the same, and 7 of 10 of all that were listed.";

    /// <summary>As it stands beside a claim.</summary>
    public static string Of(Likeness likeness) =>
        likeness switch
        {
            Likeness.SameWords => "In the same words",
            Likeness.Same => "Most likely the same claim",
            _ => "Like it",
        };

    /// <summary>What an earlier claim says otherwise: <c>other figures: 12 % there, 14 % here</c>; nothing where nothing was seen to differ.</summary>
    public static IEnumerable<string> Of(Contrast contrast)
    {
        if (contrast is { FiguresHere: { } here, FiguresThere: { } there })
            yield return $"other figures: {there} there, {here} here";
        if (contrast.NotThere is { } denied)
            yield return $"perhaps the other way round: “{denied}” only there";
        if (contrast.NotHere is { } denies)
            yield return $"perhaps the other way round: “{denies}” only here";
    }

    /// <summary>How many there are: <c>checked before: 3 like it</c>.</summary>
    public static string Counted(int count) =>
        $"checked before: {(count >= EarlierChecks.Most ? $"{EarlierChecks.Most} or more" : $"{count}")} like it";
}

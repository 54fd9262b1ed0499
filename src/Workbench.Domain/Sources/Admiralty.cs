using System.Globalization;

namespace Workbench.Domain.Sources;

/// <summary>The two axes of the Admiralty scale in words (NATO AJP-2.1, STANAG 2511).</summary>
public static class Admiralty
{
    /// <summary>What a letter means.</summary>
    public static string Meaning(Reliability grade) =>
        grade switch
        {
            Reliability.A => "completely reliable",
            Reliability.B => "usually reliable",
            Reliability.C => "fairly reliable",
            Reliability.D => "not usually reliable",
            Reliability.E => "unreliable",
            _ => "reliability cannot be judged",
        };

    /// <summary>What a figure means.</summary>
    /// <param name="grade">1 to 6.</param>
    public static string Meaning(int grade) =>
        grade switch
        {
            1 => "confirmed by other sources",
            2 => "probably true",
            3 => "possibly true",
            4 => "doubtful",
            5 => "improbable",
            _ => "truth cannot be judged",
        };

    /// <summary>A letter with what it means: <c>B, usually reliable</c>; or <c>not judged</c>.</summary>
    public static string Says(Reliability? grade) => grade is { } letter ? $"{letter}, {Meaning(letter)}" : NotJudged;

    /// <summary>A figure with what it means: <c>2, probably true</c>; or <c>not judged</c>.</summary>
    public static string Says(int? grade) =>
        grade is { } figure ? string.Create(CultureInfo.InvariantCulture, $"{figure}, {Meaning(figure)}") : NotJudged;

    private const string NotJudged = "not judged";
}

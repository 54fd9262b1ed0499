using Workbench.Domain.Sources;

namespace Workbench.Blazor.Features.Sources;

/// <summary>The two axes of the Admiralty scale in words.</summary>
public static class Admiralty
{
    /// <summary>What a letter says of a source.</summary>
    public static string Says(Reliability reliability) =>
        reliability switch
        {
            Reliability.A => "A, completely reliable",
            Reliability.B => "B, usually reliable",
            Reliability.C => "C, fairly reliable",
            Reliability.D => "D, not usually reliable",
            Reliability.E => "E, unreliable",
            _ => "F, reliability cannot be judged",
        };

    /// <summary>What a number from 1 to 6 says of one citation.</summary>
    public static string Says(int credibility) =>
        credibility switch
        {
            1 => "1, confirmed by other sources",
            2 => "2, probably true",
            3 => "3, possibly true",
            4 => "4, doubtful",
            5 => "5, improbable",
            _ => "6, truth cannot be judged",
        };
}

namespace Workbench.Blazor.Features.Articles.Reading;

/// <summary>What reading one stranger's file may cost.</summary>
/// <param name="Time">From the start of the child process to its end.</param>
/// <param name="Memory">Bytes of managed memory in the child.</param>
/// <param name="Output">Bytes that are taken from the child.</param>
public sealed record ReadingLimits(TimeSpan Time, long Memory, int Output)
{
    /// <summary>10 seconds, 400 MB, and four times the largest article: JSON writes some letters longer than HTML.</summary>
    public static ReadingLimits Default { get; } = new(TimeSpan.FromSeconds(10), 400_000_000, 4 * TextBytes.Most);
}

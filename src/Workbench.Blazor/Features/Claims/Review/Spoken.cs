using Workbench.Blazor.Infrastructure;

namespace Workbench.Blazor.Features.Claims.Review;

/// <summary>What a change did, for a screen reader and the line at the foot of the page.</summary>
internal static class Spoken
{
    /// <summary>A few words, lower case, without a full stop: <c>set kind</c>.</summary>
    public static string Of(IChange change)
    {
        var words = string.Concat(
            change
                .GetType()
                .Name.Select(letter => char.IsUpper(letter) ? $" {char.ToLowerInvariant(letter)}" : $"{letter}")
        );
        return words.Trim();
    }
}

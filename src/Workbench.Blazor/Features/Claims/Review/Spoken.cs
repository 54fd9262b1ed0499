using Workbench.Blazor.Features.Verification;
using Workbench.Blazor.Infrastructure;
using Workbench.Domain;

namespace Workbench.Blazor.Features.Claims.Review;

/// <summary>What a change did, for a screen reader and the line at the foot of the page.</summary>
internal static class Spoken
{
    /// <summary>A few words, lower case, without a full stop: <c>set kind</c>.</summary>
    public static string Of(IChange change)
    {
        if (change is MoveClaim { Move: var move })
            return $"{Words.Of(move).ToLowerInvariant()} claim";
        var words = string.Concat(
            change
                .GetType()
                .Name.Select(letter => char.IsUpper(letter) ? $" {char.ToLowerInvariant(letter)}" : $"{letter}")
        );
        return words.Trim();
    }
}

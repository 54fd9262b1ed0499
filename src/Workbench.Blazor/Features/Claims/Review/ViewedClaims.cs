using System.Collections;
using System.Collections.Concurrent;
using Workbench.Domain.Claims;

namespace Workbench.Blazor.Features.Claims.Review;

/// <summary>
/// The claims of one view, by place in the text. What all who look ask of them is worked out at the first asking and kept: with many
/// people on one article, everybody's page is drawn again after every change.
/// </summary>
/// <param name="claims">Retired ones included; in any order.</param>
public sealed class ViewedClaims(IEnumerable<Claim> claims) : IReadOnlyList<Claim>
{
    private readonly Claim[] inOrder =
    [
        .. claims.OrderBy(claim => claim.Anchor.Start).ThenBy(claim => claim.Anchor.End).ThenBy(claim => claim.Number),
    ];
    private readonly ConcurrentDictionary<ClaimFilter, IReadOnlyList<Claim>> listed = new();
    private Dictionary<int, Claim>? byNumber;
    private Dictionary<ClaimState, int>? states;

    public int Count => inOrder.Length;

    public Claim this[int index] => inOrder[index];

    /// <summary>How many of those that are not retired are in which state.</summary>
    public IReadOnlyDictionary<ClaimState, int> States =>
        states ??= inOrder.Where(claim => !claim.Retired).CountBy(ClaimState.Of).ToDictionary();

    /// <summary>How many of those that the engine found it could not judge, and nobody else has.</summary>
    public int NotJudged { get; } =
        claims.Count(claim => claim is { Retired: false, Suggestion: not null, Kind: null });

    /// <summary>One claim by its number; null where there is none.</summary>
    public Claim? Numbered(int number) =>
        (byNumber ??= inOrder.ToDictionary(claim => claim.Number)).GetValueOrDefault(number);

    /// <summary>The claims that pass a filter, in its order.</summary>
    public IReadOnlyList<Claim> Listed(ClaimFilter filter) => listed.GetOrAdd(filter, wanted => wanted.Of(inOrder));

    public IEnumerator<Claim> GetEnumerator() => ((IEnumerable<Claim>)inOrder).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

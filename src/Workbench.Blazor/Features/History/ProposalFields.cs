using Workbench.Blazor.Features.Articles.Engines;
using Workbench.Blazor.Infrastructure;
using Workbench.Domain.Splitting.Proposing;

namespace Workbench.Blazor.Features.History;

/// <summary>What became of an outside engine's proposals, as the history lists it below an act.</summary>
internal static class ProposalFields
{
    public static Difference[] Of(Proposals? proposals) =>
        proposals is null
            ? []
            :
            [
                new Difference(
                    "Proposed",
                    null,
                    $"{proposals.Proposed:N0}, of which {EngineWords.Standing(proposals)}"
                ),
                .. Said("Dropped", EngineWords.Dropped(proposals)),
                .. Said("Read by the embedded engine", EngineWords.Unread(proposals)),
            ];

    private static Difference[] Said(string field, string? what) =>
        what is null ? [] : [new Difference(field, null, what)];
}

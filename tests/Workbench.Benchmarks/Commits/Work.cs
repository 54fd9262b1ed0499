using Workbench.Blazor.Features.Claims;
using Workbench.Blazor.Features.Sources;
using Workbench.Blazor.Features.Verification;
using Workbench.Blazor.Infrastructure;
using Workbench.Domain.Claims;
using Workbench.Domain.Sources;
using Workbench.Domain.Verification;

namespace Workbench.Benchmarks.Commits;

/// <summary>What a reviewer does to one claim after another: decides its kind, attaches a source, gives the verdict.</summary>
public sealed class Work(SourceId source, IReadOnlyList<Claim> claims)
{
    private const string Excerpt =
        "The council's accounts for the year show spending on roads of 4.1 million, up from 3.9 million the year before.";
    private const string Rationale =
        "The accounts bear the number out; the share is rounded in the article, and the difference does not change what it says.";
    private readonly Dictionary<ClaimId, int> revisions = claims.ToDictionary(
        claim => claim.Id,
        claim => claim.Revision
    );

    /// <summary>The change that comes at a place in the row; three in a row are on one claim.</summary>
    public IChange At(int index)
    {
        var claim = claims[index / 3 % claims.Count].Id;
        var seen = revisions[claim];
        var again = index / 3 / claims.Count % 2 != 0;
        return (index % 3) switch
        {
            0 => new SetKind(claim, seen, again ? Kind.Prediction : Kind.Fact),
            1 => new AttachCitation(
                claim,
                seen,
                new CitationId(Desk.NewId()),
                new CitationDetails(source, Stance.Supports, Excerpt, true)
            ),
            _ => new SetVerdict(claim, seen, again ? Verdict.Refuted : Verdict.Supported, Rationale),
        };
    }

    /// <summary>Takes note that a change was made: its claim has as many more revisions as there were events.</summary>
    public void Made(IChange change, int events)
    {
        var claim = ClaimOf(change);
        revisions[claim] += events;
    }

    /// <summary>Which claim a change is on.</summary>
    public static ClaimId ClaimOf(IChange change) =>
        change switch
        {
            SetKind c => c.Claim,
            AttachCitation c => c.Claim,
            SetVerdict c => c.Claim,
            _ => throw new ArgumentOutOfRangeException(nameof(change)),
        };

    /// <summary>A source on the desk for the citations to name.</summary>
    public static async Task<SourceId> Source(Desk desk)
    {
        var source = new SourceId(Desk.NewId());
        await desk.Commit(
            new AddSource(
                source,
                new(SourceType.Report, "Accounts of the council", Url: "https://example.org/accounts")
            )
        );
        return source;
    }
}

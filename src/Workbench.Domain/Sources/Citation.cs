using Workbench.Domain.Claims;
using Workbench.Domain.History;

namespace Workbench.Domain.Sources;

/// <summary>A source attached to a claim.</summary>
public sealed class Citation
{
    private Citation() { }

    internal Citation(CitationAttached attached) =>
        (Id, Claim, Source, Details) = (attached.Citation, attached.Claim, attached.Details.Source, attached.Details);

    /// <summary>Which citation.</summary>
    public CitationId Id { get; private set; }

    /// <summary>The claim it bears on.</summary>
    public ClaimId Claim { get; private set; }

    /// <summary>The source, as in <see cref="Details"/>.</summary>
    public SourceId Source { get; private set; }

    /// <summary>Stance, excerpt and so on.</summary>
    public CitationDetails Details { get; private set; } = new(default, default);

    /// <summary>True where it no longer counts as evidence.</summary>
    public bool Withdrawn { get; private set; }

    /// <summary>Why it was withdrawn, or null.</summary>
    public string? WithdrawnReason { get; private set; }

    internal void Apply(Event happened)
    {
        switch (happened)
        {
            case CitationEdited e:
                (Source, Details) = (e.To.Source, e.To);
                break;
            case CitationWithdrawn e:
                (Withdrawn, WithdrawnReason) = (true, e.Reason);
                break;
            case CitationRestored:
                (Withdrawn, WithdrawnReason) = (false, null);
                break;
        }
    }
}

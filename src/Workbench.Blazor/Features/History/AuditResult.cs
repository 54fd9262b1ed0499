using Workbench.Domain;

namespace Workbench.Blazor.Features.History;

/// <summary>One thing that does not hold.</summary>
/// <param name="Stream">The article or source whose chain it is about; null for what belongs to none.</param>
/// <param name="Of">That article or source as people know it.</param>
/// <param name="What">What does not hold, as a sentence.</param>
public sealed record Discrepancy(Guid? Stream, string Of, string What)
{
    public override string ToString() => $"{Of}: {What}";
}

/// <summary>What an audit found.</summary>
/// <param name="Entries">How many entries it read.</param>
/// <param name="Chains">In how many chains.</param>
/// <param name="Discrepancies">Everything that does not hold; empty where all does.</param>
public sealed record AuditResult(int Entries, int Chains, IReadOnlyList<Discrepancy> Discrepancies)
{
    /// <summary>True where nothing was altered.</summary>
    public bool Holds => Discrepancies.Count == 0;

    public override string ToString()
    {
        var read = $"{Words.Counted(Entries, "entry", "entries")} in {Words.Counted(Chains, "chain")}";
        var verb = Entries == 1 ? "holds" : "hold";
        return Holds
            ? $"{read} {verb}."
            : $"{read} read: {Words.Counted(Discrepancies.Count, "discrepancy", "discrepancies")}.";
    }
}

using Workbench.Domain.Accounts;
using Workbench.Domain.Articles;
using Workbench.Domain.Claims;
using Workbench.Domain.History;

namespace Workbench.Domain.Reports;

/// <summary>What the history says of one claim beyond its state: who, when, why.</summary>
internal sealed class ClaimTrail(HistoryHead found)
{
    private readonly List<string> reviewers = [];

    /// <summary>The last entry that concerns the claim.</summary>
    public HistoryHead Head { get; private set; } = found;

    /// <summary>Who did something to it, in the order in which they first did.</summary>
    public IReadOnlyList<string> Reviewers => reviewers;

    /// <summary>The last move; null while it was never moved.</summary>
    public (StageMoved What, string By, DateTime At)? Moved { get; private set; }

    /// <summary>True where a person marked other words than the claim first had.</summary>
    public bool MarkedAnew { get; private set; }

    /// <summary>The last time a verdict was given; null while none ever was.</summary>
    public DateTime? Judged { get; private set; }

    /// <summary>Follows every claim of an article through its history.</summary>
    /// <returns>The trails, and everybody's name as the history last has it.</returns>
    public static (Dictionary<ClaimId, ClaimTrail> Trails, Dictionary<AccountId, string> Names) Follow(
        IEnumerable<Entry> history
    )
    {
        var trails = new Dictionary<ClaimId, ClaimTrail>();
        var names = new Dictionary<AccountId, string>();
        foreach (var entry in history)
        {
            names[entry.Actor] = entry.ActorName;
            var head = new HistoryHead(entry.Position, entry.Hash);
            switch (entry.Read())
            {
                case ClaimsFound e:
                    foreach (var found in e.Claims)
                        trails[found.Claim] = new ClaimTrail(head);
                    break;
                case ClaimEvent e:
                    if (!trails.TryGetValue(e.Claim, out var trail))
                        trails[e.Claim] = trail = new ClaimTrail(head);
                    trail.Follow(e, entry, head);
                    break;
            }
        }
        return (trails, names);
    }

    private void Follow(ClaimEvent happened, Entry entry, HistoryHead head)
    {
        Head = head;
        // Who lets an engine read the article again has not looked at its claims one by one.
        if (happened is ClaimProposed or ClaimJudgedAnew)
            return;
        if (!reviewers.Contains(entry.ActorName))
            reviewers.Add(entry.ActorName);
        if (happened is StageMoved moved)
            Moved = (moved, entry.ActorName, entry.At);
        if (happened is ClaimResized)
            MarkedAnew = true;
        if (happened is VerdictSet)
            Judged = entry.At;
    }
}

using Workbench.Domain.Articles;
using Workbench.Domain.Claims;
using Workbench.Domain.Claims.Resplitting;
using Workbench.Domain.Splitting;

namespace Workbench.Blazor.Features.Claims.Resplitting;

/// <summary>A proposal in front of somebody who chooses what to take over of it: all of it, unless they leave something out.</summary>
public sealed class ResplitChoice
{
    private const string TheSame = "same";
    private readonly HashSet<string> left = new(StringComparer.Ordinal);
    private readonly Split split;

    public ResplitChoice(Split split, ArticleVersion version, IEnumerable<Claim> claims)
    {
        (this.split, Version) = (split, version);
        Compare(claims);
    }

    /// <summary>The version that was read.</summary>
    public ArticleVersion Version { get; }

    /// <summary>What is proposed.</summary>
    public Resplit Resplit { get; private set; } = null!;

    public IReadOnlyList<ResplitLine> New { get; private set; } = [];

    public IReadOnlyList<ResplitLine> Changed { get; private set; } = [];

    public IReadOnlyList<ResplitLine> Gone { get; private set; } = [];

    public IReadOnlyList<ResplitLine> Kept { get; private set; } = [];

    /// <summary>How many claims stay as they are but bear an older engine's name, scores or cues.</summary>
    public int Renewed => Resplit.Renewed.Count();

    /// <summary>Whether those are renewed.</summary>
    public bool Renews => Renewed > 0 && !left.Contains(TheSame);

    /// <summary>How many claims would come, change or go.</summary>
    public int Changes => New.Concat(Changed).Concat(Gone).Count(Takes);

    /// <summary>How many claims would be touched.</summary>
    public int Count => Changes + (Renews ? Renewed : 0);

    /// <summary>Holds the proposal against the claims as they are by now. What was left out stays left out.</summary>
    public void Compare(IEnumerable<Claim> claims)
    {
        Resplit = Comparing.With(claims, split);
        New = [.. Resplit.New.Select(found => ResplitLine.Of(found, Version))];
        Changed = [.. Resplit.Changed.Select(one => ResplitLine.Of(one, Version))];
        Gone = [.. Resplit.Gone.Select(ResplitLine.Of)];
        Kept = [.. Resplit.Kept.Select(one => ResplitLine.Of(one, Version))];
    }

    /// <summary>Whether a line is taken over.</summary>
    public bool Takes(ResplitLine line) => !left.Contains(line.Key);

    /// <summary>Takes lines over or leaves them out.</summary>
    public void Take(IEnumerable<ResplitLine> lines, bool takes)
    {
        foreach (var line in lines)
            Take(line.Key, takes);
    }

    /// <summary>Renews what stays as it is, or leaves that out.</summary>
    public void Renew(bool renews) => Take(TheSame, renews);

    /// <summary>What is taken over.</summary>
    /// <param name="newId">Gives ids to what is new.</param>
    public Acceptance Accepted(Func<Guid> newId) =>
        new(
            Resplit.Engine,
            [.. Taken(Resplit.New, New).Select(found => new NewClaim(new ClaimId(newId()), found))],
            [
                .. Taken(Resplit.Changed, Changed)
                    .Concat(Renews ? Resplit.Renewed : [])
                    .Select(one => new ChangedClaim(one.Claim.Id, one.Claim.Revision, one.Found)),
            ],
            [.. Taken(Resplit.Gone, Gone).Select(claim => new GoneClaim(claim.Id, claim.Revision))]
        );

    private IEnumerable<T> Taken<T>(IReadOnlyList<T> all, IReadOnlyList<ResplitLine> lines) =>
        all.Where((_, index) => Takes(lines[index]));

    private void Take(string key, bool takes)
    {
        if (takes)
            left.Remove(key);
        else
            left.Add(key);
    }
}

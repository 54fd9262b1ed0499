using Microsoft.AspNetCore.Components;
using Workbench.Blazor.Features.Claims.Review;
using Workbench.Blazor.Infrastructure;
using Workbench.Domain;

namespace Workbench.Blazor.Tests.Features.Claims.Review;

/// <summary>The page above a part: it keeps the changes that are raised to it and answers as it is told to.</summary>
internal sealed class Submitted
{
    public static readonly RuleViolation Stale = new("claim.stale", "Claim 1 has changed since you looked.");
    private readonly Queue<RuleViolation> answers = [];

    /// <summary>What was raised, in order.</summary>
    public List<IChange> Changes { get; } = [];

    /// <summary>The forms that were opened, and <see cref="Panel.None"/> where one was closed.</summary>
    public List<Panel> Panels { get; } = [];

    /// <summary>The acts that were done.</summary>
    public List<string> Acts { get; } = [];

    public Func<IChange, Task<RuleViolation?>> Submit =>
        change =>
        {
            Changes.Add(change);
            return Task.FromResult(answers.TryDequeue(out var refusal) ? refusal : null);
        };

    public EventCallback<Panel> PanelChanged => EventCallback.Factory.Create<Panel>(this, Panels.Add);

    public Func<string, int, int, Task> Act =>
        (act, a, _) =>
        {
            Acts.Add(a == 0 ? act : $"{act} {a}");
            return Task.CompletedTask;
        };

    /// <summary>Refuses the next change.</summary>
    public Submitted Refusing(RuleViolation refusal)
    {
        answers.Enqueue(refusal);
        return this;
    }
}

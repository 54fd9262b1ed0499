using Workbench.Blazor.Features.Claims;
using Workbench.Blazor.Infrastructure;
using Workbench.Domain.Accounts;
using Workbench.Domain.Articles;
using Workbench.Domain.Claims;
using Workbench.Domain.Sources;

namespace Workbench.Blazor.Features.History;

/// <summary>Which part of the history is asked for. What is null narrows nothing.</summary>
/// <param name="Article">Of an article and its claims.</param>
/// <param name="Claim">Of one claim.</param>
/// <param name="Source">Of a source.</param>
/// <param name="By">Done by one account.</param>
/// <param name="Change">Done by one kind of change: <c>SetVerdict</c>.</param>
/// <param name="From">Not before this time, UTC.</param>
/// <param name="Until">Before this time, UTC.</param>
public sealed record HistoryFilter(
    ArticleId? Article = null,
    ClaimId? Claim = null,
    SourceId? Source = null,
    AccountId? By = null,
    string? Change = null,
    DateTime? From = null,
    DateTime? Until = null
);

/// <summary>What one person did at one time: everything that one change brought about.</summary>
/// <param name="Change">The act.</param>
/// <param name="At">When, UTC.</param>
/// <param name="Who">Their name at that time.</param>
/// <param name="Sentence">What they did; follows the name.</param>
/// <param name="Differences">Before and after.</param>
/// <param name="Mentions">What it was done to, to go there.</param>
/// <param name="CanUndo">False for what is never taken back.</param>
/// <param name="Archives">True where to undo it takes the article off the desk.</param>
/// <param name="Undid">When what it took back had been done, UTC; null where it took nothing back, or does not say what.</param>
/// <param name="UndoneAt">When it was taken back itself, UTC; null where it stands.</param>
public sealed record Act(
    Guid Change,
    DateTime At,
    string Who,
    string Sentence,
    IReadOnlyList<Difference> Differences,
    IReadOnlyList<Mention> Mentions,
    bool CanUndo,
    bool Archives = false,
    DateTime? Undid = null,
    DateTime? UndoneAt = null
);

/// <summary>Something an act was done to, as it was called then.</summary>
/// <param name="Text">What it is called.</param>
/// <param name="Quote">A claim's words; null for anything else.</param>
/// <param name="Href">Where it is.</param>
/// <param name="Article">The title of a claim's article; null where it goes without saying.</param>
/// <param name="Wording">A claim's wording by itself; null where its quote is all there is, and for anything else.</param>
public sealed record Mention(
    string Text,
    string? Quote,
    string Href,
    string? Article = null,
    ClaimWording? Wording = null
);

/// <summary>A page of the history.</summary>
public sealed record Acts(IReadOnlyList<Act> Shown, int Count);

/// <summary>An entry as it is stored, for who wants to check it.</summary>
/// <param name="Name">The event's name.</param>
/// <param name="Sequence">Its place on the desk.</param>
/// <param name="Position">Its place in its chain.</param>
/// <param name="Stream">The chain.</param>
/// <param name="Hash">Its hash.</param>
/// <param name="Previous">The hash before it.</param>
/// <param name="Payload">The event as JSON, set out in lines.</param>
public sealed record EntryDetail(
    string Name,
    long Sequence,
    int Position,
    Guid Stream,
    string Hash,
    string Previous,
    string Payload
);

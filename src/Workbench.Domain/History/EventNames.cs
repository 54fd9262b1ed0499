using Workbench.Domain.Articles;
using Workbench.Domain.Claims;
using Workbench.Domain.Sources;

namespace Workbench.Domain.History;

/// <summary>The names that events are stored under. A name stays for ever, whatever becomes of the type.</summary>
public static class EventNames
{
    private static readonly Dictionary<string, Type> Types = new(StringComparer.Ordinal)
    {
        ["ArticleImported"] = typeof(ArticleImported),
        ["ClaimsFound"] = typeof(ClaimsFound),
        ["ArticleDescribed"] = typeof(ArticleDescribed),
        ["ArticleArchived"] = typeof(ArticleArchived),
        ["ArticleRestored"] = typeof(ArticleRestored),
        ["ReportIssued"] = typeof(ReportIssued),
        ["ClaimAdded"] = typeof(ClaimAdded),
        ["ClaimProposed"] = typeof(ClaimProposed),
        ["ClaimJudgedAnew"] = typeof(ClaimJudgedAnew),
        ["ClaimResized"] = typeof(ClaimResized),
        ["ClaimRetired"] = typeof(ClaimRetired),
        ["ClaimBroughtBack"] = typeof(ClaimBroughtBack),
        ["ClaimReworded"] = typeof(ClaimReworded),
        ["KindSet"] = typeof(KindSet),
        ["AttributionSet"] = typeof(AttributionSet),
        ["ClaimAssigned"] = typeof(ClaimAssigned),
        ["StageMoved"] = typeof(StageMoved),
        ["VerdictSet"] = typeof(VerdictSet),
        ["VerdictWithdrawn"] = typeof(VerdictWithdrawn),
        ["FlagRaised"] = typeof(FlagRaised),
        ["FlagDismissed"] = typeof(FlagDismissed),
        ["FlagMoved"] = typeof(FlagMoved),
        ["CitationAttached"] = typeof(CitationAttached),
        ["CitationEdited"] = typeof(CitationEdited),
        ["CitationWithdrawn"] = typeof(CitationWithdrawn),
        ["CitationRestored"] = typeof(CitationRestored),
        ["SourceAdded"] = typeof(SourceAdded),
        ["SourceEdited"] = typeof(SourceEdited),
        ["SourceRated"] = typeof(SourceRated),
        ["SourceWithdrawn"] = typeof(SourceWithdrawn),
        ["SourceRestored"] = typeof(SourceRestored),
    };

    private static readonly Dictionary<Type, string> Names = Types.ToDictionary(pair => pair.Value, pair => pair.Key);

    /// <summary>Every name there is.</summary>
    public static IReadOnlyCollection<string> All => Types.Keys;

    /// <summary>The name an event is stored under.</summary>
    /// <exception cref="KeyNotFoundException">The type is not listed here; a test holds that every one is.</exception>
    public static string Of(Event happened) => Names[happened.GetType()];

    /// <summary>The type stored under a name.</summary>
    /// <exception cref="KeyNotFoundException">No such name: the history was written by a newer program, or tampered with.</exception>
    public static Type TypeOf(string name) => Types[name];
}

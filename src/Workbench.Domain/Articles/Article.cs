using Workbench.Domain.Claims;
using Workbench.Domain.History;
using Workbench.Domain.Reports;
using Workbench.Domain.Splitting;

namespace Workbench.Domain.Articles;

/// <summary>Something somebody else published, taken apart here.</summary>
public sealed class Article
{
    private Article() { }

    /// <summary>Which article.</summary>
    public ArticleId Id { get; private set; }

    /// <summary>Title, outlet and so on.</summary>
    public ArticleDetails Details { get; private set; } = new("");

    /// <summary>The number of the newest version, 1 for an article that has one.</summary>
    public int Version { get; private set; }

    /// <summary>The SHA-256 of the newest version's text.</summary>
    public string Sha256 { get; private set; } = "";

    /// <summary>The highest claim number given so far; numbers are never given twice.</summary>
    public int LastNumber { get; private set; }

    /// <summary>How many reports were issued.</summary>
    public int Reports { get; private set; }

    /// <summary>True while the article is off the desk.</summary>
    public bool Archived { get; private set; }

    /// <summary>Brings an article to the desk with the claims an engine found in it.</summary>
    /// <param name="version">Version 1, with its text and blocks.</param>
    /// <param name="details">Title and so on.</param>
    /// <param name="split">What the engine found; its spans are offsets of the version's text.</param>
    /// <param name="ids">One id for each claim found, in order.</param>
    /// <exception cref="RuleViolation"><c>article.empty</c>, <c>article.needs-title</c>, <c>url.not-web</c></exception>
    public static (Article Article, IReadOnlyList<Event> Events) Import(
        ArticleVersion version,
        ArticleDetails details,
        Split split,
        IReadOnlyList<ClaimId> ids
    )
    {
        Require.That(version.Text.Length > 0, "article.empty", "There is no text to import.");
        var found = split.Claims.Select(
            (claim, index) =>
                new ClaimFound(
                    ids[index],
                    index + 1,
                    Anchor.At(version, claim.Span),
                    Suggestion.From(split.Engine, claim)
                )
        );
        List<Event> events =
        [
            new ArticleImported(
                version.Article,
                details.Checked(),
                version.Number,
                version.Sha256,
                version.Blocks,
                split.Planted.Count == 0 ? null : split.Planted
            ),
            new ClaimsFound(version.Article, split.Engine, [.. found], split.Proposals),
        ];
        var article = new Article();
        events.ForEach(article.Apply);
        return (article, events);
    }

    /// <summary>Puts right what the desk knows of the article.</summary>
    /// <exception cref="RuleViolation"><c>article.needs-title</c>, <c>url.not-web</c>, <c>article.archived</c>, <c>article.unchanged</c></exception>
    public ArticleDescribed Describe(ArticleDetails details)
    {
        MustBeOnTheDesk(Archived);
        var to = details.Checked();
        Require.That(to != Details, "article.unchanged", "Nothing was changed.");
        return Happened(new ArticleDescribed(Id, Details, to));
    }

    /// <summary>Takes the article off the desk.</summary>
    /// <exception cref="RuleViolation"><c>article.archived</c></exception>
    public ArticleArchived Archive()
    {
        MustBeOnTheDesk(Archived);
        return Happened(new ArticleArchived(Id));
    }

    /// <summary>Brings the article back.</summary>
    /// <exception cref="RuleViolation"><c>article.not-archived</c></exception>
    public ArticleRestored Restore()
    {
        Require.That(Archived, "article.not-archived", "The article is on the desk already.");
        return Happened(new ArticleRestored(Id));
    }

    /// <summary>Marks a claim by hand; it gets the next number.</summary>
    /// <param name="version">The version with its text.</param>
    /// <param name="id">The new claim's id.</param>
    /// <param name="span">Its words.</param>
    /// <exception cref="RuleViolation"><c>article.archived</c>, <c>span.empty</c>, <c>span.outside</c>, <c>span.cuts-character</c></exception>
    public ClaimAdded AddClaim(ArticleVersion version, ClaimId id, TextSpan span)
    {
        MustBeOnTheDesk(Archived);
        return Happened(new ClaimAdded(Id, id, LastNumber + 1, Anchor.At(version, span)));
    }

    /// <summary>Takes in a claim that an engine found later than the import; it gets the next number.</summary>
    internal ClaimProposed Propose(ArticleVersion version, ClaimId id, string engine, FoundClaim found) =>
        Happened(
            new ClaimProposed(Id, id, LastNumber + 1, Anchor.At(version, found.Span), Suggestion.From(engine, found))
        );

    /// <summary>Issues a report.</summary>
    /// <param name="report">Its id.</param>
    /// <param name="sha256">The SHA-256 of its canonical JSON.</param>
    /// <param name="head">The hash of the last link it accounts for.</param>
    /// <exception cref="RuleViolation"><c>article.archived</c></exception>
    public ReportIssued IssueReport(ReportId report, string sha256, string head)
    {
        MustBeOnTheDesk(Archived);
        return Happened(new ReportIssued(Id, report, Reports + 1, sha256, head));
    }

    /// <summary>Folds one event of this article or of one of its claims into the state; events that do not concern it change nothing.</summary>
    public void Apply(Event happened)
    {
        switch (happened)
        {
            case ArticleImported e:
                (Id, Details, Version, Sha256) = (e.Article, e.Details, e.Version, e.Sha256);
                break;
            case ClaimsFound e:
                LastNumber = Math.Max(LastNumber, e.Claims.Select(claim => claim.Number).DefaultIfEmpty().Max());
                break;
            case ClaimAdded e:
                LastNumber = Math.Max(LastNumber, e.Number);
                break;
            case ClaimProposed e:
                LastNumber = Math.Max(LastNumber, e.Number);
                break;
            case ArticleDescribed e:
                Details = e.To;
                break;
            case ArticleArchived:
                Archived = true;
                break;
            case ArticleRestored:
                Archived = false;
                break;
            case ReportIssued e:
                Reports = e.Number;
                break;
        }
    }

    /// <summary>A new, empty article for replaying a history into.</summary>
    internal static Article Blank() => new();

    private T Happened<T>(T happened)
        where T : Event
    {
        Apply(happened);
        return happened;
    }

    /// <summary>Why nobody can work on it and its claims now; null where it is on the desk.</summary>
    public RuleViolation? WhyClosed() => WhyClosed(Archived);

    /// <summary>Refuses work on an archived article and its claims.</summary>
    /// <param name="archived">Whether it is.</param>
    /// <exception cref="RuleViolation"><c>article.archived</c></exception>
    public static void MustBeOnTheDesk(bool archived)
    {
        if (WhyClosed(archived) is { } why)
            throw why;
    }

    private static RuleViolation? WhyClosed(bool archived) =>
        archived ? new("article.archived", "This article is archived. Bring it back to work on it.") : null;
}

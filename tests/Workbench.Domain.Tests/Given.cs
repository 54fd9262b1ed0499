using Workbench.Domain.Accounts;
using Workbench.Domain.Articles;
using Workbench.Domain.Claims;
using Workbench.Domain.Flags;
using Workbench.Domain.Sources;
using Workbench.Domain.Splitting;
using Workbench.Domain.Verification;

namespace Workbench.Domain.Tests;

/// <summary>What a test starts from: one short article, its claims and sources, people; every id fixed.</summary>
internal static class Given
{
    public const string Text =
        "The council spent 4 million on a bridge. Critics call the deal a scandal. The bridge closed after two years.";

    public const string Spent = "The council spent 4 million on a bridge";
    public const string Scandal = "Critics call the deal a scandal";
    public const string Closed = "The bridge closed after two years";

    public static readonly Actor Ana = Somebody(Role.Editor);
    public static readonly Actor Musa = Somebody(Role.Reviewer);

    public static readonly ArticleId ArticleId = new(Id(1));
    public static readonly ClaimId ClaimId = new(Id(2));
    public static readonly ClaimId OtherId = new(Id(3));
    public static readonly FlagId FlagId = new(Id(4));
    public static readonly CitationId CitationId = new(Id(5));
    public static readonly SourceId SourceId = new(Id(6));

    public static Guid Id(int number) => new($"01900000-0000-7000-8000-{number:d12}");

    public static Actor Somebody(Role role) => new(new AccountId(Id(100 + (int)role)), $"A {role}", role);

    public static ArticleVersion Version(string text = Text) => new(ArticleId, 1, text, []);

    public static TextSpan Span(string words, string text = Text)
    {
        var start = text.IndexOf(words, StringComparison.Ordinal);
        return start < 0
            ? throw new ArgumentException($"The text does not say “{words}”.", nameof(words))
            : new TextSpan(start, start + words.Length);
    }

    public static Anchor Anchor(string words) => Domain.Claims.Anchor.At(Version(), Span(words));

    /// <summary>An article that has no claims yet.</summary>
    public static Article Article() =>
        Domain.Articles.Article.Import(Version(), new("The bridge"), new Split("rules-1", [], [], []), []).Article;

    /// <summary>A claim marked by hand.</summary>
    public static Claim Claim(string words = Spent, ClaimId? id = null, ArticleId? article = null) =>
        Domain.Claims.Claim.From(new ClaimAdded(article ?? ArticleId, id ?? ClaimId, 1, Anchor(words)));

    /// <summary>A claim that the engine found.</summary>
    public static Claim Found(
        Kind kind = Kind.Fact,
        string? standalone = null,
        Speaker? speaker = null,
        string words = Spent
    ) =>
        Domain.Claims.Claim.From(
            ArticleId,
            new ClaimFound(ClaimId, 1, Anchor(words), new("rules-1", kind, 0.5, standalone, speaker, []))
        );

    /// <summary>A claim that the engine found, with flags that it proposes.</summary>
    public static Claim Proposed(string words, string? speaker, params FoundFlag[] flags) =>
        Domain.Claims.Claim.From(
            ArticleId,
            new ClaimFound(
                ClaimId,
                1,
                Anchor(words),
                new("rules-6", Kind.Opinion, 0.5, null, speaker is null ? null : new(speaker, Span(speaker)), [], flags)
            )
        );

    public static Source Source(int id = 6) =>
        Domain.Sources.Source.Add(new SourceId(Id(id)), new(SourceType.Report, $"Register {id}")).Source;

    public static Claim Flagged(this Claim claim, string words = "4 million")
    {
        claim.RaiseFlag(claim.Revision, FlagId, FlagKind.MisleadingFigure, Version(), Span(words), "of what?", Musa);
        return claim;
    }

    public static Claim Cited(this Claim claim, int id = 5)
    {
        claim.Attach(claim.Revision, new CitationId(Id(id)), Source(), new(SourceId, Stance.Supports));
        return claim;
    }

    public static Claim Judged(this Claim claim, Verdict verdict = Verdict.Supported)
    {
        claim.Cited().SetVerdict(claim.Revision, verdict, "The register says so.", Musa);
        return claim;
    }

    public static Claim Moved(this Claim claim, params Move[] moves)
    {
        foreach (var move in moves)
            claim.Make(claim.Revision, move, null);
        return claim;
    }

    public static Claim AndRetired(this Claim claim)
    {
        claim.Retire(claim.Revision);
        return claim;
    }

    public static Claim AndBroughtBack(this Claim claim)
    {
        claim.BringBack(claim.Revision);
        return claim;
    }

    /// <summary>A claim that can be published, at a stage.</summary>
    public static Claim At(Stage stage)
    {
        var claim = Claim();
        if (stage == Stage.Found)
            return claim;
        claim.Judged();
        return stage switch
        {
            Stage.Published => claim.Moved(Move.Publish),
            Stage.SetAside => claim.Moved(Move.SetAside),
            _ => claim,
        };
    }
}

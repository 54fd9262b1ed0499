using Workbench.Blazor.Features.Claims.Review;
using Workbench.Domain;
using Workbench.Domain.Accounts;
using Workbench.Domain.Articles;
using Workbench.Domain.Claims;
using Workbench.Domain.Flags;
using Workbench.Domain.Sources;
using Workbench.Domain.Splitting;
using Workbench.Domain.Verification;
using ArticleText = Workbench.Domain.Articles.ArticleText;

namespace Workbench.Blazor.Tests.Features.Claims.Review;

/// <summary>An article with claims as the review screen is given it, without a desk.</summary>
internal sealed class AnArticle
{
    public const string Bridge =
        "# The bridge\n\nThe council spent 4 million on a bridge. Critics call the deal a scandal.\n\nThe bridge closed after two years.";

    public static readonly Actor Desk = new(Account.Desk, "Desk", Role.Admin);
    private readonly List<Claim> claims = [];
    private readonly Article article;
    private readonly List<Source> sources = [];

    public AnArticle(string text = Bridge)
    {
        Version = new ArticleVersion(
            new(Guid.CreateVersion7()),
            1,
            ArticleText.Normalise(text),
            Splitter.Split(ArticleText.Normalise(text)).Blocks
        );
        article = Article.Import(Version, new("The bridge", "The Tarn Post"), new("rules-1", [], [], []), []).Article;
    }

    public ArticleVersion Version { get; }

    public ArticleView View
    {
        get
        {
            var viewed = new ViewedClaims(claims);
            return new(article, Version, viewed, TextMarkup.Of(Version, viewed), 7, 20);
        }
    }

    public Evidence Evidence =>
        new(sources.ToDictionary(source => source.Id), new Dictionary<AccountId, string> { [Account.Desk] = "Desk" });

    public TextSpan Span(string words)
    {
        var start = Version.Text.IndexOf(words, StringComparison.Ordinal);
        return start < 0
            ? throw new ArgumentException($"The text does not say “{words}”.", nameof(words))
            : new TextSpan(start, start + words.Length);
    }

    public void Archive() => article.Archive();

    public Claim Mark(string words) => Mark(Span(words));

    public Claim Mark(TextSpan span)
    {
        claims.Add(Claim.From(article.AddClaim(Version, new(Guid.CreateVersion7()), span)));
        return claims[^1];
    }

    /// <summary>A claim that the engine found.</summary>
    public Claim Find(string words, Kind kind, double worth = 0.5, string? cue = null, string? speaker = null)
    {
        var suggestion = new Suggestion(
            "rules-1",
            kind,
            worth,
            null,
            speaker is null ? null : new Speaker(speaker, Span(speaker)),
            cue is null ? [] : [new Cue(Span(words), cue)]
        );
        return Find(words, suggestion);
    }

    /// <summary>A claim of which the engine said just this.</summary>
    public Claim Find(string words, Suggestion suggestion)
    {
        var number = claims.Select(claim => claim.Number).DefaultIfEmpty().Max() + 1;
        var found = new ClaimFound(new(Guid.CreateVersion7()), number, Anchor.At(Version, Span(words)), suggestion);
        claims.Add(Claim.From(article.Id, found));
        return claims[^1];
    }

    public Flag Flag(Claim claim, string words, FlagState state = FlagState.Raised) => Flag(claim, Span(words), state);

    public Flag Flag(Claim claim, TextSpan words, FlagState state = FlagState.Raised)
    {
        var id = new FlagId(Guid.CreateVersion7());
        claim.RaiseFlag(claim.Revision, id, FlagKind.LoadedLanguage, Version, words, "judges", Desk);
        if (state != FlagState.Raised)
            claim.MoveFlag(claim.Revision, id, state, "softened", Desk);
        return claim.Flag(id);
    }

    public Citation Cite(Claim claim, CitationDetails? details = null, SourceDetails? about = null)
    {
        var given = about ?? new SourceDetails(SourceType.Report, "Bridge register", Url: "https://example.org/b");
        var source = Source.Add(new(Guid.CreateVersion7()), given).Source;
        sources.Add(source);
        var id = new CitationId(Guid.CreateVersion7());
        claim.Attach(claim.Revision, id, source, details ?? new(source.Id, Stance.Supports, "closed 2019"));
        return claim.Citation(id);
    }

    public Claim Judge(Claim claim, Verdict verdict)
    {
        Cite(claim);
        claim.SetVerdict(claim.Revision, verdict, "The register says so.", Desk);
        return claim;
    }
}

using FluentValidation;
using Microsoft.EntityFrameworkCore;
using Workbench.Blazor.Infrastructure;
using Workbench.Blazor.Infrastructure.Data;
using Workbench.Domain;
using Workbench.Domain.Accounts;
using Workbench.Domain.Articles;
using Workbench.Domain.Claims;
using Workbench.Domain.History;
using Workbench.Domain.Splitting;

namespace Workbench.Blazor.Features.Articles;

/// <summary>Brings an article to the desk with the claims the engine found in it. The text is split before, not under the ledger's lock.</summary>
/// <param name="Article">The new article's id.</param>
/// <param name="Details">Title and so on.</param>
/// <param name="Text">Normalised: <see cref="ArticleText.Normalise"/>.</param>
/// <param name="Split">What the engine found in that text.</param>
/// <param name="Claims">One id for each claim found.</param>
public sealed record ImportArticle(
    ArticleId Article,
    ArticleDetails Details,
    string Text,
    Split Split,
    IReadOnlyList<ClaimId> Claims
) : IChange
{
    /// <summary>No text that fits in 5 MB has more.</summary>
    public const int MostCharacters = 5_000_000;

    public Permission Needs => Permission.ImportArticles;

    /// <summary>The change that imports a normalised text with what an engine found in it.</summary>
    public static ImportArticle Of(string text, ArticleDetails details, Split split, Func<Guid> newId) =>
        new(new ArticleId(newId()), details, text, split, [.. split.Claims.Select(_ => new ClaimId(newId()))]);

    /// <summary>The change that imports a normalised text as the embedded engine reads it.</summary>
    public static ImportArticle Prepare(string text, ArticleDetails details, Func<Guid> newId) =>
        Of(text, details, Splitter.Split(text), newId);

    public async Task<IReadOnlyList<Event>> Apply(WorkbenchDb db, Actor actor, DateTime at, CancellationToken ct)
    {
        var version = new ArticleVersion(Article, 1, Text, Split.Blocks);
        if (await db.Articles.FirstOrDefaultAsync(other => other.Sha256 == version.Sha256, ct) is { } twin)
            throw new RuleViolation(
                "article.twin",
                $"The desk has this very text already: {Quoted.Of(twin.Details.Title)}{(twin.Archived ? " (archived)" : "")}."
            );
        var (article, events) = Domain.Articles.Article.Import(version, Details, Split, Claims);
        db.Articles.Add(article);
        db.Versions.Add(version);
        foreach (var found in events.OfType<ClaimsFound>().SelectMany(found => found.Claims))
            db.Claims.Add(Claim.From(Article, found));
        return events;
    }
}

internal sealed class ImportArticleShape : AbstractValidator<ImportArticle>
{
    public ImportArticleShape()
    {
        RuleFor(change => change.Article).NotEmpty();
        RuleFor(change => change.Details).SetValidator(new ArticleDetailsShape());
        RuleFor(change => change.Text)
            .Must(text => text.Length <= ImportArticle.MostCharacters)
            .WithMessage("An article has at most 5 MB of text.");
        RuleFor(change => change.Claims)
            .Must((change, claims) => claims.Count == change.Split.Claims.Count)
            .WithMessage("Every claim found needs an id.");
    }
}

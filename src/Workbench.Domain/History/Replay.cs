using Workbench.Domain.Articles;
using Workbench.Domain.Claims;
using Workbench.Domain.Sources;

namespace Workbench.Domain.History;

/// <summary>The state of the desk as its history gives it: every event folded in order, and nothing else.</summary>
public sealed class Replay
{
    private readonly Dictionary<ArticleId, Article> articles = [];
    private readonly Dictionary<ClaimId, Claim> claims = [];
    private readonly Dictionary<SourceId, Source> sources = [];

    /// <summary>The articles by id.</summary>
    public IReadOnlyDictionary<ArticleId, Article> Articles => articles;

    /// <summary>The claims by id, retired ones included.</summary>
    public IReadOnlyDictionary<ClaimId, Claim> Claims => claims;

    /// <summary>The sources by id, withdrawn ones included.</summary>
    public IReadOnlyDictionary<SourceId, Source> Sources => sources;

    /// <summary>Folds the next event.</summary>
    /// <exception cref="KeyNotFoundException">It speaks of something the history never brought in.</exception>
    public void Apply(Event happened)
    {
        switch (happened)
        {
            case ArticleImported e:
                articles[e.Article] = Article.Blank();
                break;
            case ClaimsFound e:
                foreach (var found in e.Claims)
                    claims[found.Claim] = Claim.From(e.Article, found);
                break;
            case ClaimAdded e:
                claims[e.Claim] = Claim.From(e);
                break;
            case ClaimProposed e:
                claims[e.Claim] = Claim.From(e);
                break;
            case ClaimEvent e:
                claims[e.Claim].Apply(e);
                break;
            case SourceAdded e:
                sources[e.Source] = Source.Blank();
                break;
        }
        switch (happened)
        {
            case SourceEvent e:
                sources[e.Source].Apply(e);
                break;
            case ArticleEvent e:
                articles[e.Article].Apply(e);
                break;
            case ClaimAdded or ClaimProposed:
                articles[((ClaimEvent)happened).Article].Apply(happened);
                break;
        }
    }
}

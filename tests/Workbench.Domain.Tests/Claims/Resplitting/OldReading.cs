using Workbench.Domain.Articles;
using Workbench.Domain.Claims;
using Workbench.Domain.Claims.Resplitting;
using Workbench.Domain.Splitting;

namespace Workbench.Domain.Tests.Claims.Resplitting;

/// <summary>An article as rules-1 read it long ago, and what an engine of today may find in it.</summary>
internal sealed class OldReading
{
    public OldReading(params string[] words)
    {
        var split = new Split("rules-1", [], [], [.. words.Select(one => Find(one))]);
        var (article, events) = Article.Import(
            Given.Version(),
            new("The bridge"),
            split,
            [.. words.Select((_, i) => new ClaimId(Given.Id(i + 10)))]
        );
        TheArticle = article;
        Claims = [.. events.OfType<ClaimsFound>().Single().Claims.Select(found => Claim.From(article.Id, found))];
    }

    public Article TheArticle { get; }

    public List<Claim> Claims { get; }

    public static FoundClaim Find(
        string words,
        Kind kind = Kind.Fact,
        string? standalone = null,
        Speaker? speaker = null
    ) => new(Given.Span(words), [], standalone, kind, 0.5, speaker, [], []);

    public Resplit Against(params FoundClaim[] found) => Comparing.With(Claims, new Split("rules-9", [], [], found));

    /// <summary>Accepts something and gives the events; new claims join the others.</summary>
    public IReadOnlyList<ClaimEvent> Accept(Acceptance accepted)
    {
        var events = TheArticle.Accept(Given.Version(), Claims, accepted);
        Claims.AddRange(events.OfType<ClaimProposed>().Select(Claim.From));
        return events;
    }

    public Acceptance All(params FoundClaim[] found)
    {
        var id = 50;
        return Acceptance.Of(Against(found), () => Given.Id(id++));
    }
}

using Workbench.Domain.Accounts;
using Workbench.Domain.Articles;
using Workbench.Domain.Claims;
using Workbench.Domain.Flags;
using Workbench.Domain.History;
using Workbench.Domain.Reports;
using Workbench.Domain.Sources;
using Workbench.Domain.Splitting;
using Workbench.Domain.Verification;

namespace Workbench.Domain.Tests.Reports;

/// <summary>A desk without a store: domain methods are called, and what happened is linked into chains with fixed ids and times.</summary>
internal sealed class ReportDesk
{
    public static readonly Actor Ana = new(new AccountId(Id(1)), "Ana Kovač", Role.Editor);
    public static readonly Actor Musa = new(new AccountId(Id(2)), "Musa Osei", Role.Reviewer);

    private readonly Dictionary<Guid, Entry> heads = [];
    private readonly List<Entry> history = [];
    private readonly List<Claim> claims = [];
    private readonly List<Source> sources = [];
    private readonly ArticleVersion version;
    private readonly Article article;
    private int ids = 100;

    public ReportDesk(string text, ArticleDetails details, params Found[] found)
    {
        version = new ArticleVersion(new ArticleId(Id(3)), 1, text, []);
        var split = new Split("rules-1", [], [], [.. found.Select(Suggest)]);
        (article, var events) = Article.Import(version, details, split, [.. found.Select(_ => new ClaimId(Next()))]);
        foreach (var happened in events)
            Link(happened, Ana);
        foreach (var one in events.OfType<ClaimsFound>().SelectMany(happened => happened.Claims))
            claims.Add(Claim.From(article.Id, one));
    }

    /// <summary>What the engine found: words of the text, a kind, and what else it said of them.</summary>
    public sealed record Found(string Words, Kind? Kind, string? Standalone = null, string? Speaker = null);

    public Article Article => article;

    public IReadOnlyList<Claim> Claims => claims;

    public ReportBasis Basis =>
        new(
            article,
            version,
            claims,
            sources,
            [.. history.Where(entry => entry.Stream == article.Id.Value)],
            sources.ToDictionary(
                source => source.Id,
                source => new HistoryHead(heads[source.Id.Value].Position, heads[source.Id.Value].Hash)
            )
        );

    public Report Draft() => Report.Compose(Basis);

    /// <summary>Issues as Ana, the way the desk does: composed, written, read back.</summary>
    public Report Issue()
    {
        var issuing = new Issuing(
            new ReportId(Id(4)),
            article.Reports + 1,
            Ana.Name,
            new DateTime(2025, 3, 14, 9, 26, 53, DateTimeKind.Utc)
        );
        return JsonReport.Read(JsonReport.Write(Report.Compose(Basis, issuing)));
    }

    public TextSpan Span(string words)
    {
        var start = version.Text.IndexOf(words, StringComparison.Ordinal);
        return start < 0
            ? throw new ArgumentException($"The text does not say “{words}”.")
            : new TextSpan(start, start + words.Length);
    }

    public Claim Mark(string words, Actor? by = null)
    {
        var added = article.AddClaim(version, new ClaimId(Next()), Span(words));
        Link(added, by ?? Ana);
        claims.Add(Claim.From(added));
        return claims[^1];
    }

    public Source Source(SourceDetails details, Reliability? reliability = null)
    {
        var (source, added) = Domain.Sources.Source.Add(new SourceId(Next()), details);
        Link(added, Ana);
        if (reliability is not null)
            Link(source.Rate(source.Revision, reliability), Ana);
        sources.Add(source);
        return source;
    }

    public void Do(Claim claim, Func<Claim, Event> act, Actor? by = null) => Link(act(claim), by ?? Ana);

    public CitationId Cite(Claim claim, Source source, CitationDetails details, Actor? by = null)
    {
        var id = new CitationId(Next());
        foreach (var happened in claim.Attach(claim.Revision, id, source, details))
            Link(happened, by ?? Ana);
        return id;
    }

    public FlagId Flag(Claim claim, FlagKind kind, string words, string note, Actor? by = null)
    {
        var id = new FlagId(Next());
        Link(claim.RaiseFlag(claim.Revision, id, kind, version, Span(words), note, by ?? Ana), by ?? Ana);
        return id;
    }

    public void Judge(Claim claim, Verdict verdict, string rationale, Actor? by = null)
    {
        foreach (var happened in claim.SetVerdict(claim.Revision, verdict, rationale, by ?? Ana))
            Link(happened, by ?? Ana);
    }

    public void Move(Claim claim, Move move, string? reason = null) => Do(claim, c => c.Make(c.Revision, move, reason));

    public void Decide(Claim claim, Kind kind) => Do(claim, c => c.SetKind(c.Revision, kind));

    private FoundClaim Suggest(Found found)
    {
        var speaker = found.Speaker is { } name ? new Speaker(name, Span(name)) : null;
        return new(Span(found.Words), [Span(found.Words)], found.Standalone, found.Kind, 0.5, speaker, [], []);
    }

    private void Link(Event happened, Actor by)
    {
        var at = new DateTime(2025, 3, 1, 8, 0, 0, DateTimeKind.Utc).AddMinutes(7 * history.Count);
        var stamp = new ChangeStamp(Id(5000 + history.Count), "Test", by, at);
        var entry = new Entry(happened, heads.GetValueOrDefault(happened.Stream), stamp);
        heads[happened.Stream] = entry;
        history.Add(entry);
    }

    private Guid Next() => Id(ids++);

    private static Guid Id(int number) => new($"01900000-0000-7000-8000-{number:d12}");
}

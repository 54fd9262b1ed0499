using BenchmarkDotNet.Attributes;
using Microsoft.Extensions.DependencyInjection;
using Workbench.Blazor.Features.Claims;
using Workbench.Blazor.Features.Claims.Review;
using Workbench.Domain.Claims;

namespace Workbench.Benchmarks.Micro;

/// <summary>What a change on the long article costs its viewers.</summary>
[MemoryDiagnoser]
public class ViewParts
{
    private readonly ClaimFilter toCheck = new(ToCheck: true);
    private Desk desk = null!;
    private ArticleViews views = null!;
    private ArticleView view = null!;

    [GlobalSetup]
    public async Task Begin()
    {
        desk = await Desk.Create();
        views = desk.Services.GetRequiredService<ArticleViews>();
        view = (await views.Get(desk.Article))!;
    }

    [GlobalCleanup]
    public async Task End() => await desk.DisposeAsync();

    /// <summary>The whole text with 2,000 marks.</summary>
    [Benchmark]
    public TextMarkup Markup_of_the_whole_text() => TextMarkup.Of(view.Version, view.Claims);

    /// <summary>The block of one claim that changed.</summary>
    [Benchmark]
    public TextMarkup Markup_again_after_one_change() =>
        view.Markup.Again(view.Version, view.Claims, [view.Claims[1000].Anchor.Span]);

    /// <summary>Which claims a filter lists.</summary>
    [Benchmark]
    public int Filter() => toCheck.Of(view.Claims).Count;

    /// <summary>A commit, and the view that everybody shares read again.</summary>
    [Benchmark]
    public async Task<int> Commit_and_view_again()
    {
        var claim = view.Claims[1000];
        await desk.Commit(
            new SetKind(claim.Id, claim.Revision, claim.DecidedKind == Kind.Fact ? Kind.Framing : Kind.Fact)
        );
        view = (await views.Get(desk.Article))!;
        return view.Entries;
    }
}

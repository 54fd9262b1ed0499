using Workbench.Domain;
using Workbench.Domain.Claims;

namespace Workbench.Blazor.Features.Claims.Review;

/// <summary>How far one person is in one article: what they see of it, which claims are listed, which one is open.</summary>
public sealed class Reading
{
    private ClaimFilter filter = new();

    /// <summary>What is shown.</summary>
    public ArticleView? View { get; private set; }

    /// <summary>The claims listed, in order. The open one stays listed even where the filter no longer lets it pass.</summary>
    public IReadOnlyList<Claim> Listed { get; private set; } = [];

    /// <summary>The open claim's number; null where none is open.</summary>
    public int? Open { get; private set; }

    /// <summary>Which claims are listed; setting it lists them anew.</summary>
    public ClaimFilter Filter
    {
        get => filter;
        set
        {
            filter = value;
            List();
        }
    }

    /// <summary>The open claim as it stands.</summary>
    public Claim? OpenClaim => Open is { } number ? View?.Claim(number) : null;

    /// <summary>Why nobody can change the open claim now; null where one can, and where none is open.</summary>
    public RuleViolation? WhyClosed() => View?.Article.WhyClosed() ?? OpenClaim?.WhyClosed();

    /// <summary>What its card shows besides it.</summary>
    public Evidence Evidence { get; private set; } = Evidence.None;

    /// <summary>Its span as <c>start-end</c>, for the script; null where none is open or it is retired.</summary>
    public string? OpenSpan => OpenClaim is { Retired: false, Anchor: var at } ? $"{at.Start}-{at.End}" : null;

    /// <summary>Where the open claim is in the list; -1 where it is not.</summary>
    public int OpenIndex =>
        Listed.TakeWhile(claim => claim.Number != Open).Count() is var index && index < Listed.Count ? index : -1;

    /// <summary>Shows a newer view. Of two that were asked for at once the older may come last: it is passed over.</summary>
    public void Show(ArticleView view)
    {
        if (View is { } shown && shown.Article.Id == view.Article.Id && shown.Turn > view.Turn)
            return;
        View = view;
        List();
    }

    /// <summary>Shows what belongs to a claim; of one that is no longer the open one, or is out of date, it is passed over.</summary>
    public void Show(Claim? of, Evidence evidence)
    {
        if (ReferenceEquals(of, OpenClaim))
            Evidence = evidence;
    }

    /// <summary>Opens a claim; null closes. An unknown number changes nothing.</summary>
    public void OpenNumber(int? number)
    {
        if (number is not null && View?.Claim(number.Value) is null)
            return;
        Open = number;
        List();
    }

    /// <summary>Moves to another claim.</summary>
    /// <param name="act"><c>open</c> with a number, <c>next</c>, <c>previous</c> or <c>close</c>.</param>
    /// <param name="number">The number to open.</param>
    /// <returns>False where the act is another.</returns>
    public bool Go(string act, int number)
    {
        if (act is not ("open" or "next" or "previous" or "close"))
            return false;
        OpenNumber(
            act switch
            {
                "open" => number,
                "next" => Step(1),
                "previous" => Step(-1),
                _ => null,
            }
        );
        return true;
    }

    /// <summary>The number of the claim some steps further in the list, staying at its ends; the first where none is open.</summary>
    public int? Step(int by)
    {
        if (Listed.Count == 0)
            return Open;
        var index = OpenIndex;
        return Listed[index < 0 ? 0 : Math.Clamp(index + by, 0, Listed.Count - 1)].Number;
    }

    /// <summary>The claim that stands next in the text after the open one, for merging.</summary>
    public Claim? NextInText() => OpenClaim is { } open ? View?.After(open) : null;

    // Nearly always the list that everybody with this filter shares.
    private void List()
    {
        if (View is null)
            Listed = [];
        else if (OpenClaim is { } open && !filter.Passes(open))
            Listed = filter.Of(View.Claims, open.Number);
        else
            Listed = View.Claims.Listed(filter);
    }
}

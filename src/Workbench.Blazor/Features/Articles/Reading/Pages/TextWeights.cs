using AngleSharp.Dom;

namespace Workbench.Blazor.Features.Articles.Reading.Pages;

/// <summary>How much text each element of a page holds, and which elements are its surroundings.</summary>
internal sealed class TextWeights
{
    // A paragraph of less is as likely a caption, a teaser or a label.
    private const int RunningText = 80;

    // Named as surroundings but holding this much of the page, it is the page: themes call wrappers all sorts of things.
    private const double TooMuchToLeaveOut = 0.4;

    private readonly Dictionary<INode, Weight> _weights = new(ReferenceEqualityComparer.Instance);
    private readonly double _mostToLeaveOut;

    /// <summary>Weighs everything under the body.</summary>
    public TextWeights(IElement body)
    {
        Weigh(body, Boilerplate.IsNever);
        _mostToLeaveOut = TooMuchToLeaveOut * this[body].Text;
        // Again, now that it is known what is light enough to be left out.
        var first = new Dictionary<INode, Weight>(_weights, ReferenceEqualityComparer.Instance);
        _weights.Clear();
        Weigh(body, element => LeavesOut(element, first));
        LeftOut = element => LeavesOut(element, first);
    }

    /// <summary>True when the element is not part of any article.</summary>
    public Predicate<IElement> LeftOut { get; }

    /// <summary>What an element weighs; nothing when it is left out.</summary>
    public Weight this[INode node] => _weights.GetValueOrDefault(node);

    private bool LeavesOut(IElement element, Dictionary<INode, Weight> weights) =>
        Boilerplate.IsNever(element)
        || (Boilerplate.IsProbable(element) && weights.GetValueOrDefault(element).Text <= _mostToLeaveOut);

    private void Weigh(IElement body, Predicate<IElement> isLeftOut)
    {
        // The text of the element itself, its descendants' added as they close.
        var open = new Stack<Weight>();
        Dom.Walk(
            body,
            node =>
            {
                if (node is IElement element && isLeftOut(element))
                    return false;
                open.Push(node is IText text ? new Weight(Letters(text.Data), 0, 0) : default);
                return true;
            },
            node =>
            {
                var weight = open.Pop();
                if (node.Is("a"))
                    weight = weight with { Links = weight.Text };
                if (Tags.IsBlock(node) && weight.Running == 0 && weight.Text - weight.Links >= RunningText)
                    weight = weight with { Running = weight.Text - weight.Links };
                if (node is IElement)
                    _weights[node] = weight;
                if (open.TryPop(out var parent))
                    open.Push(parent + weight);
            }
        );
    }

    private static int Letters(string text)
    {
        var letters = 0;
        foreach (var unit in text)
        {
            if (!char.IsWhiteSpace(unit))
                letters++;
        }
        return letters;
    }
}

/// <summary>Counts of letters.</summary>
/// <param name="Text">All of them.</param>
/// <param name="Links">Those in links.</param>
/// <param name="Running">Those outside links in blocks long enough to be paragraphs.</param>
internal readonly record struct Weight(int Text, int Links, int Running)
{
    public static Weight operator +(Weight one, Weight other) =>
        new(one.Text + other.Text, one.Links + other.Links, one.Running + other.Running);
}

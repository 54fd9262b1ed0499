using AngleSharp.Dom;

namespace Workbench.Blazor.Features.Articles.Reading.Pages;

/// <summary>Walks a tree without recursion: a stranger decides how deep it is.</summary>
public static class Dom
{
    /// <summary>Deeper than this, a page is refused, as browsers flatten it and parsers lose the order of its text.</summary>
    public const int Deepest = 512;

    /// <summary>Visits every node under and including the root, in the order of the text.</summary>
    /// <param name="root">Where to begin.</param>
    /// <param name="enter">Called before a node's children; false leaves the node and its children out, without <paramref name="leave"/>.</param>
    /// <param name="leave">Called after a node's children.</param>
    public static void Walk(INode root, Func<INode, bool> enter, Action<INode> leave)
    {
        if (!enter(root))
            return;
        var open = new Stack<(INode Node, int Next)>();
        open.Push((root, 0));
        while (open.TryPop(out var at))
        {
            // By index: a node's NextSibling is found by searching its parent, which takes squared time.
            if (at.Next >= at.Node.ChildNodes.Length)
            {
                leave(at.Node);
                continue;
            }
            open.Push((at.Node, at.Next + 1));
            if (at.Node.ChildNodes[at.Next] is var child && enter(child))
                open.Push((child, 0));
        }
    }

    /// <summary>How many elements enclose the deepest node.</summary>
    public static int Depth(INode root)
    {
        int depth = 0,
            deepest = 0;
        Walk(
            root,
            _ =>
            {
                deepest = Math.Max(deepest, ++depth);
                return true;
            },
            _ => depth--
        );
        return deepest;
    }

    /// <summary>True for the element's tag being one of those.</summary>
    public static bool Is(this INode node, params ReadOnlySpan<string> tags) =>
        node is IElement element && tags.Contains(element.LocalName);
}

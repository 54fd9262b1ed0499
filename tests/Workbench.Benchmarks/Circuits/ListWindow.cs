using System.Globalization;

namespace Workbench.Benchmarks.Circuits;

/// <summary>
/// The part of the list of claims that a browser would have rendered, and what its scrolling would tell the server: the list starts
/// at the top, and follows a claim that is shown outside of it.
/// </summary>
internal sealed class ListWindow
{
    private const int Height = 700;
    private const int Card = 76;
    private const int Rendered = (Height / Card) + 1 + 16;
    private int first = -1;

    /// <summary>The call that a browser makes for a list just set up.</summary>
    public static (string Method, string Args) Begin(int claims) =>
        ("OnSpacerAfterVisible", Args((claims * Card) - Height, 0));

    /// <summary>The call it makes once the claim at this place is shown; null where its card is there already.</summary>
    public (string Method, string Args)? Follow(int index)
    {
        if (index < 0 || (index >= first && index < first + Rendered && first >= 0))
            return null;
        first = Math.Max(0, index - 8);
        return ("OnSpacerBeforeVisible", Args(index * Card, Rendered * Card));
    }

    private static string Args(int spacer, int between) =>
        string.Create(CultureInfo.InvariantCulture, $"[{spacer},{between},{Height}]");
}

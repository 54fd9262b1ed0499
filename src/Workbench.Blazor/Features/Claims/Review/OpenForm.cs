using Workbench.Domain;

namespace Workbench.Blazor.Features.Claims.Review;

/// <summary>Which form of the open claim is open, and on which words.</summary>
public sealed class OpenForm
{
    /// <summary>The form.</summary>
    public Panel Panel { get; private set; }

    /// <summary>The words that were selected when a key opened it; null where none were.</summary>
    public TextSpan? Words { get; private set; }

    /// <summary>Opens the form that an act names, or closes it where it is open.</summary>
    /// <returns>False where the act names no form.</returns>
    public bool Toggle(string act, int start, int end)
    {
        if (!Enum.TryParse<Panel>(act, ignoreCase: true, out var asked) || !Enum.IsDefined(asked))
            return false;
        var panel = Panel == asked ? Panel.None : asked;
        (Panel, Words) = (panel, end > start ? new TextSpan(start, end) : null);
        return true;
    }

    /// <summary>Opens a form without words, or closes the open one.</summary>
    public void Turn(Panel panel) => (Panel, Words) = (panel, null);

    /// <summary>Closes whatever is open.</summary>
    public void Close() => Turn(Panel.None);
}

using Workbench.Domain;

namespace Workbench.Blazor.Features.Claims.Review;

/// <summary>Which form of the open claim is open, and on which words.</summary>
public sealed class OpenForm
{
    private RuleViolation? refused;

    /// <summary>The form.</summary>
    public Panel Panel { get; private set; }

    /// <summary>The words that were selected when a key opened it; null where none were.</summary>
    public TextSpan? Words { get; private set; }

    /// <summary>Why the form that was asked for did not open, as the claim is closed to it; said once. Null where it did.</summary>
    public RuleViolation? TakeRefusal()
    {
        var why = refused;
        refused = null;
        return why;
    }

    /// <summary>Opens the form that an act names, or closes it where it is open.</summary>
    /// <param name="act">The act's name.</param>
    /// <param name="start">Where the selected words start.</param>
    /// <param name="end">Where they end; not behind the start: nothing is selected.</param>
    /// <param name="reading">The article and its open claim: a form that could only be refused is not opened on it.</param>
    /// <returns>False where the act names no form.</returns>
    public bool Toggle(string act, int start, int end, Reading reading)
    {
        if (!Enum.TryParse<Panel>(act, ignoreCase: true, out var asked) || !Enum.IsDefined(asked))
            return false;
        var panel = Panel == asked ? Panel.None : asked;
        refused = panel is Panel.None or Panel.Before ? null : reading.WhyClosed();
        if (refused is null)
            (Panel, Words) = (panel, end > start ? new TextSpan(start, end) : null);
        return true;
    }

    /// <summary>Opens a form without words, or closes the open one.</summary>
    /// <returns>The form that was open.</returns>
    public Panel Turn(Panel panel)
    {
        var left = Panel;
        (Panel, Words) = (panel, null);
        return left;
    }

    /// <summary>Closes whatever is open.</summary>
    public void Close() => Turn(Panel.None);
}

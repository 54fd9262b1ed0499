namespace Workbench.Domain;

/// <summary>Says a rule in one line: what must hold, its code, and what to tell a person when it does not.</summary>
internal static class Require
{
    public static void That(bool holds, string code, string message)
    {
        if (!holds)
            throw new RuleViolation(code, message);
    }

    /// <summary>An optional text as it is stored: trimmed, and null where nothing is left.</summary>
    public static string? Text(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

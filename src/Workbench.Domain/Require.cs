namespace Workbench.Domain;

/// <summary>Says a rule in one line: what must hold, its code, and what to tell a person when it does not.</summary>
internal static class Require
{
    public static void That(bool holds, string code, string message)
    {
        if (!holds)
            throw new RuleViolation(code, message);
    }

    /// <summary>Refuses a day that has not come anywhere on Earth (UTC+14 is first) when it is said.</summary>
    public static void HasCome(DateOnly? day, DateTime at, string code, string what) =>
        That(
            day is null || day <= DateOnly.FromDateTime(at.AddHours(14)),
            code,
            $"{what} lies in the future. Check the day."
        );

    /// <summary>An optional text as it is stored: trimmed, and null where nothing is left.</summary>
    public static string? Text(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

namespace Workbench.Domain;

/// <summary>
/// A refusal: what was asked for breaks a rule of the desk. Nothing has changed.
/// </summary>
/// <remarks>
/// <see cref="Code"/> is stable, lower case with dots (<c>verdict.needs-citation</c>), and what tests and programs look at;
/// the message tells a person what to do next and may be reworded.
/// </remarks>
#pragma warning disable CA1032, CA1710 // A refusal without a code and a message does not exist; the name is the field's.
public sealed class RuleViolation(string code, string message) : Exception(message)
#pragma warning restore CA1032, CA1710
{
    /// <summary>The rule that was broken, never empty.</summary>
    public string Code { get; } = code;
}

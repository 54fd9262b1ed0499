namespace Workbench.Domain.Tests;

internal static class Refused
{
    /// <summary>Holds that an act is refused under a code, with a sentence for a person.</summary>
    public static void With(string code, Action act)
    {
        var refusal = Assert.Throws<RuleViolation>(act);
        Assert.Equal(code, refusal.Code);
        Assert.EndsWith(".", refusal.Message, StringComparison.Ordinal);
    }
}

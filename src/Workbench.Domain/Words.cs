using System.Globalization;
using System.Text;

namespace Workbench.Domain;

/// <summary>The words of the domain as people read them.</summary>
public static class Words
{
    /// <summary>A name of the code as a phrase: <c>NotEnoughEvidence</c> gives <c>Not enough evidence</c>.</summary>
    public static string Of<T>(T name)
        where T : struct, Enum => Of(name.ToString());

    /// <summary>The same for a name that is a text already, such as a change's: <c>SetVerdict</c> gives <c>Set verdict</c>.</summary>
    public static string Of(string name)
    {
        var words = new StringBuilder();
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && words.Length > 0)
                words.Append(' ').Append(char.ToLowerInvariant(letter));
            else
                words.Append(letter);
        }
        return words.ToString();
    }

    /// <summary>So many of something: <c>1 claim</c>, <c>2 claims</c>, <c>12,000 claims</c>.</summary>
    /// <param name="count">How many.</param>
    /// <param name="one">What one is called.</param>
    /// <param name="many">What several are called, where that is not one with an s.</param>
    public static string Counted(int count, string one, string? many = null) =>
        string.Create(CultureInfo.InvariantCulture, $"{count:N0} {(count == 1 ? one : many ?? $"{one}s")}");
}

using System.Text.RegularExpressions;

namespace Workbench.Blazor.Infrastructure;

/// <summary>A language as BCP 47 writes it. Only the form counts; whether there is such a language is not looked at.</summary>
public static partial class LanguageTag
{
    private const int Most = 35;

    /// <summary>True for <c>en</c>, <c>pt-BR</c> and <c>zh-Hant-TW</c>.</summary>
    public static bool IsOne(string text) => text.Length <= Most && Form().IsMatch(text);

    [GeneratedRegex(@"\A[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}

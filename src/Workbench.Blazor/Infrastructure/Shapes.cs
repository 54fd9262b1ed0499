using FluentValidation;

namespace Workbench.Blazor.Infrastructure;

/// <summary>The shapes that texts of a change may have. Empty and null pass: whether something is needed is each change's to say.</summary>
public static class Shapes
{
    /// <summary>A title, a name, an address: at most 500 characters and no line end.</summary>
    public static IRuleBuilderOptions<T, string?> Line<T>(this IRuleBuilder<T, string?> rule, int most = 500) =>
        rule.Must(text => text is null || (text.Length <= most && !text.Any(char.IsControl)))
            .WithMessage($"{{PropertyName}} is one line of at most {most} characters.");

    /// <summary>What somebody writes at length: a rationale, a note, an excerpt.</summary>
    public static IRuleBuilderOptions<T, string?> Prose<T>(this IRuleBuilder<T, string?> rule, int most = 20_000) =>
        rule.Must(text => text is null || text.Length <= most)
            .WithMessage($"{{PropertyName}} has at most {most:N0} characters.");

    /// <summary>A language. White space around it is no part of it.</summary>
    public static IRuleBuilderOptions<T, string?> Language<T>(this IRuleBuilder<T, string?> rule) =>
        rule.Must(text => string.IsNullOrWhiteSpace(text) || LanguageTag.IsOne(text.Trim()))
            .WithMessage("Write the language as a tag, such as en, es or pt-BR.");
}

using Workbench.Domain.Articles;

namespace Workbench.Domain.Claims;

/// <summary>Who the article says is saying a claim.</summary>
/// <param name="Speaker">A name as people would write it, or null: the article itself says it.</param>
/// <param name="Span">The words of the article that say so, or null where nobody marked them.</param>
public sealed record Attribution(string? Speaker, TextSpan? Span)
{
    /// <summary>The article itself says it.</summary>
    public static readonly Attribution TheArticle = new(null, null);

    /// <summary>The attribution with its span as one of a version's text, the white space at its edges left out.</summary>
    /// <exception cref="RuleViolation">The <c>span.</c> codes of <see cref="Anchor.At"/>.</exception>
    public Attribution In(ArticleVersion version) =>
        Span is { } span ? this with { Span = Anchor.At(version, span).Span } : this;

    /// <summary>The attribution as it is stored: trimmed; without a span where the article itself speaks.</summary>
    public Attribution Checked() => Require.Text(Speaker) is { } speaker ? this with { Speaker = speaker } : TheArticle;
}

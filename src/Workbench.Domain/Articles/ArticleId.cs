namespace Workbench.Domain.Articles;

/// <summary>Names an article, whatever its version.</summary>
/// <param name="Value">Version 7.</param>
public readonly record struct ArticleId(Guid Value) : IId<ArticleId>
{
    /// <inheritdoc/>
    public static ArticleId From(Guid value) => new(value);

    /// <summary>The id in the form people copy: lower case with hyphens.</summary>
    public override string ToString() => Value.ToString();
}

namespace Workbench.Domain.Articles.Planting;

/// <summary>One word or mark of a sentence, as the patterns of orders see it.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Word">Which of <see cref="EnglishOrders"/>’ words it is; null for any other word.</param>
/// <param name="Mark">The mark it is: <c>.</c> <c>,</c> <c>:</c> and such, <c>"</c> for any quotation mark or bracket; NUL for a word.</param>
internal readonly record struct OrderWord(TextSpan Span, string? Word, char Mark)
{
    /// <summary>True for a mark that is passed over between the words of an order: <c>as “Supported”</c>.</summary>
    public bool IsQuote => Mark == '"';

    public bool IsMark => Mark != '\0';

    /// <summary>True where a figure stands.</summary>
    public bool IsNumber => Word == Number;

    /// <summary>What stands for every figure.</summary>
    public const string Number = "0";
}

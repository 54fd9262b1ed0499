using Workbench.Domain.Articles;

namespace Workbench.Domain.Splitting.Layout;

/// <summary>One line of a text as the layout sees it.</summary>
/// <param name="Span">Without the white space around it; empty for a blank line.</param>
/// <param name="Body">Where the words start after a list, quotation or heading marker.</param>
/// <param name="Kind">What the line's own marks say it is; null for a blank line or a rule such as <c>---</c>.</param>
/// <param name="Ordinal">The number a numbered list item carries, else 0.</param>
internal readonly record struct Line(TextSpan Span, int Body, BlockKind? Kind, int Ordinal = 0);

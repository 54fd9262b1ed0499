using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Workbench.Domain.Reports;

/// <summary>A piece of HTML. Text becomes one only by being escaped: <see cref="Of"/> escapes whatever is put into its holes.</summary>
internal readonly record struct Html(string Markup)
{
    public static readonly Html Nothing = new("");

    private static readonly SearchValues<char> Unsafe = SearchValues.Create("&<>\"'");

    /// <summary>HTML with values in it: <c>Html.Of($"&lt;p&gt;{text}&lt;/p&gt;")</c>. Strings are escaped, HTML is not.</summary>
    public static Html Of(HtmlText text) => new(text.ToString());

    /// <summary>Several pieces, one after the other.</summary>
    public static Html All(IEnumerable<Html> pieces) => new(string.Concat(pieces.Select(piece => piece.Markup)));

    /// <summary>Text that is safe between tags and inside quoted attributes. What no HTML may hold becomes U+FFFD.</summary>
    public static string Escape(string? text)
    {
        if (text is null)
            return "";
        if (!text.AsSpan().ContainsAny(Unsafe) && !text.Any(unit => char.IsControl(unit) || char.IsSurrogate(unit)))
            return text;
        var safe = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '&' => safe.Append("&amp;"),
                '<' => safe.Append("&lt;"),
                '>' => safe.Append("&gt;"),
                '"' => safe.Append("&quot;"),
                '\'' => safe.Append("&#39;"),
                '\t' or '\n' => safe.Append((char)rune.Value),
                _ when Rune.IsControl(rune) => safe.Append('\uFFFD'),
                _ => safe.Append(rune.ToString()),
            };
        }
        return safe.ToString();
    }

    public override string ToString() => Markup;
}

/// <summary>What the compiler writes an interpolated string into where HTML is wanted.</summary>
[InterpolatedStringHandler]
internal readonly struct HtmlText
{
    private readonly StringBuilder html;

    public HtmlText(int literalLength, int formattedCount) =>
        html = new StringBuilder(literalLength + (16 * formattedCount));

    public void AppendLiteral(string markup) => html.Append(markup);

    public void AppendFormatted(Html piece) => html.Append(piece.Markup);

    public void AppendFormatted(IEnumerable<Html> pieces)
    {
        foreach (var piece in pieces)
            html.Append(piece.Markup);
    }

    public void AppendFormatted(string? text) => html.Append(Html.Escape(text));

    public void AppendFormatted(int number) => html.Append(number.ToString(CultureInfo.InvariantCulture));

    public override string ToString() => html.ToString();
}

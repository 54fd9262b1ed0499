using System.Text;
using Workbench.Domain;

namespace Workbench.Blazor.Features.Articles.Reading;

/// <summary>From bytes to letters.</summary>
public static class TextBytes
{
    /// <summary>The most that is read of one article: 5 MB, of a thousand thousand bytes each.</summary>
    public const int Most = 5_000_000;

    // Less ASCII than this in what was read as UTF-16 and it was read wrongly: even Chinese breaks its lines.
    private const double LeastAscii = 0.05;
    private const double LeastHigh = 0.75;
    private const double MostControls = 0.01;

    /// <summary>Reads the bytes as text.</summary>
    /// <remarks>
    /// Asked in this order, and the first that speaks decides: a byte order mark (UTF-8, UTF-16, UTF-32), the declared
    /// charset, UTF-8 without any error, UTF-16 without a mark where the pattern of its bytes shows it.
    /// </remarks>
    /// <param name="bytes">The file.</param>
    /// <param name="declaredCharset">What HTTP or the page says, by any name the web knows; null when nothing does.</param>
    /// <exception cref="RuleViolation">
    /// <c>article.empty</c>, <c>article.too-large</c>, <c>article.binary</c>, <c>article.undecodable</c>
    /// </exception>
    public static string Decode(ReadOnlyMemory<byte> bytes, string? declaredCharset)
    {
        var span = bytes.Span;
        if (span.Length > Most)
        {
            throw new RuleViolation(
                "article.too-large",
                "This is more than 5 MB, which no article is. Bring the article's text alone, without what surrounds it."
            );
        }
        if (span.Trim(" \t\r\n\f\v\0"u8).IsEmpty)
        {
            throw new RuleViolation(
                "article.empty",
                "There is no text in it. Paste the article's text, or choose another file."
            );
        }
        if (FileSignature.Of(span) is { } kind)
            throw Binary($"This is {kind}, not text.");

        var text = DecodeAs(span, declaredCharset);
        return IsMostlyText(text) ? text : throw Binary("This is not a text file: it is full of control characters.");
    }

    private static string DecodeAs(ReadOnlySpan<byte> bytes, string? declaredCharset)
    {
        if (Charset.OfMark(bytes) is var (marked, length))
            return TryRead(marked, bytes[length..])
                ?? throw Undecodable("It begins as Unicode but goes on as something else.");

        if (!string.IsNullOrWhiteSpace(declaredCharset))
        {
            var declared =
                Charset.Named(declaredCharset)
                ?? throw Undecodable($"It says it is written in “{Shown(declaredCharset)}”, which is not known here.");
            return TryRead(declared, bytes)
                ?? throw Undecodable($"It says it is written in {declared.WebName}, but it is not.");
        }

        // UTF-16 of Latin text is valid UTF-8 too, full of NULs.
        var hasNul = bytes.Contains((byte)0);
        return (hasNul && (HasHighBytesFrom(0, bytes) || HasHighBytesFrom(1, bytes)) ? TryUtf16(bytes) : null)
            ?? TryRead(Encoding.UTF8, bytes)
            ?? TryUtf16(bytes)
            ?? throw (
                hasNul
                    ? Binary("This is not a text file.")
                    : Undecodable("It is neither UTF-8 nor UTF-16, and nothing in it says what else.")
            );
    }

    // Letters of alphabets have a high byte below every printable sign: it is NUL in Latin, 4 in Cyrillic. A NUL elsewhere is a stray one.
    private static bool HasHighBytesFrom(int first, ReadOnlySpan<byte> bytes)
    {
        var high = 0;
        for (var i = 0; i < bytes.Length; i++)
        {
            if (i % 2 == first)
                high += bytes[i] < ' ' ? 1 : 0;
            else if (bytes[i] == 0)
                return false;
        }
        return high >= LeastHigh * (bytes.Length / 2);
    }

    private static string? TryUtf16(ReadOnlySpan<byte> bytes)
    {
        foreach (var encoding in new[] { Encoding.Unicode, Encoding.BigEndianUnicode })
        {
            if (bytes.Length % 2 != 0 || TryRead(encoding, bytes) is not { } text)
                continue;
            if (Share(text, char.IsAscii) >= LeastAscii && !text.Any(IsStrange))
                return text;
        }
        return null;
    }

    private static string? TryRead(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return Encoding
                .GetEncoding(encoding.CodePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)
                .GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static bool IsMostlyText(string text) => Share(text, IsStrange) <= MostControls;

    private static bool IsStrange(char unit) => char.IsControl(unit) && !char.IsWhiteSpace(unit);

    private static double Share(string text, Func<char, bool> of) => (double)text.Count(of) / Math.Max(1, text.Length);

    private static string Shown(string charset) => charset.Length <= 40 ? charset : charset[..40];

    private static RuleViolation Binary(string what) =>
        new("article.binary", what + " Open it where it can be read, copy the article's text and paste it here.");

    private static RuleViolation Undecodable(string why) =>
        new(
            "article.undecodable",
            "The letters cannot be read. " + why + " Save it as UTF-8, or copy the text and paste it here."
        );
}

using System.Text;
using System.Text.RegularExpressions;

namespace Workbench.Blazor.Features.Articles.Reading;

/// <summary>The names that files and servers give to encodings, read as browsers read them.</summary>
internal static partial class Charset
{
    // Browsers look for <meta charset> in the first 1,024 bytes; pages that put it later exist.
    private const int MetaIsWithin = 4_096;

    static Charset() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The encoding that a byte order mark tells of, and the mark's length.</summary>
    public static (Encoding Encoding, int Length)? OfMark(ReadOnlySpan<byte> bytes) =>
        bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] => (Encoding.UTF8, 3),
            [0xFF, 0xFE, 0, 0, ..] => (Encoding.UTF32, 4),
            [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
            [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
            _ => null,
        };

    /// <summary>The encoding of that name; null when there is none, or none that is safe (UTF-7).</summary>
    public static Encoding? Named(string name)
    {
        // The WHATWG Encoding Standard reads these names as the larger set that pages really use.
        var known = name.Trim().Trim('"', '\'').ToLowerInvariant() switch
        {
            "iso-8859-1" or "iso8859-1" or "latin1" or "l1" or "ascii" or "us-ascii" => "windows-1252",
            "iso-8859-9" or "latin5" => "windows-1254",
            "iso-8859-11" or "tis-620" => "windows-874",
            "gb2312" or "gbk" or "x-gbk" => "gb18030",
            "sjis" or "shift-jis" or "ms932" or "windows-31j" => "shift_jis",
            "euc-kr" or "ks_c_5601-1987" => "ks_c_5601-1987",
            "utf8" or "unicode-1-1-utf-8" => "utf-8",
            "utf-16" or "ucs-2" or "unicode" => "utf-16le",
            var other => other,
        };
        try
        {
            return Encoding.GetEncoding(known);
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    /// <summary>What a content type says (<c>text/html; charset=…</c>); null when it says nothing.</summary>
    public static string? OfContentType(string? contentType) =>
        contentType is not null && InContentType().Match(contentType) is { Success: true } match
            ? match.Groups[1].Value
            : null;

    /// <summary>What the page says of itself near its start; null when it says nothing.</summary>
    public static string? OfPage(ReadOnlySpan<byte> html)
    {
        var head = Encoding.Latin1.GetString(html[..Math.Min(MetaIsWithin, html.Length)]);
        if (InMeta().Match(head) is not { Success: true } match)
            return null;
        // A page that can be read as ASCII up to here is not UTF-16, whatever it says.
        var name = match.Groups[1].Value;
        return name.StartsWith("utf-16", StringComparison.OrdinalIgnoreCase) ? "utf-8" : name;
    }

    [GeneratedRegex(@"charset\s*=\s*[""']?\s*([\w.:-]+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex InContentType();

    [GeneratedRegex(
        @"<meta\s[^>]{0,300}?charset\s*=\s*[""']?\s*([\w.:-]+)|<\?xml\s[^>]{0,100}?encoding\s*=\s*[""']([\w.:-]+)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex InMeta();
}

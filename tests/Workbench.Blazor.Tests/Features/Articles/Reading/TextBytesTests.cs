using System.Text;
using Workbench.Blazor.Features.Articles.Reading;
using Workbench.Domain;

namespace Workbench.Blazor.Tests.Features.Articles.Reading;

public class TextBytesTests
{
    private const string Text = "Größe „12 €“ – día.\nمرحبا، 漢字 😀";

    static TextBytesTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static TheoryData<string> Marked => ["utf-8", "utf-16le", "utf-16be", "utf-32"];

    [Theory]
    [MemberData(nameof(Marked))]
    public void A_byte_order_mark_is_believed_before_anything_else(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes(Text)];
        Assert.Equal(Text, TextBytes.Decode(bytes, "windows-1252"));
    }

    [Fact]
    public void Utf_8_needs_no_mark_and_no_declaration() =>
        Assert.Equal(Text, TextBytes.Decode(Encoding.UTF8.GetBytes(Text), null));

    [Theory]
    [InlineData("utf-16le", "Nothing but plain words here, as most files have.")]
    [InlineData("utf-16be", "Nothing but plain words here, as most files have.")]
    [InlineData("utf-16le", "قرر المجلس البلدي يوم الثلاثاء إغلاق الجسر القديم")]
    [InlineData("utf-16be", "Городской совет решил во вторник закрыть старый мост")]
    [InlineData("utf-16le", "Hello")]
    public void Utf_16_without_a_mark_is_known_by_its_pattern(string name, string text) =>
        Assert.Equal(text, TextBytes.Decode(Encoding.GetEncoding(name).GetBytes(text), null));

    [Theory]
    [InlineData("He won\0 the vote.\0 She lost the one before", "article.binary")]
    [InlineData("He won\0\0 the vote. She lost the one that was held before it.", "article.binary")]
    [InlineData("She\0 won it.", "article.binary")]
    public void A_few_NULs_in_a_short_text_make_no_Utf_16_of_it(string text, string code) =>
        Assert.Equal(
            code,
            Assert.Throws<RuleViolation>(() => TextBytes.Decode(Encoding.UTF8.GetBytes(text), null)).Code
        );

    [Fact]
    public void A_stray_NUL_in_a_long_text_is_kept_as_it_is()
    {
        var text = "He won the vote.\0 " + string.Concat(Enumerable.Repeat("She lost it. ", 20));

        Assert.Equal(text, TextBytes.Decode(Encoding.UTF8.GetBytes(text), null));
    }

    [Theory]
    [InlineData("windows-1252", "windows-1252", "Größe „12 €“ – día")]
    [InlineData("iso-8859-1", "windows-1252", "“quoted”")]
    [InlineData(" \"Shift_JIS\" ", "shift_jis", "市議会は火曜日")]
    [InlineData("gb2312", "gb18030", "市议会周二决定")]
    [InlineData("windows-1251", "windows-1251", "Городской совет")]
    [InlineData("utf8", "utf-8", "día")]
    public void A_declared_charset_is_read_as_browsers_read_it(string declared, string written, string text) =>
        Assert.Equal(text, TextBytes.Decode(Encoding.GetEncoding(written).GetBytes(text), declared));

    public static TheoryData<string, byte[], string?> Refusals =>
        new()
        {
            { "article.empty", [], null },
            { "article.empty", Encoding.UTF8.GetBytes(" \r\n\t "), null },
            { "article.empty", new byte[100], null },
            { "article.too-large", new byte[TextBytes.Most + 1], null },
            { "article.binary", Encoding.ASCII.GetBytes("%PDF-1.7 and so on"), null },
            { "article.binary", Encoding.ASCII.GetBytes("PK\x03\x04 and so on"), null },
            { "article.binary", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13], null },
            { "article.binary", [.. Enumerable.Range(0, 4_000).Select(i => (byte)(i * 7919 >> 3))], null },
            { "article.binary", Encoding.ASCII.GetBytes("a\u0001b\u0002c\u0003"), null },
            {
                "article.binary",
                Encoding.ASCII.GetBytes("MIME-Version: 1.0\r\nContent-Type: multipart/related;"),
                null
            },
            { "article.undecodable", Encoding.Latin1.GetBytes("La día siguiente, el año pasado"), null },
            { "article.undecodable", Encoding.Latin1.GetBytes("La día siguiente, el año pasado"), "utf-8" },
            { "article.undecodable", Encoding.UTF8.GetBytes("plain"), "no-such-charset" },
            { "article.undecodable", Encoding.UTF8.GetBytes("plain"), "utf-7" },
            { "article.undecodable", [0xEF, 0xBB, 0xBF, 0xC3, 0x28], null },
        };

    [Theory]
    [MemberData(nameof(Refusals))]
    public void What_cannot_be_read_is_refused_with_what_to_do(string code, byte[] bytes, string? charset)
    {
        var refusal = Assert.Throws<RuleViolation>(() => TextBytes.Decode(bytes, charset));
        Assert.Equal(code, refusal.Code);
        Assert.Matches("(?i)(paste|bring)", refusal.Message);
    }

    [Fact]
    public void Five_megabytes_are_not_too_many() =>
        Assert.Equal(
            TextBytes.Most,
            TextBytes.Decode(Encoding.ASCII.GetBytes(new string('a', TextBytes.Most)), null).Length
        );
}

using System.Globalization;
using Workbench.Domain.Articles;

namespace Workbench.Domain.Tests.Articles;

public class GraphemesTests
{
    private const string Family = "\U0001F468\u200D\U0001F469\u200D\U0001F467";

    public static TheoryData<string> Texts =>
        [
            "plain text, nothing else.",
            $"a{Family}b{Family}{Family}",
            "\U0001F1E9\U0001F1EA\U0001F1EB\U0001F1F7\U0001F1EA\U0001F1F8 x \U0001F1E9\U0001F1EA\U0001F1EB",
            "مُحَمَّدٌ رَسُولُ ٱللَّٰهِ",
            "क्षत्रिय हिन्दी में लिखा है क्\u200Dष",
            "cafe\u0301 n\u0303a\u0323\u0307\u0304",
            "각\u1100\u1161\u11A8한국어",
            "\U0001F44D\U0001F3FD\U0001F469\U0001F3FF\u200D\U0001F680 1\uFE0F\u20E3",
            "ประเทศไทย กำลัง น้ำ",
            "漢字かな混じり文。が\u3099",
            "a\uD83D b \uDE00\uD83D",
            "\u0600١٢٣ \u0301 leading",
        ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Boundaries_are_those_found_by_reading_from_the_start(string text)
    {
        var boundaries = StringInfo.ParseCombiningCharacters(text).Append(text.Length).ToHashSet();
        for (var index = 0; index <= text.Length; index++)
            Assert.Equal(boundaries.Contains(index), Graphemes.IsBoundary(text, index));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_span_snaps_outwards_to_the_nearest_boundaries(string text)
    {
        var boundaries = StringInfo.ParseCombiningCharacters(text).Append(text.Length).ToArray();
        for (var start = 0; start <= text.Length; start++)
        for (var end = start; end <= text.Length; end++)
        {
            var snapped = Graphemes.Snap(text, new TextSpan(start, end));
            Assert.Equal(boundaries.Last(b => b <= start), snapped.Start);
            Assert.Equal(boundaries.First(b => b >= end), snapped.End);
        }
    }

    [Fact]
    public void Half_a_family_becomes_the_whole_one() =>
        Assert.Equal(new TextSpan(1, 1 + Family.Length), Graphemes.Snap($"a{Family}b", new TextSpan(3, 4)));

    [Fact]
    public void An_empty_span_stays_empty_on_a_boundary_only()
    {
        Assert.Equal(new TextSpan(1, 1), Graphemes.Snap("abc", new TextSpan(1, 1)));
        Assert.Equal(new TextSpan(0, 0), Graphemes.Snap("", new TextSpan(0, 0)));
        Assert.Equal(new TextSpan(1, 3), Graphemes.Snap("ae\u0301", new TextSpan(2, 2)));
    }

    [Fact]
    public void An_index_or_a_span_outside_the_text_is_an_error()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Graphemes.IsBoundary("abc", 4));
        Assert.Throws<ArgumentOutOfRangeException>(() => Graphemes.IsBoundary("abc", -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Graphemes.Snap("abc", new TextSpan(0, 4)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Graphemes.Snap("abc", new TextSpan(2, 1)));
    }
}

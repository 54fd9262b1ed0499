namespace Workbench.Domain.Tests;

public sealed class FoldingTests
{
    [Theory]
    [InlineData("São Paulo’s", "sao paulo's")]
    [InlineData("Straße", "strasse")]
    [InlineData("ŁÓDŹ", "lodz")]
    [InlineData("Ærø", "aero")]
    [InlineData("İstanbul Iğdır", "istanbul igdir")]
    [InlineData("ΆΘΗΝΑ", "αθηνα")]
    [InlineData("مُحَمَّد", "محمد")]
    [InlineData("שָׁלוֹם", "שלום")]
    [InlineData("ﬁn", "fin")]
    [InlineData("“a” – b\tc", "\"a\" - b c")]
    [InlineData("कि", "कि")]
    [InlineData("😀", "😀")]
    public void Case_accents_and_typography_do_not_matter(string text, string folded)
    {
        Assert.Equal(folded, Folding.Of(text));
        Assert.Equal(folded, Folding.Of(folded));
    }

    [Fact]
    public void Nothing_folds_to_nothing_and_half_a_character_harms_nobody()
    {
        Assert.Equal("", Folding.Of(null));
        Assert.Equal("\uFFFDa", Folding.Of("\uD83DA"));
    }

    [Fact]
    public void Words_are_folded_each_once_and_few()
    {
        Assert.Equal(["bridge", "cafe"], Folding.Words(" “Bridge”  CAFÉ, bridge "));
        Assert.Equal(8, Folding.Words(string.Join(' ', Enumerable.Range(0, 50))).Count);
        Assert.Equal(100, Folding.Words(new string('x', 5_000))[0].Length);
        Assert.Empty(Folding.Words("  \" "));
    }

    [Theory]
    [InlineData("The café closed", "cafe", "café")]
    [InlineData("The cafe\u0301 closed", "cafe", "cafe\u0301")]
    [InlineData("Straße", "ss", "ß")]
    [InlineData("Straße", "s", "S|ß")]
    [InlineData("a😀b", "😀", "😀")]
    [InlineData("bridges bridge", "bridge bridges", "bridges|bridge")]
    [InlineData("abab", "ab", "abab")]
    [InlineData("nothing here", "bridge", "")]
    public void Finds_where_words_stand_in_whole_characters(string text, string words, string found) =>
        Assert.Equal(found, string.Join('|', Folding.Find(text, Folding.Words(words)).Select(span => span.Of(text))));
}

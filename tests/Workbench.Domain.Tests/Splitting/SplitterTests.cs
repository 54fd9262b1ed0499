using Workbench.Domain.Articles;
using Workbench.Domain.Splitting;

namespace Workbench.Domain.Tests.Splitting;

public class SplitterTests
{
    public static TheoryData<string> Hostile =>
        [
            new string('a', 2_000_000),
            string.Concat(Enumerable.Repeat("word and ", 100_000)),
            new string('“', 10_000) + "deep" + new string('”', 10_000),
            new string('(', 50_000) + "deep" + new string(')', 50_000),
            string.Concat(Enumerable.Repeat("He said, ", 50_000)),
            string.Concat(Enumerable.Repeat(". ", 100_000)) + new string('.', 200_000),
            "a" + new string('\u0301', 300_000),
            string.Concat(Enumerable.Repeat("1. a 2. b ", 50_000)),
            string.Concat(Enumerable.Repeat("- a\n", 50_000)),
            new string('\ud800', 100_000),
            new string('\n', 300_000),
            string.Concat(Enumerable.Repeat("According to , ", 20_000)),
            string.Concat(Enumerable.Repeat(", which is ", 50_000)),
            string.Concat(Enumerable.Repeat("[1]", 100_000)),
            new string('|', 200_000),
        ];

    [Theory]
    [InlineData("It rained on Monday.\U000E0049\U000E0047 The mayor resigned.")]
    [InlineData("“It rained.”\u200B The mayor resigned.")]
    [InlineData("It rained. \u2060\u200BThe mayor resigned.")]
    public void Characters_that_nobody_sees_join_no_sentences(string text) =>
        Assert.Equal(2, Splitter.Split(text).Sentences.Count);

    [Fact]
    public void Nothing_gives_nothing()
    {
        var split = Splitter.Split("");

        Assert.Equal(Splitter.Engine, split.Engine);
        Assert.Empty(split.Blocks);
        Assert.Empty(split.Sentences);
        Assert.Empty(split.Claims);
    }

    [Theory]
    [InlineData(" ")]
    [InlineData("\r\n\r\n\t\u00a0")]
    [InlineData("\n\n***\n\n")]
    public void White_space_and_rules_give_no_block(string text) => Assert.Empty(Splitter.Split(text).Blocks);

    [Theory]
    [MemberData(nameof(Hostile), DisableDiscoveryEnumeration = true)]
    public void A_hostile_text_is_taken_apart_soundly(string text)
    {
        var split = Splitter.Split(text);

        Assert.All(split.Claims, c => Assert.InRange(c.Span.End, c.Span.Start + 1, text.Length));
        Assert.All(split.Sentences, s => Assert.InRange(s.Span.End, s.Span.Start + 1, text.Length));
    }

    [Fact]
    public void Line_ends_of_every_kind_part_blocks_alike()
    {
        var spans = new[] { "\n\n", "\r\n\r\n", "\u2028\u2028" }.Select(gap =>
            Splitter.Split($"It rained in Oslo.{gap}It snowed in Bergen.").Blocks.Count
        );

        Assert.All(spans, count => Assert.Equal(2, count));
    }

    [Fact]
    public void A_claim_is_the_text_at_its_span_with_emoji_and_carriage_returns_before_it()
    {
        const string text = "😀 Hello!\r\n\r\n👩‍👩‍👧‍👦 The bridge cost\u00a0$4m in 2019.\r\n";

        var claim = Assert.Single(Splitter.Split(text).Claims);

        Assert.EndsWith("The bridge cost\u00a0$4m in 2019", claim.Span.Of(text), StringComparison.Ordinal);
    }

    [Fact]
    public void A_mark_without_width_opens_no_sentence_and_no_claim()
    {
        const string text = "\uFEFFThe mill closed in 1931. \u200BIt cost $4m.";
        var split = Splitter.Split(text);
        Assert.Equal(["The mill closed in 1931.", "It cost $4m."], split.Sentences.Select(s => s.Span.Of(text)));
        Assert.Equal(["The mill closed in 1931", "It cost $4m"], split.Claims.Select(c => c.Span.Of(text)));
    }

    [Fact]
    public void An_elided_subject_is_among_the_parts()
    {
        const string text = "Halden plans a second trial and hopes to sell the spray in Europe.";

        var second = Splitter.Split(text).Claims[1];

        Assert.Equal(["Halden", "hopes to sell the spray in Europe"], second.Parts.Select(p => p.Of(text)));
    }

    [Fact]
    public void A_clause_inside_a_claim_is_left_out_of_its_parts()
    {
        const string text = "The wall, which cost $4m, collapsed in 2019.";

        var outer = Splitter.Split(text).Claims[0];

        Assert.Equal("The wall, which cost $4m, collapsed in 2019", outer.Span.Of(text));
        Assert.Equal(["The wall", "collapsed in 2019"], outer.Parts.Select(p => p.Of(text)));
    }

    [Fact]
    public void Cues_carry_a_journalists_words_and_stand_on_the_words_they_name()
    {
        const string text = "The reckless council will spend $4m in 2026, Ada Moe said.";

        var cues = Splitter.Split(text).Claims[0].Cues.Select(c => (c.Span.Of(text), c.Name));

        Assert.Contains(("reckless", "loaded word"), cues);
        Assert.Contains(("will", "future tense"), cues);
        Assert.Contains(("$4m", "money"), cues);
        Assert.Contains(("2026", "date"), cues);
        Assert.Contains(("Ada Moe", "named speaker"), cues);
    }

    [Fact]
    public void A_sentence_with_figures_is_worth_more_checking_than_one_without()
    {
        var sentences = Splitter.Split("Exports rose by 31 per cent to $4m in 2019. I like the new colour.").Sentences;

        Assert.True(sentences[0].CheckWorthiness > sentences[1].CheckWorthiness);
        Assert.True(sentences[0].Subjectivity < sentences[1].Subjectivity);
    }

    [Fact]
    public void A_heading_is_a_sentence_that_claims_nothing_and_the_last_block_is_never_one()
    {
        var split = Splitter.Split("What happens next\n\nThe council votes in March.");

        Assert.Equal([BlockKind.Heading, BlockKind.Paragraph], split.Blocks.Select(b => b.Kind));
        Assert.Equal([new TextSpan(0, 17), new TextSpan(19, 46)], split.Sentences.Select(sentence => sentence.Span));
        Assert.All(split.Claims, claim => Assert.True(claim.Span.Start >= 19));
    }

    [Fact]
    public void Progress_rises_to_one()
    {
        var shares = new Shares();

        Splitter.Split(string.Concat(Enumerable.Repeat("It rained in Oslo.\n\n", 300)), shares);

        Assert.Equal(1, shares.Told[^1]);
        Assert.Equal(shares.Told.Order(), shares.Told);
        Assert.True(shares.Told.Count > 2);
    }

    [Fact]
    public void A_stopped_split_says_so()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();

        Assert.Throws<OperationCanceledException>(() => Splitter.Split("It rained.", cancellation: stop.Token));
    }

    private sealed class Shares : IProgress<double>
    {
        public List<double> Told { get; } = [];

        public void Report(double value) => Told.Add(value);
    }
}

using System.Globalization;
using Workbench.Domain.Articles;
using Workbench.Domain.Splitting;

namespace Workbench.Domain.Tests.Splitting;

/// <summary>What holds for every split of every text.</summary>
internal static class Invariants
{
    public static void Hold(string text, Split split)
    {
        var cuts = new HashSet<int>(StringInfo.ParseCombiningCharacters(text)) { text.Length };
        InOrder([.. split.Blocks.Select(b => b.Span)]);
        InOrder([.. split.Sentences.Select(s => s.Span)]);
        foreach (var block in split.Blocks)
        {
            Valid(block.Span);
            Trimmed(block.Span);
        }

        foreach (var sentence in split.Sentences)
        {
            Valid(sentence.Span);
            Trimmed(sentence.Span);
            Share(sentence.CheckWorthiness);
            Share(sentence.Subjectivity);
            var block = Assert.Single(split.Blocks, b => b.Span.Contains(sentence.Span));
            if (block.Kind == BlockKind.Heading)
                Assert.DoesNotContain(split.Claims, claim => sentence.Span.Contains(claim.Span));
        }

        for (var i = 0; i < split.Claims.Count; i++)
        {
            var claim = split.Claims[i];
            Valid(claim.Span);
            Share(claim.CheckWorthiness);
            Assert.Single(split.Sentences, s => s.Span.Contains(claim.Span));
            Assert.True(i == 0 || split.Claims[i - 1].Span <= claim.Span, "claims are in order");
            Assert.NotEmpty(claim.Parts);
            InOrder(claim.Parts);
            Assert.All(claim.Parts, Valid);
            Assert.All(claim.Cues, c => Valid(c.Span));
            Assert.All(claim.Cues, c => Assert.NotEmpty(c.Name));
            Assert.All(claim.Cues, c => Assert.NotNull(c.For));
            Assert.All(claim.Flags, flag => Valid(flag.Span));
            Assert.All(
                claim.Flags,
                flag =>
                    Assert.True(
                        claim.Span.Contains(flag.Span) || claim.Speaker!.Span.Contains(flag.Span),
                        "a flag is inside its claim or on its speaker"
                    )
            );
            InOrder([.. claim.Flags.Select(flag => flag.Span)]);
            Assert.All(claim.Flags, flag => Assert.NotEmpty(flag.Why));
            if (claim.Speaker is { } speaker)
            {
                Valid(speaker.Span);
                Assert.Equal(speaker.Span.Of(text), speaker.Text);
            }
        }

        void Valid(TextSpan span)
        {
            Assert.InRange(span.Start, 0, text.Length);
            Assert.InRange(span.End, span.Start + 1, text.Length);
            Assert.True(
                cuts.Contains(span.Start) && cuts.Contains(span.End),
                $"{span} cuts a grapheme of '{Shown(text)}'"
            );
        }

        void Trimmed(TextSpan span)
        {
            Assert.False(
                char.IsWhiteSpace(text[span.Start]) && cuts.Contains(span.Start + 1),
                $"{span} starts with white space"
            );
            Assert.False(
                char.IsWhiteSpace(text[span.End - 1]) && cuts.Contains(span.End - 1),
                $"{span} ends with white space"
            );
        }
    }

    private static void InOrder(IReadOnlyList<TextSpan> spans)
    {
        for (var i = 1; i < spans.Count; i++)
            Assert.True(spans[i - 1].End <= spans[i].Start, $"{spans[i - 1]} and {spans[i]} are in order and disjoint");
    }

    private static void Share(double? value)
    {
        if (value is { } given)
            Assert.InRange(given, 0, 1);
    }

    private static string Shown(string text) => text.Length > 200 ? text[..200] : text;
}

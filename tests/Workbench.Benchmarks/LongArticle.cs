using System.Text;
using Workbench.Domain;
using Workbench.Domain.Articles;
using Workbench.Domain.Claims;
using Workbench.Domain.Splitting;

namespace Workbench.Benchmarks;

/// <summary>
/// The article that everything is measured on: 20,000 words in 2,000 sentences, each a claim; the same letters every time. The split is
/// given, not found, so that a better engine does not change what is measured.
/// </summary>
public static class LongArticle
{
    public const int Sentences = 2_000;
    public const string Title = "A long article";
    private const int WordsInSentence = 10;
    private const int SentencesInBlock = 5;
    private const int Seed = 20_241_109;

    private static readonly string[] Words =
    [
        .. "the council said that its budget for roads schools and clinics rose by four percent last year while".Split(),
        .. "officials in several towns reported fewer trains longer queues higher rents after reform ministers had promised".Split(),
        .. "a study of river levels found more floods than before because heavy rain fell on dry fields near old bridges".Split(),
        .. "residents called plans reckless critics doubted numbers auditors checked invoices twice nobody resigned".Split(),
    ];

    /// <summary>The text and what an engine would have found in it.</summary>
    public static (string Text, Split Split) Make()
    {
#pragma warning disable CA5394 // Words of a test text, the same each time; no secret.
        var random = new Random(Seed);
        var text = new StringBuilder();
        var (blocks, sentences, claims) = (new List<Block>(), new List<Sentence>(), new List<FoundClaim>());
        var blockStart = 0;
        for (var i = 0; i < Sentences; i++)
        {
            if (i % SentencesInBlock == 0)
            {
                text.Append(i == 0 ? "" : "\n\n");
                blockStart = text.Length;
            }
            else
            {
                text.Append(' ');
            }
            var start = text.Length;
            for (var word = 0; word < WordsInSentence; word++)
            {
                var next = Words[random.Next(Words.Length)];
                text.Append(word == 0 ? "" : " ").Append(word == 0 ? Capital(next) : next);
            }
            var claim = new TextSpan(start, text.Length);
            text.Append('.');
            sentences.Add(new Sentence(new TextSpan(start, text.Length), 0.5, 0.2));
            claims.Add(Found(claim, random));
            if (i % SentencesInBlock == SentencesInBlock - 1)
                blocks.Add(new Block(BlockKind.Paragraph, new TextSpan(blockStart, text.Length)));
        }
        return (text.ToString(), new Split("benchmark-1", blocks, sentences, claims));
    }

    private static FoundClaim Found(TextSpan span, Random random) =>
        new(
            span,
            [span],
            null,
            (Kind)random.Next(3),
            Math.Round(random.NextDouble(), 3),
            null,
            [new Cue(new TextSpan(span.Start, span.Start + 1), "number")],
            []
        );
#pragma warning restore CA5394

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}

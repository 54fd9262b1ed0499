using Workbench.Domain.Articles;
using Workbench.Domain.Splitting.Flags;
using Workbench.Domain.Splitting.Layout;
using Workbench.Domain.Splitting.Sentences;
using Workbench.Domain.Splitting.Words;

namespace Workbench.Domain.Splitting;

/// <summary>Takes block after block apart and keeps what carries over: who is speaking, and which quotation is open.</summary>
internal sealed class BlockSplitter(
    string text,
    CutPlaces graphemes,
    MachineText machine,
    List<Sentence> sentences,
    List<FoundClaim> claims
)
{
    private readonly ClaimReader reader = new(text, graphemes);
    private readonly EnglishOnly english = new();

    /// <summary>Adds the block's sentences and claims. A heading and a byline make no claim; a table row is one sentence.</summary>
    public void Read(LaidBlock block)
    {
        var body = new TextSpan(block.Body, block.Span.End);
        var mayBeEnglish = reader.MayBeEnglish = english.MayBe(text.AsSpan(body.Start, body.Length));
        if (block.Kind is BlockKind.Heading or BlockKind.Byline)
        {
            foreach (var span in SentenceReader.Read(text, body, graphemes))
                sentences.Add(reader.Score(new Passage(text, span, quoted: false)));
            return;
        }
        reader.Voice.NextBlock();
        var spans = block.Kind == BlockKind.TableRow ? [body] : SentenceReader.Read(text, body, graphemes);
        var unsaid = new List<int>();
        var quoted = false;
        foreach (var span in spans)
        {
            var stated = machine.Without(span);
            if (stated.Length == 0)
            {
                sentences.Add(new Sentence(span, null, null, null));
                continue;
            }
            reader.MayBeEnglish = EnglishOnly.MayBe(mayBeEnglish, text.AsSpan(stated.Start, stated.Length));
            var passage = new Passage(text, stated, quoted);
            var (sentence, found) = reader.Read(passage);
            sentences.Add(sentence with { Span = span });
            var inside = quoted || passage[0].Tag == Tag.OpenQuote;
            quoted = Quotation.StaysOpen(passage, quoted);
            inside |= reader.Voice.IsLabelled;
            inside &= found.TrueForAll(c => c.Speaker is null);
            foreach (var claim in found)
            {
                if (inside)
                    unsaid.Add(claims.Count);
                claims.Add(claim);
            }
        }

        Attribute(unsaid);
    }

    /// <summary>What is said in quotation marks without a frame of its own is said by the speaker that the block names.</summary>
    private void Attribute(List<int> unsaid)
    {
        if (reader.Voice.InBlock is not { } voice)
            return;
        foreach (var i in unsaid)
            claims[i] = claims[i] with
            {
                Speaker = reader.SpeakerAt(voice),
                Kind = Unframed(claims[i].Kind),
                Flags = FlagReader.Said(claims[i].Flags),
            };
    }

    // What a speaker says in loaded words is the speaker's opinion, not the article's framing.
    private static Claims.Kind? Unframed(Claims.Kind? kind) => kind == Claims.Kind.Framing ? Claims.Kind.Opinion : kind;
}

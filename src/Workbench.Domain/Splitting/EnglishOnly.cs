using System.Text;

namespace Workbench.Domain.Splitting;

/// <summary>Tells which blocks, sentences and claims may be English, the only language that the engine judges.</summary>
/// <remarks>Block by block, so that nothing that follows changes what was said of a block before it.</remarks>
internal sealed class EnglishOnly
{
    private const int Sample = 4000;

    private bool last = true;

    /// <summary>True unless the block is in another language; one that does not tell goes with those before it.</summary>
    public bool MayBe(ReadOnlySpan<char> block) =>
        last = Tongue.IsEnglish(block[..Math.Min(block.Length, Sample)]) ?? last;

    /// <summary>The same for a sentence of a block; one that does not tell goes with its block.</summary>
    /// <param name="block">What <see cref="MayBe(ReadOnlySpan{char})"/> says of its block.</param>
    /// <param name="sentence">The sentence.</param>
    public static bool MayBe(bool block, ReadOnlySpan<char> sentence) => Tell(sentence) ?? block;

    /// <summary>True where a claim of an English sentence is in another language: what somebody is quoted as saying in it.</summary>
    public static bool IsForeign(ReadOnlySpan<char> claim) =>
        Tell(claim) is false && Tongue.IsForeignAmongEnglish(claim);

    // A title or a saying may be in another language than what frames it; where the frame does not tell, it is what is said.
    private static bool? Tell(ReadOnlySpan<char> text) =>
        text.ContainsAny(Letters.QuoteMarks) && Tongue.IsEnglish(Unquoted(text)) is { } frame
            ? frame
            : Tongue.IsEnglish(text);

    private static string Unquoted(ReadOnlySpan<char> text)
    {
        var rest = new StringBuilder(text.Length);
        var (quoted, opening) = (false, '\0');
        foreach (var unit in text)
        {
            if (!Letters.Quotes(unit))
            {
                if (!quoted)
                    rest.Append(unit);
                continue;
            }
            // „So“ closes with the mark that “so” opens with.
            quoted = unit switch
            {
                '"' => !quoted,
                '“' => opening != '„' || !quoted,
                _ => unit is '„' or '«' or '「' or '『',
            };
            opening = unit;
        }
        return rest.ToString();
    }
}

using System.Collections.Frozen;

namespace Workbench.Domain.Splitting.Words;

/// <summary>The small words of English, which hold its sentences together.</summary>
internal static class FunctionWords
{
    private static readonly FrozenDictionary<string, Tag> Tags = Table();

    private static readonly FrozenDictionary<string, Tag>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Tags.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The word's part, or null for any other word. Case does not matter; the apostrophe must be straight.</summary>
    public static Tag? Of(ReadOnlySpan<char> word) => Lookup.TryGetValue(word, out var tag) ? tag : null;

    private static FrozenDictionary<string, Tag> Table()
    {
        var table = new Dictionary<string, Tag>(StringComparer.OrdinalIgnoreCase);
        Add(
            Tag.Determiner,
            "the a an this these those each every no some any another both all most many few several either neither"
        );
        Add(
            Tag.Pronoun,
            "i he she it they we you me him them us himself herself itself themselves ourselves yourself myself everyone everybody everything "
                + "someone somebody something anyone anybody anything nobody nothing there none others one"
        );
        Add(Tag.Possessive, "his her its their our my your");
        Add(
            Tag.Preposition,
            "of in on at by with from for about into through against between among under over above below near within without toward towards "
                + "upon across behind beyond despite during except inside outside onto per via amid alongside throughout beside besides like "
                + "unlike plus versus off up down out around"
        );
        Add(Tag.To, "to");
        Add(Tag.Conjunction, "and but or nor yet so");
        Add(
            Tag.Subordinator,
            "because although though if unless while whereas when whenever until till since before after as once whether lest than"
        );
        Add(Tag.Relative, "which who whom whose where");
        Add(Tag.That, "that");
        Add(
            Tag.Auxiliary,
            "am is are was were be been being has have had having does do did isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't "
                + "didn't 's 're 've 'm ain't"
        );
        Add(
            Tag.Modal,
            "will would can could may might must shall should won't wouldn't can't cannot couldn't mightn't mustn't shouldn't 'll 'd"
        );
        Add(
            Tag.Adverb,
            "not also still already never ever always often now then soon again even just only too very quite rather almost perhaps maybe "
                + "instead however thus hence therefore otherwise later ago far well once twice since here everywhere indeed once n't ahead back "
                + "abroad together yesterday today tomorrow tonight"
        );
        Add(
            Tag.Number,
            "two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety hundred "
                + "thousand million billion trillion dozen dozens hundreds thousands millions billions half third quarter"
        );
        return table.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

        void Add(Tag tag, string words)
        {
            foreach (var word in words.Split(' '))
                table.TryAdd(word, tag);
        }
    }
}

using Workbench.Domain.Flags;
using Workbench.Domain.Splitting.Clauses;
using Workbench.Domain.Splitting.Words;

namespace Workbench.Domain.Splitting.Flags;

/// <summary>Views that are somebody's and are told as everybody's: "is widely regarded as".</summary>
internal static class Views
{
    private static readonly WordList Seen = new(
        "seen viewed regarded perceived considered hailed acclaimed praised derided ridiculed condemned celebrated branded dismissed lauded admired criticised criticized touted billed"
    );

    // Of these a view is the only sense: who "was seen to leave" was watched.
    private static readonly WordList Thought = new("perceived considered");

    private static readonly WordList Widely = new(
        "widely generally commonly universally rightly wrongly long often broadly increasingly justly"
    );

    public static IEnumerable<Warning> Find(Passage passage)
    {
        for (var i = 0; i < passage.Count; i++)
        {
            if (!passage.Is(i, Seen) || Passives.At(passage, i) is not { } from || Passives.NamesAgent(passage, i))
                continue;
            // "Was seen as", "is considered a", "is widely praised"; not "was seen in Oslo", "was criticised in the report".
            var end = passage.Is(i + 1, "as") || passage.Is(i, Thought) && passage[i + 1].Tag == Tag.To ? i + 2 : i + 1;
            if (
                end == i + 2
                || passage.Is(i, "considered") && passage[end].Tag is Tag.Determiner or Tag.Other
                || passage.Is(i - 1, Widely)
            )
                yield return new(
                    FlagKind.UnattributedOpinion,
                    new Run(from, end),
                    "a view, and nobody is named who holds it"
                );
        }
    }
}

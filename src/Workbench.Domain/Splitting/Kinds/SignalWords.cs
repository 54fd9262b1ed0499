using System.Collections.Frozen;

namespace Workbench.Domain.Splitting.Kinds;

/// <summary>The engine's own word lists, written for it; a word is in one list at most.</summary>
internal static class SignalWords
{
    private static readonly FrozenDictionary<string, Signal> Table = Build();

    private static readonly FrozenDictionary<string, Signal>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Table.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What a single word signals, whatever its case.</summary>
    public static Signal Of(ReadOnlySpan<char> word) => Lookup.TryGetValue(word, out var signal) ? signal : Signal.None;

    private static FrozenDictionary<string, Signal> Build()
    {
        var table = new Dictionary<string, Signal>(StringComparer.OrdinalIgnoreCase);
        Add(Signal.Evaluation, Evaluations);
        Add(Signal.Impression, Impressions);
        Add(Signal.Hedge, Hedges);
        Add(Signal.Weak, Weak);
        Add(Signal.FirstPerson, "i we me us my our mine ours myself ourselves");
        Add(
            Signal.Absolute,
            "never always everyone everybody nobody none nothing all every entirely completely totally absolutely"
        );
        Add(Signal.Future, "will won't shall 'll ’ll won’t");
        Add(Signal.Comparison, Comparisons);
        Add(Signal.Date, "yesterday today tonight tomorrow");
        return table.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

        void Add(Signal signal, string words)
        {
            foreach (var word in words.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
                table.TryAdd(word, signal);
        }
    }

    private const string Evaluations = """
        great bad worst wonderful fantastic amazing excellent superb outstanding brilliant terrific remarkable remarkably impressive
        impressively extraordinary exceptional exceptionally incredible incredibly exciting thrilling inspiring hopeful beautifully lovely
        enjoyable charming terrible horrible awful dreadful poor poorly disappointing disappointed disappointingly disturbing worrying
        alarming alarmingly troubling frightening scary depressing sad sadly tragic tragically unfortunate unfortunately regrettable
        fortunately luckily thankfully unfair unfairly unjust wrong wrongly moral ethical wise unwise foolish foolishly silly dumb sensible
        unreasonable irresponsible courageous brave bravest bravely harmful toxic catastrophic devastating crucial crucially significant
        significantly profound profoundly unprecedented pivotal meaningful meaningless useless pointless unnecessary needless needlessly
        unacceptable deserve deserves undeserved should ought must obviously undoubtedly genuinely frankly honestly deeply hugely massively
        triumph disaster shame joke rubbish garbage monument masterpiece treasure hate hates hated admire admired proud proudly ashamed glad
        unhappy furious fascinating boring dull weird odd bizarre surprising surprisingly unsurprising ugly excessive insufficient
        incompetence mismanaged flawed imperfect impossible laudable commendable admirable lamentable instrumental
        """;

    private const string Weak = """
        good better best worse fair fairly right rightly easy popular unpopular strong weak powerful major key effective ineffective important
        importantly vital essential responsible necessary success failure failures promising welcome encouraging simply really truly clever
        smart nice pleasant beautiful love loves loved happy angry interesting difficult credible decisive unique historic controversial honest
        perfect reasonable bold ambitious harsh dangerous clearly surely certainly even indeed actually
        """;

    private const string Impressions = """
        reportedly allegedly apparently seemingly presumably arguably rumoured rumored purported purportedly ostensibly seem seems seemed
        """;

    private const string Hedges = """
        perhaps maybe possibly probably likely unlikely might could may appear appears appeared suggest suggests think feel feels felt guess
        suspect suppose opinion view sense
        """;

    private const string Comparisons = """
        more less fewer most least highest lowest largest smallest biggest fastest slowest oldest youngest longest shortest first last record
        doubled tripled quadrupled halved rose fell increased decreased grew dropped climbed declined gained lost higher lower larger smaller
        """;
}

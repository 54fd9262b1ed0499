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
        Add(Signal.Loaded, Loaded);
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

    private const string Loaded = """
        regime thug thugs thuggish cronies crony puppet puppets stooge stooges lackey lackeys warmonger warmongers warmongering hegemon hegemonic
        hegemony imperialist imperialists imperialism zionist zionists colonialist aggressor aggressors genocidal barbaric barbarians savage savages
        brutal brutality brutalise ruthless bloodthirsty tyrant tyrants tyranny tyrannical dictator despot despotic authoritarian fascist fascists
        fascism nazi communist marxist extremist extremists fanatic fanatics fanatical radical radicals zealot zealots hardliner hardliners militant
        reckless recklessly gamble squander squandered squandering boondoggle fiasco debacle shambles disgrace disgraceful shameful shameless
        shamelessly scandalous outrageous outrage outrages outraged appalling atrocious abhorrent despicable vile evil wicked sinister insidious
        nefarious corrupt rotten crooked rigged sham bogus phony phoney fraudster charlatan hoax propaganda propagandist mouthpiece indoctrinate
        indoctrination brainwash brainwashed brainwashing cabal clique elites elitist establishment globalist globalists oligarch oligarchs
        plutocrats millionaires billionaires fatcats profiteers profiteering greed greedy looting plunder plundered plundering swindle swindled
        slam slams slammed slamming blast blasts blasted lambast lambasted lambasts bash bashed bashing eviscerate eviscerated rip ripped skewer
        skewered savaged gut gutted gutting butcher butchered slaughter slaughtered massacre massacred onslaught rampage invasion swarm swarms flood
        flooding hordes horde infest infested vermin parasites parasite scum illegals surrender surrendered betray betrayed betrayal betrays traitor
        traitors treason treasonous cowardly coward cowards spineless weak-kneed pathetic laughable ludicrous absurd ridiculous idiotic stupid moronic
        insane crazy lunatic deranged unhinged hysterical hysteria panic witch-hunt witchhunt smear smears smeared smearing demonise demonize demonised
        demonized vilify vilified scapegoat scapegoats scapegoated bully bullies bullying bullied intimidate intimidation blackmail cynical cynically
        hypocritical hypocrisy hypocrite hypocrites so-called self-styled self-proclaimed would-be supposed supposedly destabilise destabilize
        destabilising destabilizing destabilised destabilized destabilisation destabilization striving fostering foster convergence
        heroic hero heroes heroically martyr martyrs martyred martyrdom patriot patriots patriotic freedom-loving peace-loving glorious gloriously
        noble nobly visionary iconic legendary beloved revered miracle miraculous game-changing groundbreaking revolutionary landmark watershed
        skyrocket skyrocketed skyrocketing soaring plummet plummeted plummeting crippled crippling cripple ravage ravaged ravages decimate decimated
        devastate devastated explosive bombshell shocking shockingly stunning stunningly jaw-dropping chaos chaotic mayhem meltdown nightmare
        doomed catastrophe cataclysmic apocalyptic draconian orwellian nanny-state handout handouts freeloaders snowflakes snowflake woke virtue-signalling
        mob mobs thinly-veiled blatant blatantly brazen brazenly flagrant flagrantly egregious callous callously heartless inhumane merciless mercilessly
        instrumental instigated meddling meddle meddled interference orderliness stronghold bloodbath carnage onslaughts ram rammed ramming
        """;

    private const string Evaluations = """
        great bad worst wonderful fantastic amazing excellent superb outstanding brilliant magnificent marvellous marvelous
        terrific remarkable remarkably impressive impressively extraordinary exceptional exceptionally incredible incredibly exciting thrilling
        inspiring hopeful beautifully lovely enjoyable charming delightful splendid
        terrible horrible awful dreadful poor poorly disappointing disappointed disappointingly disturbing worrying alarming alarmingly troubling
        frightening scary depressing sad sadly tragic tragically unfortunate unfortunately regrettable regrettably fortunately luckily thankfully
        unfair unfairly unjust wrong wrongly moral immoral ethical unethical wise unwise foolish foolishly         silly dumb naive sensible unreasonable irresponsible courageous brave bravest bravely dishonest
        harmful toxic disastrous catastrophic devastating crucial crucially         significant significantly profound profoundly unprecedented pivotal meaningful meaningless useless pointless worthless
        unnecessary needless needlessly unacceptable inexcusable unforgivable deserve deserves undeserved should ought must
        obviously undoubtedly genuinely frankly honestly utterly deeply hugely massively overwhelmingly
        triumph mess disaster shame joke nonsense rubbish garbage monument masterpiece treasure         hate hates hated admire admired proud proudly ashamed glad unhappy furious         fascinating boring dull weird odd bizarre surprising surprisingly unsurprising ugly gorgeous
        cruel excessive insufficient         incompetent incompetence mismanaged botched flawed imperfect
        impossible incredible laudable commendable admirable deplorable lamentable
        """;

    private const string Weak = """
        good better best worse fair fairly right rightly easy popular unpopular strong weak powerful major key effective ineffective important
        importantly vital essential responsible necessary legacy success failure failures promising welcome encouraging simply really truly clever
        smart nice pleasant beautiful love loves loved happy angry interesting difficult credible decisive unique seminal historic controversial honest
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

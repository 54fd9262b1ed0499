using Workbench.Domain.Splitting.Clauses;
using Workbench.Domain.Splitting.Words;

namespace Workbench.Domain.Splitting.Kinds;

/// <summary>
/// What the words of an English sentence, or a run of them, come to: how far they take a side and judge, whether they state a fact, and
/// whether checking them would repay. Worked out word by word once; each question is then linear in the run.
/// </summary>
internal sealed class Judgement
{
    private const double Loaded = 5.7;

    private static readonly WordList PointsBack = new("it this that these those they there");

    private static readonly WordList Counts = new("few most many some all every no nobody none half several");
    private static readonly WordList Does = new("do does did is are was were has have had can cannot could");
    private static readonly WordList DoesNot = new(
        "don't doesn't didn't isn't aren't wasn't weren't couldn't don’t doesn’t didn’t isn’t aren’t wasn’t weren’t couldn’t"
    );

    private readonly Passage passage;
    private readonly Traits traits;
    private readonly Signal[] signals;
    private readonly byte[] slants;
    private readonly bool[] verdicts;
    private readonly double fact;
    private readonly double substance;
    private readonly double tone;

    public Judgement(Passage passage, string text)
    {
        this.passage = passage;
        traits = new Traits(passage);
        verdicts = new bool[passage.Count];
        signals = SignalReader.Read(passage);
        var all = SlantWords.Read(passage, text);
        var plain = PlainSenses.In(passage);
        for (var i = 0; i < plain.Length; i++)
        {
            if (!plain[i])
                continue;
            all[i] = 0;
            if (signals[i] is Signal.Evaluation or Signal.Weak)
                signals[i] = Signal.None;
        }
        slants = Unquoted(all);
        Whole = new Run(0, passage.Count);
        fact = SentenceModel.Fact.Sum(traits, Whole);
        substance = Weigh(Whole);
        tone = Voice(Whole);
        for (var i = 0; i < signals.Length; i++)
        {
            // What judges outright takes no side by it.
            if (
                all[i] > 0
                && signals[i] != Signal.Evaluation
                && all[i] + (slants[i] > 0 ? Math.Clamp(tone, -3, 3) / 2 : 0) >= Loaded
            )
                signals[i] = slants[i] > 0 ? Signal.Loaded : Signal.Evaluation;
        }

        foreach (var i in Verdicts.In(passage, i => signals[i] is Signal.Evaluation or Signal.Loaded, plain))
        {
            verdicts[i] = true;
            if (signals[i] != Signal.Loaded)
                signals[i] = Signal.Evaluation;
        }
        IsDistant = !Speaks() && Tone.Tells(passage);
    }

    /// <summary>All words of the sentence.</summary>
    public Run Whole { get; }

    /// <summary>True where nobody in the sentence speaks of himself or to the reader, and nothing in it judges, looks ahead or points back: it tells what was done.</summary>
    public bool IsDistant { get; }

    /// <summary>True where the sentence begins with whom or what it tells of, and neither speaks of the speaker nor to the reader.</summary>
    public bool IsTold =>
        passage[passage.Is(0, "not") ? 1 : 0].Tag
            is Tag.Determiner
                or Tag.Possessive
                or Tag.Name
                or Tag.Other
                or Tag.Verb
        && !passage.Is(0, PointsBack)
        && (passage.HasFinite(0, passage.Count) || Claimless.Counts(passage, 0))
        && !Enumerable
            .Range(0, passage.Count)
            .Any(i => signals[i] is Signal.FirstPerson or Signal.Call || Tone.Addresses(passage, i));

    /// <summary>True where it says of how many something holds, "Few doubt it", "Not all doctors agree", or of whom it does not: "Vaccines do not cause autism".</summary>
    public bool IsCountedOrDenied => passage.Is(passage.Is(0, "not") ? 1 : 0, Counts) || IsDenied;

    /// <summary>True where it says of somebody or something what does not hold: "The accused is not the father".</summary>
    public bool IsDenied
    {
        get
        {
            var verb = passage.NextFinite(0);
            return passage.Is(verb, Does) && passage.Is(verb + 1, "not") || passage.Is(verb, DoesNot);
        }
    }

    /// <summary>How much checking the words would repay, 0 to 1; 0.5 is where a reader would begin to say yes.</summary>
    public double Worth(Run words) => SentenceModel.Share(SentenceModel.Worth.Sum(traits, words));

    /// <summary>Whether the words state something that can be looked up: above 0 they do.</summary>
    public double Fact(Run words) => words == Whole ? fact : SentenceModel.Fact.Sum(traits, words);

    /// <summary>How far the words are about what can be looked up at all (<see cref="Kinds.Substance"/>): log-odds to add to <see cref="Fact"/>.</summary>
    public double Substance(Run words) => words == Whole ? substance : Weigh(words);

    /// <summary>What the word at a place weighs in that.</summary>
    public double SubstanceAt(int i) => Kinds.Substance.Of(traits.Class(i), passage[i].Tag);

    /// <summary>What each word of a run adds to the two: for it above 0, against it below.</summary>
    public (double[] Worth, double[] Fact) Parts(Run words) =>
        (SentenceModel.Worth.Parts(traits, words), SentenceModel.Fact.Parts(traits, words));

    /// <summary>How far the words take a side, 0 to 1; 0.5 is where a reader would begin to call them loaded.</summary>
    public double Slant(Run words) => SentenceModel.Share(words == Whole ? tone : Voice(words));

    /// <summary>How far they judge rather than report, 0 to 1: as <see cref="Slant"/>, but what is quoted is reported.</summary>
    public double Subjectivity(Run words) =>
        SentenceModel.Share((words == Whole ? tone : Voice(words)) + Tone.Quotes(passage, words));

    /// <summary>What the word at a place is a sign of.</summary>
    public Signal SignalAt(int i) => signals[i];

    /// <summary>How many words of a run are such a sign.</summary>
    public int Count(Run words, Signal signal) => signals.AsSpan(words.From, words.Length).Count(signal);

    /// <summary>True where they say what something is worth (<see cref="Verdicts"/>).</summary>
    public bool IsVerdict(Run words) => verdicts.AsSpan(words.From, words.Length).Contains(true);

    /// <summary>True where a speaker says what he thinks or feels.</summary>
    public bool IsOwnView => Verdicts.IsOwn(passage);

    /// <summary>True where the words speak of what will be.</summary>
    public bool IsPlanned(Run words) => Future.In(passage, words);

    /// <summary>True where they say that something will come about (<see cref="Future.IsForetold"/>).</summary>
    public bool IsForetold(Run words) => Future.IsForetold(passage, words);

    /// <summary>True where they say whether something is so (<see cref="Truth"/>), and do not speak of the speaker.</summary>
    public bool IsTruth(Run words) => Truth.IsSaid(passage, words) && Count(words, Signal.FirstPerson) == 0;

    /// <summary>True where somebody other than the speaker denies something (<see cref="Truth.IsDenied"/>).</summary>
    public bool IsDenial(Run words) => Truth.IsDenied(passage, words) && Count(words, Signal.FirstPerson) == 0;

    /// <summary>True where they say something only beside others (<see cref="Answers"/>).</summary>
    public bool IsAnswer(Run words) => Answers.IsOne(passage, words);

    /// <summary>True where they say how it will turn out.</summary>
    public bool IsPredicted(Run words) => Future.IsPredicted(passage, words);

    /// <summary>True for a word that says something by itself; false for "the", "of" and marks.</summary>
    public bool Says(int i) =>
        signals[i] != Signal.None
        || passage[i].Tag is Tag.Other or Tag.Name or Tag.Verb or Tag.Adverb or Tag.Number or Tag.Pronoun;

    /// <summary>Where the word at a place stands.</summary>
    public TextSpan SpanAt(int i) => passage[i].Span;

    // A word inside a quotation is its speaker's: it judges, and takes no side.
    private byte[] Unquoted(byte[] all)
    {
        var kept = new byte[all.Length];
        var quoted = passage.Quoted;
        for (var i = 0; i < all.Length; i++)
        {
            quoted = passage[i].Tag == Tag.OpenQuote || quoted && passage[i].Tag != Tag.CloseQuote;
            kept[i] = quoted ? (byte)0 : all[i];
        }

        return kept;
    }

    private bool Speaks()
    {
        if (passage.Is(0, PointsBack))
            return true;
        for (var i = 0; i < signals.Length; i++)
        {
            if (
                signals[i]
                    is Signal.FirstPerson
                        or Signal.Evaluation
                        or Signal.Weak
                        or Signal.Loaded
                        or Signal.Impression
                        or Signal.Future
                        or Signal.Expectation
                        or Signal.Call
                || Tone.Addresses(passage, i)
            )
                return true;
        }

        return false;
    }

    private double Weigh(Run words)
    {
        var sum = -Kinds.Substance.Usual;
        for (var i = words.From; i < words.To; i++)
            sum += SubstanceAt(i);
        return sum;
    }

    private double Voice(Run words)
    {
        var weight = 0;
        for (var i = words.From; i < words.To; i++)
            weight += slants[i];
        return Tone.Of(weight, Fact(words), Tone.Signs(passage, words));
    }
}

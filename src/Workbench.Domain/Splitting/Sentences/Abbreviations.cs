using System.Collections.Frozen;
using Workbench.Domain.Splitting.Words;

namespace Workbench.Domain.Splitting.Sentences;

/// <summary>How an abbreviation bears on the full stop after it.</summary>
internal enum Abbreviation
{
    /// <summary>Not an abbreviation.</summary>
    None,

    /// <summary>Stands before a name and so never ends a sentence: <c>Dr.</c></summary>
    Title,

    /// <summary>Stands before a number: <c>No. 5</c>, <c>Feb. 2014</c>; before a word it may end a sentence.</summary>
    BeforeNumber,

    /// <summary>Calls for what follows: <c>e.g.</c>, <c>vs.</c></summary>
    Inner,

    /// <summary>May end a sentence when a word follows that likes to start one: <c>Inc.</c>, <c>U.S.</c></summary>
    Open,
}

/// <summary>The abbreviations of English that the engine knows, lower case and without the last full stop.</summary>
internal static class Abbreviations
{
    private static readonly FrozenDictionary<string, Abbreviation> Known = Table()
        .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, Abbreviation>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Known.GetAlternateLookup<ReadOnlySpan<char>>();

    // In lower case these are words of their own.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words =
        "no sat sun mar art arts gov ill wash miss app tab max ins la pa par ave ga min ms rev hon gen rep reps col ste mt ft para dist kan va ed fr del mo ag lt sen bk ml oz dept rt pt ex fl repr"
            .Split(' ')
            .ToFrozenSet(StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What the word before a full stop is. Case does not matter, save that <c>no</c> and <c>may</c> are words, and <c>IE</c> and <c>VS</c> names.</summary>
    public static Abbreviation Of(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > 12)
            return Abbreviation.None;
        if (Lookup.TryGetValue(word, out var found))
            return
                char.IsAsciiLetterLower(word[0]) && Words.Contains(word)
                || found == Abbreviation.Inner && char.IsAsciiLetterUpper(word[^1]) && !word.Contains('.')
                ? Abbreviation.None
                : found;
        return IsDotted(word) ? Abbreviation.Open : Abbreviation.None;
    }

    // Most are words of their own, or letters: only behind a figure they stand for a unit.
    private static readonly WordList Units = new(
        "m mn mln mill bn bln tn trn k p c g kg mg km cm mm nm ml cl l ft in yd yds mi lb lbs oz st gal pt qt ha ac kn kt mph kph min mins sec secs hr hrs wk wks mo mos yr yrs pct sq cu fl deg vol"
    );
    private static readonly WordList UnitsBefore = new("sq. cu. fl. sq cu fl");

    /// <summary>True where the word before a full stop is the unit of a figure: <c>£4m.</c>, <c>3 in.</c>, <c>40 sq. ft.</c></summary>
    public static bool IsUnit(string text, TextSpan word)
    {
        var letters = word.Start;
        while (letters < word.End && (char.IsAsciiDigit(text[letters]) || text[letters] is '.' or ',' or '°' or '-'))
            letters++;
        if (!Units.Has(text.AsSpan(letters, word.End - letters)))
            return false;
        var end = letters;
        while (end > 0 && text[end - 1] is ' ' or '\u00a0' or '-')
            end--;
        var start = end;
        while (start > 0 && end - start < 12 && !char.IsWhiteSpace(text[start - 1]))
            start--;
        return end > start && (char.IsAsciiDigit(text[end - 1]) || UnitsBefore.Has(text.AsSpan(start, end - start)));
    }

    /// <summary>True for single letters with stops between them: <c>U.S</c>, <c>a.m</c>, <c>Ph.D</c>.</summary>
    private static bool IsDotted(ReadOnlySpan<char> word)
    {
        if (!word.Contains('.'))
            return false;
        var run = 0;
        foreach (var c in word)
        {
            run = c == '.' ? 0 : run + 1;
            if (run > 2 || c != '.' && !char.IsLetter(c))
                return false;
        }

        return run > 0;
    }

    private static Dictionary<string, Abbreviation> Table()
    {
        var table = new Dictionary<string, Abbreviation>(StringComparer.OrdinalIgnoreCase);
        Add(
            Abbreviation.Title,
            "mr mrs ms messrs mme mlle dr prof hon rev fr pres gov gen lt col capt cmdr cpt sgt maj adm sen rep reps sens supt insp pvt "
                + "st ste mt ft msgr dept. attn gov brig cpl det pte sr. jr. rt ven amb sec. asst assoc. hrh md. rs"
        );
        Add(
            Abbreviation.BeforeNumber,
            "no nos nr n° art arts p pp vol vols ch chap fig figs sec eq eqs par para tab ver v app jan feb mar apr jun jul aug sep sept "
                + "oct nov dec c ca approx est tel ext op cl bk pt"
        );
        Add(Abbreviation.Inner, "e.g eg i.e ie vs cf viz al. f.e resp incl excl med abbr esp btw");
        Add(
            Abbreviation.Open,
            "inc ltd co corp bros cos llc plc jr sr esq etc al ave blvd rd sq hwy ln ct dept univ assn assoc intl natl gov govt mfg "
                + "ph.d phd ph d.c d.phil a.m p.m a.d b.c b.c.e c.e u.s u.k u.n e.u u.s.a u.s.s.r l.a n.y mon tue tues wed thu thur thurs fri "
                + "ala ariz ark calif colo conn del fla ga ill ind kan ky la. md mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt "
                + "wash wis wyo ed eds edn trans repr min max hr hrs mins secs kg km lb lbs oz sq cu mi yd yr yrs temp mg ml dist misc ins "
                + "gmbh ag s.a b.v bldg fl apt"
        );
        return table;

        void Add(Abbreviation what, string words)
        {
            foreach (var word in words.Split(' '))
                table[word.TrimEnd('.')] = what;
        }
    }
}

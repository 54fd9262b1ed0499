namespace Workbench.Domain.Splitting.Trees;

#pragma warning disable CA1707 // The treebank's own names, with what C# forbids in a name written out.

/// <summary>What a word or mark is, after the Penn Treebank as the English Web Treebank uses it (Santorini 1990, and its column XPOS).</summary>
internal enum PartOfSpeech : byte
{
    None,
    NN,
    NNS,
    NNP,
    NNPS,
    PRP,
    PRPS,
    DT,
    PDT,
    WDT,
    WP,
    WPS,
    WRB,
    EX,
    IN,
    TO,
    CC,
    CD,
    JJ,
    JJR,
    JJS,
    RB,
    RBR,
    RBS,
    RP,
    MD,
    VB,
    VBD,
    VBG,
    VBN,
    VBP,
    VBZ,
    POS,
    UH,
    FW,
    LS,
    SYM,
    GW,
    AFX,
    ADD,
    NFP,
    HYPH,
    Dollar,
    Comma,
    Stop,
    Colon,
    OpenQuote,
    CloseQuote,
    OpenBracket,
    CloseBracket,
}

/// <summary>Classes of tags, and their names in the treebank.</summary>
internal static class PartsOfSpeech
{
    public const int Count = (int)PartOfSpeech.CloseBracket + 1;

    /// <summary>The tag of a name; <see cref="PartOfSpeech.NN"/> for one that is not known.</summary>
    public static PartOfSpeech Named(string name) =>
        name switch
        {
            "PRP$" => PartOfSpeech.PRPS,
            "WP$" => PartOfSpeech.WPS,
            "$" => PartOfSpeech.Dollar,
            "," => PartOfSpeech.Comma,
            "." => PartOfSpeech.Stop,
            ":" => PartOfSpeech.Colon,
            "``" => PartOfSpeech.OpenQuote,
            "''" => PartOfSpeech.CloseQuote,
            "-LRB-" => PartOfSpeech.OpenBracket,
            "-RRB-" => PartOfSpeech.CloseBracket,
            _ => Enum.TryParse<PartOfSpeech>(name, out var tag) ? tag : PartOfSpeech.NN,
        };

    /// <summary>True for a verb that shows its tense, and for a modal: a clause can stand on it.</summary>
    public static bool IsFinite(this PartOfSpeech tag) =>
        tag is PartOfSpeech.VBD or PartOfSpeech.VBP or PartOfSpeech.VBZ or PartOfSpeech.MD;

    /// <summary>True for a verb in any form, modals included.</summary>
    public static bool IsVerb(this PartOfSpeech tag) => tag is >= PartOfSpeech.MD and <= PartOfSpeech.VBZ;

    /// <summary>True for a common or proper noun.</summary>
    public static bool IsNoun(this PartOfSpeech tag) => tag is >= PartOfSpeech.NN and <= PartOfSpeech.NNPS;

    /// <summary>True for the name of somebody or something.</summary>
    public static bool IsName(this PartOfSpeech tag) => tag is PartOfSpeech.NNP or PartOfSpeech.NNPS;

    /// <summary>True for an adjective, and for a participle, which can be one.</summary>
    public static bool IsAdjective(this PartOfSpeech tag) =>
        tag is PartOfSpeech.JJ or PartOfSpeech.JJR or PartOfSpeech.JJS or PartOfSpeech.VBN or PartOfSpeech.VBG;

    /// <summary>True for punctuation.</summary>
    public static bool IsMark(this PartOfSpeech tag) => tag is >= PartOfSpeech.NFP and not PartOfSpeech.Dollar;
}

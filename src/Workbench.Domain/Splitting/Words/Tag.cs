namespace Workbench.Domain.Splitting.Words;

/// <summary>What part a word or mark plays, as far as a word list can tell.</summary>
internal enum Tag
{
    /// <summary>A noun, an adjective, or a word of another language.</summary>
    Other,

    /// <summary>Capitalised inside a sentence.</summary>
    Name,

    /// <summary>Holds a digit, or is a number word.</summary>
    Number,

    /// <summary>the, a, this, each.</summary>
    Determiner,

    /// <summary>he, they, everyone: may be a subject.</summary>
    Pronoun,

    /// <summary>his, their; also the <c>’s</c> after a noun.</summary>
    Possessive,

    /// <summary>of, in, with.</summary>
    Preposition,

    /// <summary>to.</summary>
    To,

    /// <summary>and, but, or, so, yet.</summary>
    Conjunction,

    /// <summary>because, if, while.</summary>
    Subordinator,

    /// <summary>which, who, whose, where.</summary>
    Relative,

    /// <summary>that.</summary>
    That,

    /// <summary>A form of be, have or do.</summary>
    Auxiliary,

    /// <summary>will, could, must.</summary>
    Modal,

    /// <summary>A verb in some form; see its <see cref="Forms"/>.</summary>
    Verb,

    /// <summary>Words in -ly, not, also, still.</summary>
    Adverb,

    /// <summary>A comma.</summary>
    Comma,

    /// <summary>A semicolon.</summary>
    Semicolon,

    /// <summary>A colon.</summary>
    Colon,

    /// <summary>A dash between words.</summary>
    Dash,

    /// <summary>An opening double quotation mark.</summary>
    OpenQuote,

    /// <summary>A closing double quotation mark.</summary>
    CloseQuote,

    /// <summary>An opening bracket.</summary>
    OpenBracket,

    /// <summary>A closing bracket.</summary>
    CloseBracket,

    /// <summary>Any other mark.</summary>
    Mark,
}

/// <summary>The forms of a verb that a word can be.</summary>
[Flags]
internal enum Forms
{
    /// <summary>No verb.</summary>
    None = 0,

    /// <summary>go.</summary>
    Base = 1,

    /// <summary>goes.</summary>
    Third = 2,

    /// <summary>went.</summary>
    Past = 4,

    /// <summary>gone.</summary>
    Participle = 8,

    /// <summary>going.</summary>
    Ing = 16,

    /// <summary>The word is as often a noun: plan, plans, vote.</summary>
    Noun = 32,
}

/// <summary>A word or mark of a sentence.</summary>
/// <param name="Span">Never empty.</param>
/// <param name="Tag">Its part.</param>
/// <param name="Forms">The verb forms it can be; <see cref="Forms.None"/> for what is no verb.</param>
internal readonly record struct Word(TextSpan Span, Tag Tag, Forms Forms)
{
    /// <summary>True for words and numbers, false for marks.</summary>
    public bool IsWord => Tag < Tag.Comma;
}

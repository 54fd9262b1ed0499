using Workbench.Domain.Splitting.Words;

namespace Workbench.Domain.Splitting.Clauses;

/// <summary>
/// Who has been speaking and spoken of so far, so that "she added" can be put to a name. Where it might be one of two, it is put to neither.
/// </summary>
internal sealed class Voice(string text)
{
    private static readonly WordList Pronouns = new("he she they it him her them");
    private static readonly WordList Persons = new("he she him her");
    private static readonly WordList Men = new("he him his mr sir lord king prince duke father");
    private static readonly WordList Women = new(
        "she her mrs ms miss lady dame queen princess duchess baroness mother sister"
    );
    private readonly People people = new();
    private TextSpan? last;
    private TextSpan? since;
    private bool isUnclear;

    /// <summary>The last speaker that this block has named; null before the first.</summary>
    public TextSpan? InBlock { get; private set; }

    /// <summary>True where the block names its speaker at its head, so that all it says is his.</summary>
    public bool IsLabelled { get; private set; }

    /// <summary>The block names its speaker at its head: "MODERATOR: …".</summary>
    public void Label(TextSpan speaker)
    {
        Hear(speaker);
        IsLabelled = true;
    }

    /// <summary>A new block: what was quoted before is closed, but pronouns still point back.</summary>
    public void NextBlock() => (InBlock, IsLabelled) = (null, false);

    /// <summary>Where the speaker is named: the span itself; for a pronoun the name that it can only mean, or the pronoun where that is not clear.</summary>
    public TextSpan Hear(TextSpan speaker)
    {
        var named = Pronouns.Has(text.AsSpan(speaker.Start, speaker.Length)) ? Meant(speaker) : speaker;
        last = named;
        InBlock = named;
        (since, isUnclear) = (null, false);
        return named;
    }

    /// <summary>A sentence was read: whom it is about may speak next.</summary>
    public void Saw(Passage passage)
    {
        if (last is { } speaker && passage.Span.Contains(speaker) || people.In(passage) is not { } named)
            return;
        (since, isUnclear) = (passage.SpanOf(named.Subject.From, named.Subject.To), named.Others);
    }

    private TextSpan Meant(TextSpan pronoun)
    {
        var isPerson = Persons.Has(text.AsSpan(pronoun.Start, pronoun.Length));
        if (isUnclear || since is not null && !isPerson)
            return pronoun;
        var meant = since ?? last ?? pronoun;
        var name = text.AsSpan(meant.Start, meant.Length);
        return isPerson && (!people.MayBe(name) || IsOther(text.AsSpan(pronoun.Start, pronoun.Length), name))
            ? pronoun
            : meant;
    }

    // "Mr Moe" is no "she".
    private static bool IsOther(ReadOnlySpan<char> pronoun, ReadOnlySpan<char> name)
    {
        var space = name.IndexOf(' ');
        var title = space < 0 ? name : name[..space].TrimEnd('.');
        return (Men.Has(pronoun) ? Women : Men).Has(title);
    }
}

using Workbench.Domain.Splitting.Words;

namespace Workbench.Domain.Splitting.Clauses;

/// <summary>Finds the person whom a sentence is about. A name of one word is a person's only after it was the last of a longer one.</summary>
internal sealed class People
{
    private const int LongestOpening = 14;

    private static readonly WordList Bodies = new(
        "police officials prosecutors detectives doctors scientists researchers investigators ministers organisers residents witnesses"
    );

    private readonly HashSet<string> lastNames = new(StringComparer.Ordinal);

    /// <summary>The subject's name, and whether the sentence names others; null where its subject is nobody by name.</summary>
    public (Run Subject, bool Others)? In(Passage passage)
    {
        var subject = Subject(passage);
        var others = false;
        Remember(passage, subject);
        for (var i = 0; i < passage.Count; i++)
        {
            if (passage[i].Tag != Tag.Name)
                continue;
            var name = new Run(i, EndOfName(passage, i));
            others |= i >= subject.To && IsPerson(passage, name) && passage[i - 1].Tag != Tag.Preposition;
            Remember(passage, name);
            i = name.To;
        }
        return subject.Length > 0 && IsPerson(passage, subject) ? (subject, others) : null;
    }

    /// <summary>The name in the subject: of "On Monday the minister, Ada Moe, resigned" that is "Ada Moe"; empty for none.</summary>
    private Run Subject(Passage passage)
    {
        var verb = passage.NextFinite(0);
        for (var i = 0; i < verb && i < LongestOpening; i++)
        {
            if (passage[i].Tag == Tag.Pronoun)
                return default;
            if (passage[i].Tag != Tag.Name && !(i == 0 && MayOpen(passage)))
                continue;
            var name = new Run(i, EndOfName(passage, i));
            if (passage[i - 1].Tag != Tag.Preposition)
                return name;
            i = name.To - 1;
        }
        return default;
    }

    // The first word has a capital whatever it is.
    private bool MayOpen(Passage passage) =>
        passage[0].Tag == Tag.Other && passage[1].Tag == Tag.Name || lastNames.Contains(passage.Letters(0).ToString());

    /// <summary>True where a speaker may be a person: "the ministry" and "Police" are none.</summary>
    public bool MayBe(ReadOnlySpan<char> speaker)
    {
        // "economists at the bank".
        foreach (var preposition in (ReadOnlySpan<string>)[" at ", " of ", " for ", " in ", " from ", " with "])
        {
            if (speaker.IndexOf(preposition) is > 0 and var end)
                return Persons.Has(speaker[(speaker[..end].LastIndexOf(' ') + 1)..end]);
        }
        var space = speaker.LastIndexOf(' ');
        var last = speaker[(space + 1)..];
        return last.Length > 0
            && char.IsUpper(last[0])
            && (space > 0 || lastNames.Contains(last.ToString()) || !Bodies.Has(speaker));
    }

    private void Remember(Passage passage, Run name)
    {
        if (name.Length > 1)
            lastNames.Add(passage.Letters(name.To - 1).ToString());
    }

    private bool IsPerson(Passage passage, Run name) =>
        name.Length > 1 || lastNames.Contains(passage.Letters(name.From).ToString());

    private static int EndOfName(Passage passage, int i)
    {
        i++;
        while (passage[i].Tag == Tag.Name)
            i++;
        return i;
    }
}

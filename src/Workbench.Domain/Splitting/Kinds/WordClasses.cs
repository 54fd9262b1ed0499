using System.Collections.Frozen;

namespace Workbench.Domain.Splitting.Kinds;

/// <summary>
/// What a word is about, by our own lists (<c>english.classes</c>): a measure, an institution, a deed, a hope. Statements that can be checked
/// are made of other classes than statements that cannot, whatever the topic.
/// </summary>
internal static class WordClasses
{
    private static readonly List<WordSection> Sections = WordFile.Read("english.classes");

    private static readonly FrozenDictionary<string, byte> Table = Read();

    private static readonly FrozenDictionary<string, byte>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Table.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The number of the word's class, whatever its case; 0 for none. A word of several has the first that the lists name.</summary>
    public static byte Of(ReadOnlySpan<char> word) => Lookup.TryGetValue(word, out var number) ? number : (byte)0;

    /// <summary>The number of the class that the lists call so; it must be one of theirs.</summary>
    public static byte Named(string name) =>
        (byte)(1 + Sections.IndexOf(Sections.Single(section => section.Name == name)));

    private static FrozenDictionary<string, byte> Read()
    {
        var table = new Dictionary<string, byte>(StringComparer.OrdinalIgnoreCase);
        byte number = 0;
        foreach (var section in Sections)
        {
            number++;
            foreach (var form in section.Words.SelectMany(section.FormsOf))
                table.TryAdd(form, number);
        }

        return table.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}

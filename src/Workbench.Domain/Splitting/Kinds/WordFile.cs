using Workbench.Domain.Splitting.Words;

namespace Workbench.Domain.Splitting.Kinds;

/// <summary>A section of a list of words: words of one kind.</summary>
/// <param name="Name">What they have in common.</param>
/// <param name="Form">How a line is read: <c>noun</c>, <c>verb</c>, <c>adjective</c>, <c>written</c> as it is, <c>phrase</c>, <c>ending</c> or <c>beginning</c>.</param>
/// <param name="Weight">What the section says they weigh; 0 where it does not.</param>
/// <param name="Lines">The lines below the head.</param>
internal sealed record WordSection(string Name, string Form, int Weight, IReadOnlyList<string> Lines)
{
    /// <summary>The words as they stand in the list.</summary>
    public IEnumerable<string> Words =>
        Lines.SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The phrases as they stand in the list, between commas.</summary>
    public IEnumerable<string> Phrases =>
        Lines.SelectMany(line =>
            line.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        );

    /// <summary>A word in all the forms that the section's kind of word has; an adjective's adverb is not one of them.</summary>
    public IEnumerable<string> FormsOf(string word) =>
        Form switch
        {
            "noun" => [word, Inflections.Plural(word)],
            "verb" => Inflections.Verb(word),
            _ => [word],
        };
}

/// <summary>
/// Reads the engine's own lists, which ship as they are written: <c># names for people that sneer; noun 9</c> begins a section, and words
/// between spaces follow; <c>tear/tore/torn</c> is a verb that English does not inflect by rule.
/// </summary>
internal static class WordFile
{
    public static List<WordSection> Read(string resource)
    {
        using var stream =
            typeof(WordFile).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The resource {resource} is missing.");
        using var reader = new StreamReader(stream);
        var sections = new List<WordSection>();
        var (head, lines) = ("", new List<string>());
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith("# ", StringComparison.Ordinal))
            {
                lines.Add(line);
                continue;
            }
            if (head.Length > 0)
                sections.Add(Section(head, lines));
            (head, lines) = (line[2..], []);
        }
        sections.Add(Section(head, lines));
        return sections;
    }

    private static WordSection Section(string head, List<string> lines)
    {
        var parts = head.Split("; ");
        var about = parts[1].Split([' ', ',']);
        var weight = about.FirstOrDefault(word => char.IsAsciiDigit(word[0]), "0");
        return new WordSection(
            parts[0],
            about[0],
            int.Parse(weight, System.Globalization.CultureInfo.InvariantCulture),
            lines
        );
    }
}

using Workbench.Domain.Articles.Planting;

namespace Workbench.Domain.Articles;

/// <summary>Something about a text that whoever works with it should know. It hinders nothing.</summary>
/// <param name="Code">Stable: <c>text.broken</c>, <c>text.control</c>, <c>text.direction</c>, <c>text.long-link</c>, <c>text.long-word</c>, <c>text.no-stop</c>, <c>text.look-alike</c>, <c>text.parted</c>, <c>text.for-a-machine</c>.</param>
/// <param name="Message">For people: what it is, where it is first, and what follows from it.</param>
public sealed record Caution(string Code, string Message)
{
    /// <summary>The code where a text may address a machine (<see cref="Planting.PlantedWords"/>).</summary>
    public const string ForAMachine = "text.for-a-machine";
}

/// <summary>Looks a text over for what a machine takes and a person would stumble on. One pass, whatever the text.</summary>
public static class Cautions
{
    private const int Around = 30;
    private const int MostPlaces = 3;

    /// <summary>What to know, in the order of the codes above; empty for a text like any other.</summary>
    /// <param name="given">The text as it came, or the stored one: what was taken out of it is no longer found then.</param>
    public static IReadOnlyList<Caution> Of(string given)
    {
        var (broken, control, turned, at) = (0, 0, 0, -1);
        for (var i = 0; i < given.Length; i++)
        {
            var unit = given[i];
            if (char.IsSurrogatePair(given, i))
                i++;
            else if (char.IsSurrogate(unit) || unit is '\uFFFD' or '\uFFFE')
                broken++;
            else if (char.IsControl(unit) && unit is not ('\t' or '\n' or '\r' or '\v' or '\f' or '\u0085'))
                control++;
            else if (unit is '\u202D' or '\u202E' && turned++ == 0)
                at = i;
        }

        var found = new List<Caution>();
        if (broken > 0)
            found.Add(
                new(
                    "text.broken",
                    $"{Words.Counted(broken, "character was", "characters were")} broken before the text came here: � stands in their place."
                )
            );
        if (control > 0)
            found.Add(
                new(
                    "text.control",
                    $"{Words.Counted(control, "control character", "control characters")} cannot be seen and {(control == 1 ? "is" : "are")} left out."
                )
            );
        if (turned > 0)
            found.Add(
                new(
                    "text.direction",
                    $"Hidden marks turn the direction of the letters in {Words.Counted(turned, "place")}, first after “{Before(given, at)}”: what is seen there is not the order that is written."
                )
            );
        found.AddRange(LongRuns.Find(given));
        if (LookAlikes.In(given) is (> 0, _) and var alike)
            found.Add(
                new(
                    "text.look-alike",
                    $"{Words.Counted(alike.Count, "word mixes", "words mix")} letters of two alphabets that look the same, first “{Shown(given, alike.First)}”: it is not the word it seems, and no search finds it."
                )
            );
        if (PartedWords.In(given) is (> 0, _) and var parted)
            found.Add(
                new(
                    "text.parted",
                    $"{Words.Counted(parted.Count, "word holds a character", "words hold characters")} that cannot be seen, first “{parted.First}”: it is not the word it seems, and no search finds it."
                )
            );
        if (PlantedWords.In(ArticleText.Normalise(given)) is { Count: > 0 } planted)
            found.Add(new(Caution.ForAMachine, ForAMachine(planted)));
        return found;
    }

    private static string ForAMachine(IReadOnlyList<Planted> planted)
    {
        var more = planted.Count - MostPlaces;
        var rest = more > 0 ? $" and {Words.Counted(more, "more place")}" : "";
        return $"It may address a machine that reads it: {string.Join(", ", planted.Take(MostPlaces))}{rest}. Nothing in it is taken for an instruction.";
    }

    private static string Before(string text, int at)
    {
        var shown = Shown(text, new TextSpan(Math.Max(0, at - Around), at));
        // Where the first word was cut, it says nothing.
        return at > Around && shown.IndexOf(' ', StringComparison.Ordinal) is > 0 and var gap
            ? shown[(gap + 1)..]
            : shown;
    }

    /// <summary>Some words from a place on, for people to find it again.</summary>
    internal static string After(string text, int at) =>
        Shown(text, new TextSpan(at, Math.Min(text.Length, at + Around)));

    private static string Shown(string text, TextSpan span) =>
        Quotable(Graphemes.Snap(text, span).Of(text).ReplaceLineEndings(" ").Trim());

    /// <summary>A stranger's words as a sentence can name them: without the marks that would turn the letters beside them.</summary>
    internal static string Quotable(string words) =>
        string.Concat(
            words.Where(unit => unit is not ((>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069')))
        );
}

namespace Workbench.Domain.Splitting.Sentences;

/// <summary>The mark before a list item.</summary>
/// <param name="Shape">The mark with its number left out, so that two marks of one list are alike: <c>1.</c> and <c>2.</c>.</param>
/// <param name="Value">Its place in the list, from 1; 0 for a bullet.</param>
/// <param name="End">The unit after the mark.</param>
/// <param name="StandsAlone">True when the mark at the start of a line makes the line a list item.</param>
internal readonly record struct ListMarker(MarkerShape Shape, int Value, int End, bool StandsAlone)
{
    /// <summary>The marker at <paramref name="start"/>, which must be followed by white space, or null.</summary>
    public static ListMarker? At(string text, int start, int end)
    {
        var i = start;
        if (text[i] is '-' or '*' or '+' or '•' or '⁃' or '‣' or '▪' or '◦' or '●' or '■')
            return IsWhite(text, i + 1, end) || text[i] is '•' or '⁃'
                ? new ListMarker(new MarkerShape(text[i], false, default), 0, i + 1, i + 1 < end)
                : null;
        var open = text[i] == '(';
        if (open)
            i++;
        var number = i;
        while (i < end && i - number < 3 && char.IsAsciiDigit(text[i]))
            i++;
        var letter = i == number && i < end && char.IsAsciiLetter(text[i]);
        if (letter)
            i++;
        else if (i == number)
            return null;
        var value = letter
            ? (text[number] | 0x20) - 'a' + 1
            : int.Parse(text.AsSpan(number, i - number), provider: System.Globalization.CultureInfo.InvariantCulture);
        var closing = i;
        while (i < end && i - closing < 2 && text[i] is '.' or ')')
            i++;
        if (i == closing || !IsWhite(text, i, end))
            return null;
        var bracket = text[i - 1] == ')';
        var sign =
            !letter ? '0'
            : char.IsAsciiLetterLower(text[number]) ? 'a'
            : 'A';
        var shape = new MarkerShape(sign, open, (text[closing], i - closing));
        return open && !bracket ? null : new ListMarker(shape, value, i, !letter || bracket);
    }

    private static bool IsWhite(string text, int i, int end) => i < end && char.IsWhiteSpace(text[i]);
}

/// <summary>What two marks of one list have in common.</summary>
/// <param name="Sign">The bullet, or <c>0</c>, <c>a</c> or <c>A</c> for what counts.</param>
/// <param name="Bracket">True when it starts with a bracket.</param>
/// <param name="Closing">The first mark after the sign and how many there are.</param>
internal readonly record struct MarkerShape(char Sign, bool Bracket, (char First, int Count) Closing);

namespace Workbench.Domain.Articles;

/// <summary>The writing system of a letter, as far as it helps to tell languages apart.</summary>
internal enum Script
{
    Other,
    Latin,
    Cyrillic,
    Greek,
    Armenian,
    Hebrew,
    Arabic,
    Devanagari,
    Bengali,
    Gurmukhi,
    Gujarati,
    Tamil,
    Telugu,
    Kannada,
    Malayalam,
    Sinhala,
    Thai,
    Lao,
    Burmese,
    Georgian,
    Khmer,
    Hangul,
    Kana,
    Han,
}

internal static class Scripts
{
    // Blocks of the Basic Multilingual Plane, in order: the first unit, the last, the script.
    private static readonly (char First, char Last, Script Script)[] Blocks =
    [
        ('A', '\u024F', Script.Latin),
        ('\u0370', '\u03FF', Script.Greek),
        ('\u0400', '\u052F', Script.Cyrillic),
        ('\u0530', '\u058F', Script.Armenian),
        ('\u0590', '\u05FF', Script.Hebrew),
        ('\u0600', '\u06FF', Script.Arabic),
        ('\u0750', '\u077F', Script.Arabic),
        ('\u0900', '\u097F', Script.Devanagari),
        ('\u0980', '\u09FF', Script.Bengali),
        ('\u0A00', '\u0A7F', Script.Gurmukhi),
        ('\u0A80', '\u0AFF', Script.Gujarati),
        ('\u0B80', '\u0BFF', Script.Tamil),
        ('\u0C00', '\u0C7F', Script.Telugu),
        ('\u0C80', '\u0CFF', Script.Kannada),
        ('\u0D00', '\u0D7F', Script.Malayalam),
        ('\u0D80', '\u0DFF', Script.Sinhala),
        ('\u0E00', '\u0E7F', Script.Thai),
        ('\u0E80', '\u0EFF', Script.Lao),
        ('\u1000', '\u109F', Script.Burmese),
        ('\u10A0', '\u10FF', Script.Georgian),
        ('\u1100', '\u11FF', Script.Hangul),
        ('\u1780', '\u17FF', Script.Khmer),
        ('\u1E00', '\u1EFF', Script.Latin),
        ('\u1F00', '\u1FFF', Script.Greek),
        ('\u3040', '\u30FF', Script.Kana),
        ('\u3400', '\u9FFF', Script.Han),
        ('\uAC00', '\uD7AF', Script.Hangul),
        ('\uF900', '\uFAFF', Script.Han),
    ];

    /// <summary>The script of a letter; <see cref="Script.Other"/> for what is no letter or stands in no block above.</summary>
    public static Script Of(char unit)
    {
        if (!char.IsLetter(unit))
            return Script.Other;
        foreach (var (first, last, script) in Blocks)
        {
            if (unit <= last)
                return unit >= first ? script : Script.Other;
        }
        return Script.Other;
    }
}

using System.Text;

namespace Workbench.Benchmarks.Quality;

/// <summary>
/// Reads comma-separated values as RFC 4180 has them: quoted fields may hold commas, line breaks and doubled quotation marks. Tabs may
/// stand for the commas.
/// </summary>
internal static class CommaSeparated
{
    public static IEnumerable<string[]> Read(string text, char separator = ',')
    {
        var (row, field, quoted) = (new List<string>(), new StringBuilder(), false);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (quoted && c == '"' && i + 1 < text.Length && text[i + 1] == '"')
            {
                field.Append(c);
                i++;
            }
            else if (c == '"')
                quoted = !quoted;
            else if (quoted)
                field.Append(c);
            else if (c == separator || c == '\n')
            {
                row.Add(field.ToString());
                field.Clear();
                if (c == separator)
                    continue;
                yield return [.. row];
                row.Clear();
            }
            else if (c != '\r')
                field.Append(c);
        }
        if (field.Length > 0 || row.Count > 0)
            yield return [.. row, field.ToString()];
    }
}

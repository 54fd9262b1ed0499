using System.Text.Json;
using Workbench.Domain.Articles;
using Workbench.Domain.History;

namespace Workbench.Domain.Reports;

/// <summary>The canonical form of a report: the JSON that is stored, hashed, and that every other format can be made from.</summary>
/// <remarks>
/// Values as in events (camel case, names for enums, nothing for null, letters of every script as they are), indented by two
/// spaces, lines ended by <c>\n</c>, the last one too. Times are ISO 8601 in UTC, positions Unicode code points.
/// </remarks>
public static class JsonReport
{
    private static readonly JsonSerializerOptions Form = new(EventJson.Options)
    {
        WriteIndented = true,
        NewLine = "\n",
    };

    /// <summary>Writes a report. Equal reports give the same text; what was written and read writes the same again.</summary>
    public static string Write(Report report) => JsonSerializer.Serialize(report, Form) + "\n";

    /// <summary>Reads what <see cref="Write"/> gave; an issued report then knows the hash of its JSON.</summary>
    /// <exception cref="JsonException">It is no report.</exception>
    public static Report Read(string json)
    {
        var report = JsonSerializer.Deserialize<Report>(json, Form) ?? throw new JsonException("There is no report.");
        return report.Issued is null ? report : report with { Sha256 = Sha256(json) };
    }

    /// <summary>The fingerprint of a report's JSON: SHA-256 over its UTF-8, 64 lower-case hexadecimal digits.</summary>
    public static string Sha256(string json) => ArticleText.Sha256(json);
}

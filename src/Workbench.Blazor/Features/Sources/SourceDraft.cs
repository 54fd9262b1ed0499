using System.Globalization;
using Workbench.Domain;
using Workbench.Domain.Sources;

namespace Workbench.Blazor.Features.Sources;

/// <summary>A source as somebody types it: text in every field, until it is read.</summary>
public sealed class SourceDraft
{
    public SourceType Type { get; set; } = SourceType.Webpage;
    public string? Title { get; set; }
    public string? Authors { get; set; }
    public string? Container { get; set; }
    public string? Publisher { get; set; }
    public string? Issued { get; set; }
    public string? Url { get; set; }
    public string? Doi { get; set; }
    public string? Accessed { get; set; }
    public string? Language { get; set; }
    public string? Note { get; set; }

    /// <summary>Which field cannot be read or has the wrong shape, and why; by the names of <see cref="SourceDetails"/>.</summary>
    public Dictionary<string, string> Faults { get; } = [];

    public static SourceDraft Of(SourceDetails? details) =>
        details is null
            ? new()
            : new()
            {
                Type = details.Type,
                Title = details.Title,
                Authors = details.Authors,
                Container = details.Container,
                Publisher = details.Publisher,
                Issued = details.Issued?.Text,
                Url = details.Url,
                Doi = details.Doi,
                Accessed = details.Accessed?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                Language = details.Language,
                Note = details.Note,
            };

    /// <summary>The details as typed; null where <see cref="Faults"/> says what to put right.</summary>
    public SourceDetails? Read()
    {
        Faults.Clear();
        var details = new SourceDetails(
            Type,
            Title?.Trim() ?? "",
            Text(Authors),
            Text(Container),
            Text(Publisher),
            Try(nameof(Issued), () => PartialDate.Parse(Issued)),
            Try(nameof(Url), () => WebUrl.Checked(Url)),
            Try(nameof(Doi), () => Domain.Sources.Doi.Checked(Doi)),
            Day(),
            Text(Language),
            Text(Note)
        );
        foreach (var fault in new SourceDetailsShape().Validate(details).Errors)
            Faults.TryAdd(fault.PropertyName, fault.ErrorMessage);
        return Faults.Count == 0 ? details : null;
    }

    private DateOnly? Day()
    {
        if (Text(Accessed) is not { } typed)
            return null;
        if (DateOnly.TryParseExact(typed, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day;
        Faults[nameof(Accessed)] = "Give the day as 2011-04-03.";
        return null;
    }

    private T? Try<T>(string field, Func<T?> read)
        where T : class
    {
        try
        {
            return read();
        }
        catch (RuleViolation refusal)
        {
            Faults[field] = refusal.Message;
            return null;
        }
    }

    private static string? Text(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();
}

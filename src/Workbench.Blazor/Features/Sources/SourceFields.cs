using System.Globalization;
using Workbench.Blazor.Infrastructure;
using Workbench.Domain.Sources;

namespace Workbench.Blazor.Features.Sources;

/// <summary>What a source's details say, field by field and as text.</summary>
public static class SourceFields
{
    private static readonly (string Name, Func<SourceDetails, string?> Value)[] All =
    [
        ("Title", details => details.Title),
        ("Type", details => details.Type.Name()),
        ("Authors", details => details.Authors),
        ("Appeared in", details => details.Container),
        ("Publisher", details => details.Publisher),
        ("Issued", details => details.Issued?.Text),
        ("URL", details => details.Url),
        ("DOI", details => details.Doi),
        ("Accessed", details => details.Accessed?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        ("Language", details => details.Language),
        ("Note", details => details.Note),
    ];

    /// <summary>What is known besides the title.</summary>
    public static IEnumerable<(string Name, string Value)> Known(SourceDetails details) =>
        All.Skip(1)
            .Select(field => (field.Name, Value: field.Value(details)))
            .Where(field => field.Value is not null)
            .Select(field => (field.Name, field.Value!));

    /// <summary>Where two descriptions differ.</summary>
    public static IReadOnlyList<Difference> Between(SourceDetails before, SourceDetails after) =>
        [
            .. All.Select(field => new Difference(field.Name, field.Value(before), field.Value(after)))
                .Where(difference => difference.Before != difference.After),
        ];
}

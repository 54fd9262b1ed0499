using System.Globalization;
using Workbench.Blazor.Features.Articles.Reading;
using Workbench.Domain;
using Workbench.Domain.Articles;

namespace Workbench.Blazor.Features.Articles;

/// <summary>An article's details as somebody types them: text in every field, until it is read.</summary>
public sealed class ArticleDraft
{
    private const string Day = "yyyy-MM-dd";

    public string? Title { get; set; }
    public string? Outlet { get; set; }
    public string? Byline { get; set; }
    public string? Published { get; set; }
    public string? Url { get; set; }
    public string? Language { get; set; }

    /// <summary>Which field cannot be read or has the wrong shape, and why; by the names of <see cref="ArticleDetails"/>.</summary>
    public Dictionary<string, string> Faults { get; } = [];

    /// <summary>What a file says of itself, and what its text suggests.</summary>
    public static ArticleDraft Of(ReadArticle read) =>
        new()
        {
            Title = read.Title,
            Outlet = read.Outlet,
            Byline = read.Byline,
            Published = read.Published?.ToString(Day, CultureInfo.InvariantCulture),
            Url = read.Url,
            Language = read.Language,
        };

    /// <summary>What the desk knows of an article.</summary>
    public static ArticleDraft Of(ArticleDetails details) =>
        Of(
            new ReadArticle(
                details.Title,
                details.Outlet,
                details.Byline,
                details.Published,
                details.Url,
                details.Language,
                ""
            )
        );

    /// <summary>True where something else is typed than the desk knows.</summary>
    public bool Differs(ArticleDetails known) => !Typed.SequenceEqual(Of(known).Typed);

    private IEnumerable<string> Typed =>
        new[] { Title, Outlet, Byline, Published, Url, Language }.Select(typed => typed?.Trim() ?? "");

    /// <summary>The details as typed; null where <see cref="Faults"/> says what to put right.</summary>
    public ArticleDetails? Read()
    {
        Faults.Clear();
        DateOnly? published = null;
        if (!string.IsNullOrWhiteSpace(Published))
        {
            if (
                DateOnly.TryParseExact(
                    Published.Trim(),
                    Day,
                    CultureInfo.InvariantCulture,
                    DateTimeStyles.None,
                    out var day
                )
            )
                published = day;
            else
                Faults[nameof(Published)] = "Give the day as 2024-01-03.";
        }
        var details = new ArticleDetails(Title?.Trim() ?? "", Outlet, Byline, published, Url?.Trim(), Language);
        foreach (var fault in new ArticleDetailsShape().Validate(details).Errors)
            Faults.TryAdd(fault.PropertyName, fault.ErrorMessage);
        try
        {
            WebUrl.Checked(Url);
        }
        catch (RuleViolation refusal)
        {
            Faults.TryAdd(nameof(Url), refusal.Message);
        }
        return Faults.Count == 0 ? details : null;
    }
}

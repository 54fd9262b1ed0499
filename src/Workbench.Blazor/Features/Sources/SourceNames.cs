using Workbench.Domain;
using Workbench.Domain.Sources;

namespace Workbench.Blazor.Features.Sources;

/// <summary>What sources are called on screen.</summary>
public static class SourceNames
{
    /// <summary>The type as people say it: <c>Newspaper article</c>.</summary>
    public static string Name(this SourceType type) =>
        type switch
        {
            SourceType.Webpage => "Web page",
            SourceType.ArticleNewspaper => "Newspaper article",
            SourceType.ArticleJournal => "Journal article",
            SourceType.ArticleMagazine => "Magazine article",
            SourceType.LegalCase => "Court case",
            SourceType.MotionPicture => "Film or video",
            SourceType.Post => "Social media post",
            SourceType.Document => "Other document",
            _ => Words.Of(type),
        };
}

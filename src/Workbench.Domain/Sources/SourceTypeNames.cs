namespace Workbench.Domain.Sources;

/// <summary>What the types of sources are called by people.</summary>
public static class SourceTypeNames
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

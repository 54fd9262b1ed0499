namespace Workbench.Domain.Sources;

/// <summary>The names that CSL 1.0.2 gives the types of sources.</summary>
public static class CslNames
{
    /// <summary>The type as CSL-JSON writes it: <c>article-newspaper</c>, <c>legal_case</c>.</summary>
    public static string Csl(this SourceType type) =>
        type switch
        {
            SourceType.Webpage => "webpage",
            SourceType.ArticleNewspaper => "article-newspaper",
            SourceType.ArticleJournal => "article-journal",
            SourceType.ArticleMagazine => "article-magazine",
            SourceType.Report => "report",
            SourceType.Dataset => "dataset",
            SourceType.Book => "book",
            SourceType.Chapter => "chapter",
            SourceType.Legislation => "legislation",
            SourceType.LegalCase => "legal_case",
            SourceType.Interview => "interview",
            SourceType.PersonalCommunication => "personal_communication",
            SourceType.Broadcast => "broadcast",
            SourceType.MotionPicture => "motion_picture",
            SourceType.Speech => "speech",
            SourceType.Post => "post",
            _ => "document",
        };
}

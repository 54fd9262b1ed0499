namespace Workbench.Domain.Sources;

/// <summary>What a source is; the names are those CSL 1.0.2 gives, as <see cref="CslNames"/> writes them.</summary>
public enum SourceType
{
    /// <summary>CSL <c>webpage</c>.</summary>
    Webpage,

    /// <summary>CSL <c>article-newspaper</c>.</summary>
    ArticleNewspaper,

    /// <summary>CSL <c>article-journal</c>.</summary>
    ArticleJournal,

    /// <summary>CSL <c>article-magazine</c>.</summary>
    ArticleMagazine,

    /// <summary>CSL <c>report</c>.</summary>
    Report,

    /// <summary>CSL <c>dataset</c>.</summary>
    Dataset,

    /// <summary>CSL <c>book</c>.</summary>
    Book,

    /// <summary>CSL <c>chapter</c>.</summary>
    Chapter,

    /// <summary>CSL <c>legislation</c>.</summary>
    Legislation,

    /// <summary>CSL <c>legal_case</c>.</summary>
    LegalCase,

    /// <summary>CSL <c>interview</c>.</summary>
    Interview,

    /// <summary>CSL <c>personal_communication</c>.</summary>
    PersonalCommunication,

    /// <summary>CSL <c>broadcast</c>.</summary>
    Broadcast,

    /// <summary>CSL <c>motion_picture</c>: any film or video.</summary>
    MotionPicture,

    /// <summary>CSL <c>speech</c>.</summary>
    Speech,

    /// <summary>CSL <c>post</c>: on a social network or forum.</summary>
    Post,

    /// <summary>CSL <c>document</c>: anything else.</summary>
    Document,
}

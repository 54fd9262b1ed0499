using Workbench.Domain.Accounts;
using Workbench.Domain.Articles;

namespace Workbench.Domain.Reports;

/// <summary>A report as it was issued. Never changed, never deleted; a later one stands beside it.</summary>
public sealed class IssuedReport
{
    private IssuedReport() { }

    /// <summary>A report as it is stored.</summary>
    public IssuedReport(
        ReportId id,
        ArticleId article,
        int number,
        string json,
        string sha256,
        DateTime at,
        AccountId by
    ) => (Id, Article, Number, Json, Sha256, At, By) = (id, article, number, json, sha256, at, by);

    /// <summary>Which report.</summary>
    public ReportId Id { get; private set; }

    /// <summary>The article it is about.</summary>
    public ArticleId Article { get; private set; }

    /// <summary>1 for the article's first.</summary>
    public int Number { get; private set; }

    /// <summary>The canonical JSON that every other format is made from.</summary>
    public string Json { get; private set; } = "";

    /// <summary>64 lower-case hexadecimal digits over the JSON's UTF-8, as the history has it.</summary>
    public string Sha256 { get; private set; } = "";

    /// <summary>When it was issued, UTC.</summary>
    public DateTime At { get; private set; }

    /// <summary>Who issued it.</summary>
    public AccountId By { get; private set; }
}

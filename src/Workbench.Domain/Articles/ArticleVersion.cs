namespace Workbench.Domain.Articles;

/// <summary>One numbered version of an article. Its text never changes.</summary>
public sealed class ArticleVersion
{
    private ArticleVersion() { }

    /// <summary>A version as it is stored.</summary>
    /// <param name="article">Whose version.</param>
    /// <param name="number">1 for the first.</param>
    /// <param name="text">Normalised (<see cref="ArticleText.Normalise"/>).</param>
    /// <param name="blocks">In order, inside the text.</param>
    public ArticleVersion(ArticleId article, int number, string text, IReadOnlyList<Block> blocks)
    {
        Article = article;
        Number = number;
        Text = text;
        Sha256 = ArticleText.Sha256(text);
        Blocks = blocks;
    }

    /// <summary>Whose version.</summary>
    public ArticleId Article { get; private set; }

    /// <summary>1 for the first.</summary>
    public int Number { get; private set; }

    /// <summary>NFC, line ends <c>\n</c>, never empty. Offsets everywhere are UTF-16 units of this string.</summary>
    public string Text { get; private set; } = "";

    /// <summary>64 lower-case hexadecimal digits over the text's UTF-8.</summary>
    public string Sha256 { get; private set; } = "";

    /// <summary>The headings, paragraphs and so on of the text, in order.</summary>
    public IReadOnlyList<Block> Blocks { get; private set; } = [];
}

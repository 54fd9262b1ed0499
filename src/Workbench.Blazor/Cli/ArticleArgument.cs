using System.CommandLine;

namespace Workbench.Blazor.Cli;

/// <summary>The argument <c>ARTICLE</c> of commands that want one: see <see cref="Desk.Article"/>.</summary>
internal static class ArticleArgument
{
    public static Argument<string> Of() =>
        new("ARTICLE") { Description = "Its id, or at least 4 characters of how it begins: workbench list" };
}

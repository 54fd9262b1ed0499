using System.CommandLine;
using Workbench.Blazor.Features.Articles.Engines;
using Workbench.Domain;

namespace Workbench.Blazor.Cli;

/// <summary><c>resplit</c>: what an engine would make of an article that is on the desk.</summary>
internal static class ResplitCommand
{
    public static Command On(Terminal terminal)
    {
        var article = ArticleArgument.Of();
        var accept = new Option<bool>("--accept") { Description = "Take over all of it." };
        var look = new Option<bool>("--dry-run") { Description = "Only show it, as without --accept." };
        var by = new Option<string?>("--as")
        {
            Description = "The account that accepts it [Local operator].",
            HelpName = "NAME",
        };
        var (engine, format) = (EngineOption.Of(), Formats.Option("text", "json"));
        var verb = new Verb(
            "resplit",
            "Show what an engine would change in the claims of an article: new, changed, gone. What somebody has worked on is never touched.",
            "workbench resplit 01989a2e",
            "workbench resplit 01989a2e --accept",
            "workbench resplit 01989a2e --engine embedded --format json"
        )
        {
            article,
            look,
            accept,
            by,
            engine,
            format,
        };
        return verb.OnDesk(
            terminal,
            DeskNeed.Change,
            async (desk, parsed, ct) =>
            {
                if (parsed.GetValue(accept) && parsed.GetValue(look))
                    throw new RuleViolation(
                        "cli.resplit",
                        "--accept and --dry-run ask for different things. Leave one of them out."
                    );
                var about = await desk.Article(parsed.GetRequiredValue(article), ct);
                var run = new ResplitRun(desk, terminal, about, parsed.GetValue(format) == "json");
                return await run.Do(
                    // An outside engine is asked where it is named, not because it would read what is imported.
                    desk.Get<ClaimEngines>().Named(parsed.GetValue(engine) ?? EmbeddedEngine.Word),
                    parsed.GetValue(accept) ? await desk.Account(parsed.GetValue(by), ct) : null,
                    ct
                );
            },
            engine
        );
    }
}

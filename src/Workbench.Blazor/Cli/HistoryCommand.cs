using System.CommandLine;
using Workbench.Blazor.Features.History;
using Workbench.Blazor.Infrastructure.Data;
using Workbench.Domain;

namespace Workbench.Blazor.Cli;

/// <summary><c>history</c> and <c>history verify</c>.</summary>
internal static class HistoryCommand
{
    public static Command On(Terminal terminal)
    {
        var article = new Argument<string?>("ARTICLE")
        {
            Description = "Its id, or at least 4 characters of how it begins; everything where not given.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var format = Formats.Option("text", "json");
        var verb = new Verb(
            "history",
            "Show who did what, when: one line an event, the oldest first.",
            "workbench history",
            "workbench history 01989a2e --format json",
            "workbench history verify"
        )
        {
            article,
            format,
            Verify(terminal, article),
        };
        return verb.OnDesk(
            terminal,
            DeskNeed.Read,
            async (desk, parsed, ct) =>
            {
                var of = parsed.GetValue(article) is { } named ? await desk.Article(named, ct) : null;
                var listing = new HistoryListing(desk, terminal);
                await (parsed.GetValue(format) == "json" ? listing.Json(of?.Id, ct) : listing.Text(of?.Id, ct));
                return 0;
            }
        );
    }

    private static Verb Verify(Terminal terminal, Argument<string?> article)
    {
        var verb = new Verb(
            "verify",
            "Check that nothing was altered: every chain, every text, every report, and that the history gives the state of the desk. "
                + "Exit code 0 when all of it holds, 1 when not.",
            "workbench history verify",
            "workbench history verify --data /srv/desk"
        );
        return verb.OnDesk(
            terminal,
            DeskNeed.Read,
            async (desk, parsed, ct) =>
            {
                if (parsed.GetValue(article) is not null)
                    throw new RuleViolation(
                        "cli.verify-all",
                        "verify checks the whole desk: chains and tables hang together. Leave ARTICLE out."
                    );
                await desk.Get<Database>().Check(ct);
                var result = await desk.Get<Audit>().Run(null, ct);
                foreach (var discrepancy in result.Discrepancies)
                    await terminal.Text.WriteLineAsync(Terminal.OneLine(discrepancy.ToString()));
                await terminal.Text.WriteLineAsync(result.ToString());
                return result.Holds ? 0 : 1;
            }
        );
    }
}

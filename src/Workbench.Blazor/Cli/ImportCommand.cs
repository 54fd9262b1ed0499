using System.CommandLine;

namespace Workbench.Blazor.Cli;

/// <summary><c>import</c>: brings files to the desk.</summary>
internal static class ImportCommand
{
    public static Command On(Terminal terminal)
    {
        var files = new Argument<string[]>("FILE")
        {
            Description = "Articles as .txt, .md or .html, at most 5 MB each.",
            Arity = ArgumentArity.OneOrMore,
        };
        Option<string?> Said(string name, string about, string value) =>
            new(name) { Description = about, HelpName = value };
        files.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => token.Value.StartsWith("--", StringComparison.Ordinal)))
                result.AddError($"There is no option “{token.Value}” (a file of that name: ./{token.Value}).");
        });
        var title = Said("--title", "Its title; for one file only.", "TITLE");
        var outlet = Said("--outlet", "Where it appeared.", "NAME");
        var byline = Said("--byline", "Who signed it.", "NAME");
        var published = Said("--published", "The day it appeared, as 2024-01-31.", "DAY");
        var url = Said("--url", "Where it can be read; for one file only.", "URL");
        var language = Said("--language", "Its language, as en or pt-BR.", "TAG");
        var by = Said("--as", "The account that imports it [Local operator].", "NAME");
        var engine = EngineOption.Of();
        var verb = new Verb(
            "import",
            "Import articles and print their ids, one a line. What a file says of itself counts, unless an option says otherwise. A file that cannot "
                + "be imported is named on standard error with the reason; the others are imported all the same, and the exit code is 3, or 2 where none was.",
            "workbench import article.txt",
            "workbench import article.html --outlet \"The Daily\" --published 2024-01-31",
            "workbench import texts/*.txt --as Desk --data /srv/desk"
        )
        {
            files,
            title,
            outlet,
            byline,
            published,
            url,
            language,
            by,
            engine,
        };
        return verb.OnDesk(
            terminal,
            DeskNeed.Begin,
            (desk, parsed, ct) =>
                new FileImport(desk, terminal).Run(
                    parsed.GetRequiredValue(files),
                    new Details(
                        parsed.GetValue(title),
                        parsed.GetValue(outlet),
                        parsed.GetValue(byline),
                        parsed.GetValue(published),
                        parsed.GetValue(url),
                        parsed.GetValue(language)
                    ),
                    parsed.GetValue(by),
                    ct
                ),
            engine
        );
    }

    /// <summary>What the options say of the articles; null leaves what the file says.</summary>
    internal sealed record Details(
        string? Title,
        string? Outlet,
        string? Byline,
        string? Published,
        string? Url,
        string? Language
    );
}

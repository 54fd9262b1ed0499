using System.CommandLine;
using Workbench.Blazor.Features.Articles.Engines;
using Workbench.Blazor.Features.Articles.Engines.OpenAi;
using Workbench.Blazor.Features.Articles.Reading;
using Workbench.Domain;

namespace Workbench.Blazor.Cli;

/// <summary><c>split</c>: the claim engine alone; no desk is opened or begun.</summary>
internal static class SplitCommand
{
    private const int Most = 64_000_000;

    public static Command On(Terminal terminal)
    {
        var files = new Argument<string[]>("FILE")
        {
            Description = "Plain text. Lines about it between two lines of --- are passed over, markup is not.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var format = Formats.Option("text", "json");
        var lines = new Option<bool>("--jsonl")
        {
            Description =
                "Read lines {\"id\",\"text\"} from standard input and write a line of JSON for each, in the same order. "
                + "A line that cannot be read gets none: its number and what is wrong with it go to standard error, and the exit code is 3.",
        };
        var engine = EngineOption.Of();
        var verb = new Verb(
            "split",
            "Show which sentences and claims the engine finds, without importing anything. In JSON, offsets are UTF-16 units of the text as given, "
                + "the end exclusive. “parts” are the words that make the statement: of a claim that borrows its subject, some stand before its start. “checkworthiness” (how much checking would repay) and “subjectivity” (how far it judges) go from 0 to 1. They and "
                + "“kind” are null where the engine cannot judge: it knows English only. A cue’s “for” says what its words speak for (Kind, "
                + "CheckWorthiness, Speaker); its “weight” is what it adds to the log-odds of it, below 0 against it, null where a rule decides. "
                + "“flags” are proposed for a person to raise or dismiss, each on its exact words; “cautions” are what to know about the text.",
            "workbench split article.txt",
            "workbench split article.txt --format json",
            "workbench split --jsonl < texts.jsonl > claims.jsonl"
        )
        {
            files,
            format,
            lines,
            engine,
        };
        verb.SetAction(
            async (parsed, ct) =>
            {
                var named = parsed.GetValue(files) ?? [];
                if (parsed.GetValue(lines))
                {
                    if (parsed.GetValue(engine) is { } other and not EmbeddedEngine.Word)
                        throw new RuleViolation(
                            "cli.split",
                            $"--jsonl is for the embedded engine alone: “{other}” would be asked thousands of times."
                        );
                    if (named.Length > 0)
                        throw new RuleViolation(
                            "cli.split",
                            "--jsonl reads standard input and takes no files: split --jsonl < FILE"
                        );
                    return await new SplitLines(terminal).Run(ct) == 0 ? 0 : Commands.SomeFailed;
                }
                if (named.Length == 0)
                    throw new RuleViolation(
                        "cli.split",
                        "Name a file to split, or use --jsonl. See: workbench split --help"
                    );
                using var engines = new ClaimEngines(
                    EngineSettings.From(terminal.Told, parsed.GetValue(engine) ?? EmbeddedEngine.Word),
                    TimeProvider.System,
                    Network.Open
                );
                await Split(terminal, named, engines.All[0], json: parsed.GetValue(format) == "json", ct);
                return 0;
            }
        );
        return verb;
    }

    private static async Task Split(
        Terminal terminal,
        string[] files,
        IClaimEngine engine,
        bool json,
        CancellationToken ct
    )
    {
        var texts = new List<string>();
        foreach (var file in files)
            texts.Add(await Text(file, ct));
        foreach (var (file, text) in files.Zip(texts))
        {
            var split = await engine.Read(WithoutFrontMatter(text), null, ct);
            if (json)
                await terminal.WriteJsonLine(
                    writer => SplitJson.Write(writer, Path.GetFileName(file), text, split),
                    "\n",
                    ct
                );
            else
                await SplitText.Write(terminal.Text, file, text, split);
            foreach (var line in EngineWords.Of(split.Proposals))
                await terminal.Error.WriteLineAsync($"{Terminal.OneLine(file)}: {Terminal.OneLine(line)}");
        }
    }

    // As long as the text, so that offsets stay those of the file.
    private static string WithoutFrontMatter(string text) =>
        TextFile.BodyAt(text) is > 0 and var body ? new string('\n', body) + text[body..] : text;

    private static async Task<string> Text(string file, CancellationToken ct)
    {
        try
        {
            return TextBytes.Decode(await Files.Read(file, Most, ct), null);
        }
        catch (RuleViolation refusal)
        {
            throw new RuleViolation(refusal.Code, $"{file}: {refusal.Message}");
        }
    }
}

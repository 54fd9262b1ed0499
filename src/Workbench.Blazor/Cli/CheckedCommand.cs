using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Workbench.Blazor.Features.Claims.Earlier;
using Workbench.Domain;
using Workbench.Domain.Checked;

namespace Workbench.Blazor.Cli;

/// <summary><c>checked</c>: what the desk has checked that is like a claim.</summary>
internal static class CheckedCommand
{
    public static Command On(Terminal terminal)
    {
        var words = new Argument<string[]>("WORDS") { Description = "The claim, in its own words." };
        var format = Formats.Option("text", "json");
        var verb = new Verb(
            "checked",
            "List the claims with a verdict that are like one, the nearest first, five at most. How alike is reckoned from words, numbers "
                + "and letters; whether it is the same claim only a person can tell.",
            "workbench checked \"The bridge was closed after two years\"",
            "workbench checked \"The bridge was closed after two years\" --format json"
        )
        {
            words,
            format,
        };
        return verb.OnDesk(
            terminal,
            DeskNeed.Read,
            async (desk, parsed, ct) =>
            {
                var claim = string.Join(' ', parsed.GetRequiredValue(words));
                if (Terms.Of(claim).Count == 0)
                    throw new RuleViolation("cli.claim", "Say the claim in words: workbench checked \"…\"");
                var checks = await desk.Get<EarlierChecks>().Of(claim, ct);
                if (parsed.GetValue(format) == "json")
                    await terminal.WriteJsonArray(checks, Write, ct);
                else
                    await WriteText(terminal, checks);
                return 0;
            }
        );
    }

    private static async Task WriteText(Terminal terminal, IReadOnlyList<EarlierCheck> checks)
    {
        if (checks.Count == 0)
            await terminal.Text.WriteLineAsync("Nothing like it has been checked on this desk.");
        foreach (var check in checks)
        {
            var line = check.Line;
            await terminal.Text.WriteLineAsync(
                $"{LikenessWords.Of(check.Likeness)}: {Words.Of(check.Verdict)}, {Day(check)}, {check.Standing}"
            );
            if (line.Wording is { } wording)
                await terminal.Text.WriteLineAsync($"  {Terminal.OneLine(wording.Text)}");
            var quote = Quoted.Of(Terminal.OneLine(line.Quote));
            await terminal.Text.WriteLineAsync($"  {(line.Wording is { } said ? $"{said.Name} of " : "")}{quote}");
            foreach (var differs in LikenessWords.Of(check.Contrast))
                await terminal.Text.WriteLineAsync($"  {Terminal.OneLine(differs)}");
            await terminal.Text.WriteLineAsync(
                $"  {line.Article}  {Terminal.OneLine(line.ArticleTitle)}, claim {line.Number}"
            );
        }
    }

    private static void Write(Utf8JsonWriter json, EarlierCheck check)
    {
        var line = check.Line;
        json.WriteStartObject();
        json.WriteString("claim", line.Id.Value);
        json.WriteString("article", line.Article.Value);
        json.WriteString("title", line.ArticleTitle);
        json.WriteNumber("number", line.Number);
        json.WriteString("quote", line.Quote);
        json.WriteString("standalone", line.Wording?.Text);
        if (line.Wording is { } wording)
            json.WriteBoolean("standaloneSuggested", wording.Suggested);
        json.WriteString("likeness", check.Likeness.ToString());
        json.WriteStartArray("differs");
        foreach (var differs in LikenessWords.Of(check.Contrast))
            json.WriteStringValue(differs);
        json.WriteEndArray();
        json.WriteString("verdict", check.Verdict.ToString());
        json.WriteString("at", check.At);
        json.WriteBoolean("published", line.Published);
        if (check.Report is { } report)
            json.WriteNumber("report", report);
        json.WriteEndObject();
    }

    private static string Day(EarlierCheck check) => check.At.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}

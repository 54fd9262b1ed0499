using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Workbench.Blazor.Features.Articles.Engines;
using Workbench.Blazor.Features.Claims.Resplitting;
using Workbench.Blazor.Infrastructure;
using Workbench.Domain;
using Workbench.Domain.Accounts;
using Workbench.Domain.Articles;
using Workbench.Domain.Claims;

namespace Workbench.Blazor.Cli;

/// <summary>Reads an article again, shows what that would change and, where it is accepted, changes it.</summary>
internal sealed class ResplitRun(Desk desk, Terminal terminal, Article article, bool json)
{
    /// <param name="engine">What reads it.</param>
    /// <param name="by">Who accepts all of it; null to only look.</param>
    /// <param name="ct">Stops it.</param>
    /// <returns>0.</returns>
    public async Task<int> Do(IClaimEngine engine, AccountId? by, CancellationToken ct)
    {
        await using var db = desk.Db();
        var version = await db
            .Versions.AsNoTracking()
            .FirstAsync(one => one.Article == article.Id && one.Number == article.Version, ct);
        var split = await engine.Read(version.Text, null, ct);
        var choice = new ResplitChoice(split, version, await Claims(ct));
        foreach (var line in EngineWords.Of(split.Proposals))
            await terminal.Error.WriteLineAsync(Terminal.OneLine(line));
        var accepted = choice.Accepted(desk.Get<Ids>().Next);
        var left = (int?)null;
        if (by is { } account && accepted.Count > 0)
        {
            await desk.Get<Ledger>().Commit(new ResplitArticle(article.Id, version.Number, accepted), account, ct);
            left = accepted.LeftAlone(await Claims(ct));
        }
        if (json)
            await terminal.WriteJsonLine(
                writer => Write(writer, choice, left is { } alone ? accepted.Count - alone : 0),
                "\n",
                ct
            );
        else
            await Write(choice, left is null ? null : ResplitWords.Done(accepted, await Claims(ct)));
        return 0;
    }

    private async Task<List<Claim>> Claims(CancellationToken ct)
    {
        await using var db = desk.Db();
        return await db.Claims.AsNoTracking().Where(claim => claim.Article == article.Id).ToListAsync(ct);
    }

    private async Task Write(ResplitChoice choice, string? done)
    {
        var title = Terminal.OneLine(article.Details.Title);
        await terminal.Text.WriteLineAsync(
            choice.Resplit.IsNothing ? $"{choice.Resplit.Engine} would leave all as it is: {Quoted.Of(title)}."
            : choice.Changes == 0
                ? $"{choice.Resplit.Engine} would change nothing but scores and cues in {Quoted.Of(title)}:"
            : $"{choice.Resplit.Engine} would make {Words.Counted(choice.Changes, "change")} in {Quoted.Of(title)}:"
        );
        foreach (var (word, lines) in Groups(choice))
        foreach (var line in lines)
        {
            await terminal.Text.WriteLineAsync($"{word, -8} {line.Number, 4}  {Terminal.OneLine(line.Anchor.Exact)}");
            foreach (var one in line.Differences)
                await terminal.Text.WriteLineAsync(
                    $"{"", 15}{one.Field}: {(one.Before is null ? "" : Terminal.OneLine(one.Before) + " → ")}{Terminal.OneLine(one.After ?? "nothing")}"
                );
        }
        if (choice.Renewed > 0)
            await terminal.Text.WriteLineAsync(
                $"renewed        the scores and cues of {Words.Counted(choice.Renewed, "claim")} that it takes unchanged"
            );
        if (ResplitWords.Rest(choice.Resplit) is { Length: > 0 } rest)
            await terminal.Text.WriteLineAsync(rest);
        if (done is not null)
            await terminal.Text.WriteLineAsync(done);
        else if (!choice.Resplit.IsNothing)
            await terminal.Text.WriteLineAsync(
                $"Nothing was changed. To accept it: workbench resplit {article.Id} --accept"
            );
    }

    private static IEnumerable<(string Word, IReadOnlyList<ResplitLine> Lines)> Groups(ResplitChoice choice) =>
        [("new", choice.New), ("changed", choice.Changed), ("gone", choice.Gone), ("kept", choice.Kept)];

    private void Write(Utf8JsonWriter writer, ResplitChoice choice, int done)
    {
        writer.WriteStartObject();
        writer.WriteString("article", article.Id.Value);
        writer.WriteString("engine", choice.Resplit.Engine);
        foreach (var (word, lines) in Groups(choice))
        {
            writer.WriteStartArray(word);
            foreach (var line in lines)
                Write(writer, line);
            writer.WriteEndArray();
        }
        writer.WriteNumber("renewed", choice.Renewed);
        writer.WriteNumber("accepted", done);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, ResplitLine line)
    {
        writer.WriteStartObject();
        if (line.Number is { } number)
            writer.WriteNumber("number", number);
        writer.WriteNumber("start", line.Anchor.Start);
        writer.WriteNumber("end", line.Anchor.End);
        writer.WriteString("text", line.Anchor.Exact);
        writer.WriteStartArray("differences");
        foreach (var one in line.Differences)
        {
            writer.WriteStartObject();
            writer.WriteString("field", one.Field);
            writer.WriteString("before", one.Before);
            writer.WriteString("after", one.After);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}

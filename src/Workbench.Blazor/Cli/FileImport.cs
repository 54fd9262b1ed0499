using Workbench.Blazor.Features.Articles;
using Workbench.Blazor.Features.Articles.Engines;
using Workbench.Blazor.Features.Articles.Reading;
using Workbench.Blazor.Infrastructure;
using Workbench.Domain;
using Workbench.Domain.Articles;

namespace Workbench.Blazor.Cli;

/// <summary>Imports files, each for itself: one that cannot be imported is named with the reason and keeps none of the others out.</summary>
internal sealed class FileImport(Desk desk, Terminal terminal)
{
    /// <returns>
    /// 0 where all are imported, <see cref="Commands.SomeFailed"/> where some are, 2 where none is. The ids are on standard output, each when it
    /// is on disk; what is wrong with a file is on standard error, with its name.
    /// </returns>
    /// <exception cref="RuleViolation">What is wrong with the command as a whole; nothing is imported then.</exception>
    public async Task<int> Run(string[] files, ImportCommand.Details said, string? by, CancellationToken ct)
    {
        if (files.Length > 1 && (said.Title ?? said.Url) is not null)
            throw new RuleViolation("cli.one-file", "--title and --url are for one file. Import the files one by one.");
        var account = await desk.Account(by, ct);
        var bad = 0;
        foreach (var file in files)
        {
            try
            {
                var change = await Prepare(file, said, ct);
                await desk.Get<Ledger>().Commit(change, account, ct);
                await terminal.Text.WriteLineAsync(change.Article.ToString());
                await terminal.Text.FlushAsync(ct);
            }
            catch (RuleViolation refusal)
            {
                bad++;
                terminal.Refuse($"{file}: {refusal.Message}");
            }
        }
        return bad == 0 ? 0
            : bad == files.Length ? 2
            : Commands.SomeFailed;
    }

    private async Task<ImportArticle> Prepare(string file, ImportCommand.Details said, CancellationToken ct)
    {
        var read = await desk.Get<ArticleReader>()
            .Read(await Files.Read(file, TextBytes.Most, ct), Path.GetFileName(file), null, ct);
        var details = Details(read, file, said);
        // Before an outside engine is asked about it for nothing.
        if (await desk.Get<ArticleQueries>().Twin(read.Text) is { } twin)
            throw new RuleViolation(
                "article.twin",
                $"the desk has this very text already: {twin.Id} {Quoted.Of(twin.Details.Title)}."
            );
        var split = await desk.Get<ClaimEngines>().Named(null).Read(read.Text, null, ct);
        var change = ImportArticle.Of(read.Text, details, split, desk.Get<Ids>().Next);
        desk.Get<Validators>().Check(change);
        foreach (var caution in read.Cautions)
            await terminal.Error.WriteLineAsync($"{file}: worth knowing: {Terminal.OneLine(caution.Message)}");
        foreach (var line in EngineWords.Of(split.Proposals))
            await terminal.Error.WriteLineAsync($"{Terminal.OneLine(file)}: {Terminal.OneLine(line)}");
        return change;
    }

    private static ArticleDetails Details(ReadArticle read, string file, ImportCommand.Details said)
    {
        var draft = ArticleDraft.Of(read);
        draft.Title = said.Title ?? draft.Title ?? Path.GetFileNameWithoutExtension(file);
        draft.Outlet = said.Outlet ?? draft.Outlet;
        draft.Byline = said.Byline ?? draft.Byline;
        draft.Published = said.Published ?? draft.Published;
        draft.Url = said.Url ?? draft.Url;
        draft.Language = said.Language ?? draft.Language;
        if (said.Language is { Length: > 0 } tag && !LanguageTag.IsOne(tag))
            throw new RuleViolation("cli.language", $"“{tag}” is no language tag. Write it as en or pt-BR.");
        return draft.Read()
            ?? throw new RuleViolation(
                "cli.details",
                string.Join(' ', draft.Faults.Select(fault => $"{fault.Key.ToLowerInvariant()}: {fault.Value}"))
            );
    }
}

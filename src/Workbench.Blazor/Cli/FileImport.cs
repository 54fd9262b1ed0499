using Workbench.Blazor.Features.Articles;
using Workbench.Blazor.Features.Articles.Engines;
using Workbench.Blazor.Features.Articles.Reading;
using Workbench.Blazor.Infrastructure;
using Workbench.Domain;
using Workbench.Domain.Articles;

namespace Workbench.Blazor.Cli;

/// <summary>Imports files. All of them are read and checked before the first is kept, so that one bad file leaves the desk as it was.</summary>
internal sealed class FileImport(Desk desk, Terminal terminal)
{
    /// <returns>0; the ids are on standard output, each when it is on disk.</returns>
    /// <exception cref="RuleViolation">Whatever is wrong with a file or an option, with its name.</exception>
    public async Task<int> Run(string[] files, ImportCommand.Details said, string? by, CancellationToken ct)
    {
        if (files.Length > 1 && (said.Title ?? said.Url) is not null)
            throw new RuleViolation("cli.one-file", "--title and --url are for one file. Import the files one by one.");
        var account = await desk.Account(by, ct);
        var changes = new Dictionary<string, ImportArticle>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            var change = await About(file, () => Prepare(file, said, ct));
            var sha256 = ArticleText.Sha256(change.Text);
            if (!changes.TryAdd(sha256, change))
                throw new RuleViolation("article.twin", $"{file}: another of these files has the very same text.");
        }
        foreach (var change in changes.Values)
        {
            await desk.Get<Ledger>().Commit(change, account, ct);
            await terminal.Text.WriteLineAsync(change.Article.ToString());
            await terminal.Text.FlushAsync(ct);
        }
        return 0;
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

    private static async Task<T> About<T>(string file, Func<Task<T>> work)
    {
        try
        {
            return await work();
        }
        catch (RuleViolation refusal)
        {
            throw new RuleViolation(refusal.Code, $"{file}: {refusal.Message}");
        }
    }
}

using System.Globalization;
using Workbench.Domain;
using Workbench.Domain.Articles;
using Workbench.Domain.Splitting;

namespace Workbench.Blazor.Cli;

/// <summary>What the engine found, for a person to read.</summary>
internal static class SplitText
{
    public static async Task Write(TextWriter to, string file, string text, Split split)
    {
        await to.WriteLineAsync(
            $"{Terminal.OneLine(file)}: {Words.Counted(split.Sentences.Count, "sentence")}, {Words.Counted(split.Claims.Count, "claim")} ({split.Engine})"
        );
        foreach (var caution in Cautions.Of(text))
            await to.WriteLineAsync($"      worth knowing: {Terminal.OneLine(caution.Message)}");
        if (split.Claims.Count(claim => claim.Kind is null) is > 0 and var unjudged)
            await to.WriteLineAsync(
                $"      not judged: {unjudged} of {Words.Counted(split.Claims.Count, "claim")}; the engine judges English only"
            );
        if (split.Claims.Any(claim => claim.CheckWorthiness is not null))
            await to.WriteLineAsync(
                $"      the figure after the kind, from 0 to 1: check-worthiness, {Meanings.CheckWorthiness}"
            );
        for (var i = 0; i < split.Claims.Count; i++)
        {
            var claim = split.Claims[i];
            var score = claim.CheckWorthiness?.ToString("0.00", CultureInfo.InvariantCulture) ?? "–";
            await to.WriteLineAsync();
            await to.WriteLineAsync(
                $"{i + 1, 4}  {(claim.Kind is { } kind ? Words.Of(kind) : "not judged"), -10}  {score, -4}  {Terminal.OneLine(claim.Span.Of(text))}"
            );
            foreach (var line in Below(claim, text))
                await to.WriteLineAsync($"{"", 22}{Terminal.OneLine(line)}");
        }
        await to.WriteLineAsync();
    }

    private static IEnumerable<string> Below(FoundClaim claim, string text)
    {
        if (claim.Standalone is { } standalone)
            yield return $"alone: {standalone}";
        if (claim.Speaker is { } speaker)
            yield return $"says: {speaker.Text}";
        foreach (var cues in ToldCue.Of(claim.Cues, text).GroupBy(told => told.Cue.For))
            yield return $"{For(cues.Key)}: {string.Join(", ", cues.Select(Of))}";
        foreach (var flag in claim.Flags)
            yield return $"flag: {Words.Of(flag.Kind)} {Quoted.Of(flag.Span.Of(text))}: {flag.Why}";
    }

    private static string For(CueFor? what) =>
        what switch
        {
            CueFor.CheckWorthiness => "worth checking",
            CueFor.Speaker => "speaker",
            _ => "kind",
        };

    private static string Of(ToldCue told)
    {
        var (words, cue) = told;
        var name = cue.HasName ? $"{cue.Name} " : "";
        var side = cue.Weight > 0 ? "for" : "against";
        return (words is null ? "other words together" : name + Quoted.Of(words))
            + (cue.Weight is null or 0 ? "" : $" ({cue.Strength()} {side})");
    }
}

using System.Text.Json;
using Workbench.Blazor.Features.Articles.Engines;
using Workbench.Blazor.Features.Articles.Engines.OpenAi;
using Workbench.Domain.Splitting;
using Workbench.Domain.Splitting.Proposing;

namespace Workbench.Blazor.Tests.Features.Articles.Engines;

/// <summary>An article and how it is read through an endpoint.</summary>
internal static class OpenAiReading
{
    public const string Text =
        "The council spent 4 million on a bridge in 2019. The mayor called it a bargain.\n\n"
        + "The bridge closed after two years. Nobody was paid back.";

    public static readonly Split Embedded = Splitter.Split(Text);

    // As the embedded engine's own.
    public static IEnumerable<string> Written(IEnumerable<FoundClaim> claims) =>
        claims.Select(claim => JsonSerializer.Serialize(claim with { Engine = Splitter.Engine }));

    public static async Task ServedInstead(
        FakeModel model,
        Failure failure,
        TimeProvider? clock = null,
        params (string, string?)[] more
    )
    {
        var split = await Read(model.Settings(more), clock: clock);

        Assert.Equal(Written(Embedded.Claims), Written(split.Claims));
        Assert.Equal([failure], split.Proposals!.Failures);
        Assert.Equal(
            (split.Proposals.Passages, 0, 0),
            (split.Proposals.Unread, split.Proposals.Proposed, split.Proposals.Kept)
        );
    }

    public static async Task<Split> Read(
        EngineSettings settings,
        string text = Text,
        TimeProvider? clock = null,
        CancellationToken ct = default
    )
    {
        using var engine = new OpenAiEngine(settings, Network.Open(settings), clock ?? TimeProvider.System);
        return await engine.Read(text, null, ct);
    }
}

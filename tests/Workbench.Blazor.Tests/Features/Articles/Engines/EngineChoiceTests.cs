using Workbench.Blazor.Features.Articles;
using Workbench.Blazor.Features.Articles.Engines;
using Workbench.Domain.Splitting;

namespace Workbench.Blazor.Tests.Features.Articles.Engines;

public sealed class EngineChoiceTests
{
    private static readonly EmbeddedEngine Embedded = new();
    private static readonly Elsewhere Outside = new();

    [Fact]
    public async Task Where_there_is_one_engine_there_is_nothing_to_choose()
    {
        var page = await Rendering.Render<EngineChoice>(("Engines", (IClaimEngine[])[Embedded]), ("Chosen", Embedded));

        Assert.Equal("", page.Body!.TextContent.Trim());
    }

    [Fact]
    public async Task Who_imports_is_told_that_the_text_leaves_and_can_keep_it_here()
    {
        IClaimEngine? chosen = Outside;
        await using var screen = await Screen.Of<EngineChoice>(
            ("Engines", (IClaimEngine[])[Outside, Embedded]),
            ("Chosen", chosen),
            (
                "ChosenChanged",
                Microsoft.AspNetCore.Components.EventCallback.Factory.Create<IClaimEngine>(this, one => chosen = one)
            )
        );

        Assert.StartsWith(
            "The article’s text leaves the building: it is sent to llm.example.org.",
            screen.Page.The("[role=status]").Says(),
            StringComparison.Ordinal
        );
        await screen.Choose($"The embedded engine ({Splitter.Engine})");

        Assert.Same(Embedded, chosen);
        await screen.Show(("Chosen", chosen));
        Assert.Equal("The text stays on this machine.", screen.Page.The("[role=status]").Says());
    }

    [Fact]
    public async Task A_text_that_may_address_a_machine_is_said_to_lose_nothing()
    {
        var page = await Rendering.Render<EngineChoice>(
            ("Engines", (IClaimEngine[])[Outside, Embedded]),
            ("Chosen", Outside),
            ("Planted", true)
        );

        Assert.EndsWith(
            "As this text may address a machine, all that the embedded engine finds is kept.",
            page.The("[role=status]").Says(),
            StringComparison.Ordinal
        );
    }

    private sealed class Elsewhere : IClaimEngine
    {
        public string Name => "openai";
        public string Version => "openai-1:m+rules-9";
        public string? SentTo => "llm.example.org";

        public Task<Split> Read(string text, IProgress<double>? progress, CancellationToken ct) =>
            throw new NotSupportedException();
    }
}

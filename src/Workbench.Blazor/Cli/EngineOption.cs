using System.CommandLine;
using Workbench.Blazor.Features.Articles.Engines;
using Workbench.Blazor.Features.Articles.Engines.OpenAi;

namespace Workbench.Blazor.Cli;

/// <summary>The option <c>--engine</c>. Address, model and key of an outside engine come from the settings, never from a command line that others can list.</summary>
internal static class EngineOption
{
    public static Option<string?> Of() =>
        new Option<string?>("--engine")
        {
            Description =
                $"What reads the text: {EmbeddedEngine.Word}, which keeps it here, or {OpenAiEngine.Word}, which the settings must name [as the settings say].",
            HelpName = "NAME",
        }.AcceptOnlyFromAmong(EmbeddedEngine.Word, OpenAiEngine.Word);
}

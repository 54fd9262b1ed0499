using Workbench.Blazor.Features.Articles.Engines.OpenAi;
using Workbench.Domain;

namespace Workbench.Blazor.Features.Articles.Engines;

/// <summary>The engines that can be chosen: the embedded one always, another where the settings switch it on.</summary>
/// <param name="settings">Which.</param>
/// <param name="clock">For time-outs and waits.</param>
/// <param name="network">Opens the way to an outside engine; called only where one is switched on.</param>
public sealed class ClaimEngines(
    EngineSettings settings,
    TimeProvider clock,
    Func<EngineSettings, HttpMessageHandler> network
) : IDisposable
{
    private readonly OpenAiEngine? outside = settings.Url is null
        ? null
        : new OpenAiEngine(settings, network(settings), clock);

    private readonly EmbeddedEngine embedded = new();

    /// <summary>Which, and how.</summary>
    public EngineSettings Settings => settings;

    /// <summary>The one that reads unless somebody chooses another comes first.</summary>
    public IReadOnlyList<IClaimEngine> All => outside is null ? [embedded] : [outside, embedded];

    /// <summary>The engine of a name; null is the one that reads unless somebody chooses.</summary>
    /// <exception cref="RuleViolation"><c>engine.unknown</c></exception>
    public IClaimEngine Named(string? name) =>
        name is null
            ? All[0]
            : All.FirstOrDefault(engine => engine.Name == name)
                ?? throw new RuleViolation(
                    "engine.unknown",
                    $"There is no engine “{name}” here. There are: {string.Join(", ", All.Select(engine => engine.Name))}."
                );

    public void Dispose() => outside?.Dispose();
}

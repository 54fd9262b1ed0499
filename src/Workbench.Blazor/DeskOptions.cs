using Workbench.Blazor.Features.Articles.Engines;
using Workbench.Blazor.Infrastructure.Data;

namespace Workbench.Blazor;

/// <summary>How the program was started.</summary>
/// <param name="Store">Where everything is kept.</param>
public sealed record DeskOptions(Store Store)
{
    /// <summary>What reads articles, and how.</summary>
    public EngineSettings Engine { get; init; } = EngineSettings.Embedded;

    /// <summary>The folder of the database unless told otherwise, under the directory the program is started from.</summary>
    public const string DefaultData = "data";

    private const string FileName = "workbench.db";

    /// <summary>A desk kept in a folder.</summary>
    public static DeskOptions In(string data) => new(new Store(Path.GetFullPath(Path.Combine(data, FileName))));

    /// <summary>A desk in memory: nothing is written to disk.</summary>
    public static DeskOptions Demo() => new(new Store(null));

    /// <summary>From <c>--data DIR</c>, <c>--demo true</c> and <c>--engine NAME</c>, and from what was told beside the program.</summary>
    /// <exception cref="Domain.RuleViolation">The <c>engine.</c> codes of <see cref="EngineSettings.From"/>.</exception>
    public static DeskOptions From(IConfiguration configuration, IConfiguration told) =>
        (configuration["demo"] is "true" ? Demo() : In(configuration["data"] ?? DefaultData)) with
        {
            Engine = EngineSettings.From(told, configuration["chosen-engine"]),
        };
}

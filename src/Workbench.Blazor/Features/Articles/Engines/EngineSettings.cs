using System.Globalization;
using Workbench.Domain;

namespace Workbench.Blazor.Features.Articles.Engines;

/// <summary>
/// Which engine reads articles, as <c>appsettings.json</c> beside the program and the environment say it under <c>Engine</c>. Nothing
/// is asked of any other machine unless <c>Use</c> says so.
/// </summary>
/// <remarks>No record, so that nothing ever writes it out: it holds a key.</remarks>
public sealed class EngineSettings
{
    private EngineSettings() { }

    /// <summary>The engine that ships, and no other.</summary>
    public static EngineSettings Embedded { get; } = new();

    /// <summary>The name of the engine that reads unless somebody chooses another.</summary>
    public string Use { get; private init; } = EmbeddedEngine.Word;

    /// <summary>The address that <c>/chat/completions</c> is put behind; null where there is no outside engine.</summary>
    public Uri? Url { get; private init; }

    /// <summary>The model to ask for.</summary>
    public string Model { get; private init; } = "";

    /// <summary>The key, or null where the endpoint wants none. Sent to that endpoint and put nowhere else.</summary>
    internal string? Key { get; private init; }

    /// <summary>True where there is one.</summary>
    public bool HasKey => Key is not null;

    /// <summary>How freely the model chooses its words, 0 for not at all; null where it will not be told.</summary>
    public double? Temperature { get; private init; } = 0;

    /// <summary>The most tokens of one question and its answer.</summary>
    public int TokensPerRequest { get; private init; } = 16_000;

    /// <summary>The most tokens of all questions and answers about one article.</summary>
    public int TokensPerArticle { get; private init; } = 500_000;

    /// <summary>How long one answer may take.</summary>
    public TimeSpan PerRequest { get; private init; } = TimeSpan.FromSeconds(60);

    /// <summary>How long all answers about one article may take.</summary>
    public TimeSpan PerArticle { get; private init; } = TimeSpan.FromMinutes(10);

    /// <summary>How often a question is put where the endpoint is busy, fails or is slow.</summary>
    public int Tries { get; private init; } = 3;

    /// <summary>What the program was told beside it and in its environment: <c>WORKBENCH_ENGINE__USE</c> and so on.</summary>
    public static IConfiguration Told() =>
        new ConfigurationBuilder()
            .SetBasePath(AppContext.BaseDirectory)
            .AddJsonFile("appsettings.json", optional: true)
            .AddEnvironmentVariables("WORKBENCH_")
            .Build();

    /// <summary>Reads the settings.</summary>
    /// <param name="told">Where they stand.</param>
    /// <param name="use">The engine somebody named just now; null for what the settings say.</param>
    /// <exception cref="RuleViolation"><c>engine.unknown</c>, <c>engine.settings</c></exception>
    public static EngineSettings From(IConfiguration told, string? use = null)
    {
        var engine = told.GetSection("Engine");
        var name = (use ?? engine["Use"] ?? EmbeddedEngine.Word).Trim().ToLowerInvariant();
        if (name is "" or EmbeddedEngine.Word)
            return Embedded;
        if (name != OpenAi.OpenAiEngine.Word)
            throw new RuleViolation(
                "engine.unknown",
                $"There is no engine “{name}”. There are: {EmbeddedEngine.Word}, {OpenAi.OpenAiEngine.Word}."
            );
        var settings = new EngineSettings
        {
            Use = name,
            Url = Address(engine["Url"]),
            Model = ModelName(engine["Model"]),
            Key = KeyOf(engine["Key"]),
            Temperature = engine["Temperature"] is null ? 0 : Number(engine, "Temperature", 0, 2, null),
            TokensPerRequest = (int)Number(engine, "TokensPerRequest", 2_000, 1_000_000, 16_000)!.Value,
            TokensPerArticle = (int)Number(engine, "TokensPerArticle", 0, 100_000_000, 500_000)!.Value,
            PerRequest = TimeSpan.FromSeconds(Number(engine, "SecondsPerRequest", 1, 3_600, 60)!.Value),
            PerArticle = TimeSpan.FromSeconds(Number(engine, "SecondsPerArticle", 1, 86_400, 600)!.Value),
            Tries = (int)Number(engine, "Tries", 1, 10, 3)!.Value,
        };
        if (settings is { Key: not null, Url: { Scheme: "http", IsLoopback: false } })
            throw Wrong("Url", "is not https, and would carry the key for everybody on the way to read");
        return settings;
    }

    private static Uri Address(string? url)
    {
        if (string.IsNullOrWhiteSpace(url))
            throw Wrong("Url", "is missing. It is the endpoint’s address, as https://llm.example.org/v1");
        return
            Uri.TryCreate(url.Trim(), UriKind.Absolute, out var address)
            && address is { Scheme: "http" or "https", UserInfo: "", Query: "", Fragment: "" }
            ? address
            : throw Wrong("Url", "is no web address. Write it as https://llm.example.org/v1");
    }

    private static string ModelName(string? model) =>
        model?.Trim() is { Length: > 0 and <= 100 } name && !name.Any(char.IsControl)
            ? name
            : throw Wrong("Model", "is missing. It is the model’s name, as the endpoint knows it");

    // What cannot stand in a header is a slip of the hand. It is not shown: most of it may be right.
    private static string? KeyOf(string? key) =>
        key?.Trim() is not { Length: > 0 } given ? null
        : given.All(letter => letter is > ' ' and < '\x7f') ? given
        : throw Wrong("Key", "holds a blank or a letter that no key has");

    private static double? Number(IConfiguration engine, string name, double least, double most, double? otherwise)
    {
        if (engine[name]?.Trim() is not { Length: > 0 } said)
            return otherwise;
        return
            double.TryParse(said, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && number >= least
            && number <= most
            ? number
            : throw Wrong(name, string.Create(CultureInfo.InvariantCulture, $"must be from {least} to {most}"));
    }

    private static RuleViolation Wrong(string name, string why) =>
        new("engine.settings", $"The setting Engine:{name} (WORKBENCH_ENGINE__{name.ToUpperInvariant()}) {why}.");
}

using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Workbench.Blazor.Features.Articles.Engines;
using Workbench.Domain;

namespace Workbench.Blazor.Tests.Features.Articles.Engines;

public sealed class EngineSettingsTests
{
    [Fact]
    public void A_desk_that_is_told_nothing_opens_no_way_to_any_network()
    {
        var settings = EngineSettings.From(Told());

        using var engines = new ClaimEngines(
            settings,
            TimeProvider.System,
            _ => throw new InvalidOperationException("A client was made.")
        );

        Assert.Equal(EmbeddedEngine.Word, Assert.Single(engines.All).Name);
        Assert.Null(engines.All[0].SentTo);
    }

    [Theory]
    [InlineData("embedded", null)]
    [InlineData(null, null)]
    [InlineData("", null)]
    [InlineData("openai", "embedded")]
    public void An_address_and_a_key_alone_switch_nothing_on(string? use, string? named)
    {
        var settings = EngineSettings.From(
            Told(("Use", use), ("Url", "https://llm.example.org/v1"), ("Model", "m"), ("Key", "sk-1")),
            named
        );

        Assert.Same(EngineSettings.Embedded, settings);
    }

    [Fact]
    public async Task A_desk_of_a_test_and_of_the_program_without_settings_reads_by_itself()
    {
        await using var desk = await TestDesk.Demo();

        Assert.Single(desk.Services.GetRequiredService<ClaimEngines>().All);
        Assert.Same(EngineSettings.Embedded, DeskOptions.Demo().Engine);
    }

    [Fact]
    public void Where_it_is_switched_on_it_reads_unless_somebody_chooses_the_other()
    {
        var settings = EngineSettings.From(
            Told(("Use", "OpenAI"), ("Url", "https://llm.example.org/v1"), ("Model", "m"))
        );

        using var engines = new ClaimEngines(settings, TimeProvider.System, _ => new SocketsHttpHandler());

        Assert.Equal(["openai", "embedded"], engines.All.Select(engine => engine.Name));
        Assert.Equal(("openai", "llm.example.org"), (engines.Named(null).Name, engines.Named(null).SentTo));
        Assert.Null(engines.Named("embedded").SentTo);
        Assert.Equal("engine.unknown", Assert.Throws<RuleViolation>(() => engines.Named("other")).Code);
    }

    [Theory]
    [InlineData("Use", "clippy", "engine.unknown", "clippy")]
    [InlineData("Url", null, "engine.settings", "Engine:Url")]
    [InlineData("Url", "llm.example.org", "engine.settings", "Engine:Url")]
    [InlineData("Url", "ftp://llm.example.org", "engine.settings", "Engine:Url")]
    [InlineData("Url", "https://me:pass@llm.example.org", "engine.settings", "Engine:Url")]
    [InlineData("Url", "http://llm.example.org/v1", "engine.settings", "is not https")]
    [InlineData("Model", " ", "engine.settings", "Engine:Model")]
    [InlineData("Key", "sk 1", "engine.settings", "Engine:Key")]
    [InlineData("Tries", "0", "engine.settings", "must be from 1 to 10")]
    [InlineData("SecondsPerRequest", "soon", "engine.settings", "WORKBENCH_ENGINE__SECONDSPERREQUEST")]
    [InlineData("TokensPerRequest", "NaN", "engine.settings", "must be from 2000")]
    public void A_setting_that_cannot_be_meant_is_refused_by_its_name(
        string name,
        string? value,
        string code,
        string says
    )
    {
        var told = Told(
            ("Use", "openai"),
            ("Url", "https://llm.example.org/v1"),
            ("Model", "m"),
            ("Key", "sk-1"),
            (name, value)
        );

        var refusal = Assert.Throws<RuleViolation>(() => EngineSettings.From(told));

        Assert.Equal(code, refusal.Code);
        Assert.Contains(says, refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("sk", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_key_is_not_in_what_the_settings_write_of_themselves()
    {
        var settings = EngineSettings.From(
            Told(("Use", "openai"), ("Url", "http://127.0.0.1:1/v1"), ("Model", "m"), ("Key", "sk-secret"))
        );

        Assert.DoesNotContain("sk-secret", settings.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(
            "sk-secret",
            (DeskOptions.Demo() with { Engine = settings }).ToString(),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(
            "sk-secret",
            System.Text.Json.JsonSerializer.Serialize(settings),
            StringComparison.Ordinal
        );
    }

    private static IConfiguration Told(params (string Name, string? Value)[] told) =>
        new ConfigurationBuilder()
            .AddInMemoryCollection(
                told.GroupBy(one => one.Name).ToDictionary(one => $"Engine:{one.Key}", one => one.Last().Value)
            )
            .Build();
}

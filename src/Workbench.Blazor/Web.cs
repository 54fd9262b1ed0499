using Microsoft.AspNetCore.Components.Server.Circuits;
using Microsoft.AspNetCore.DataProtection;
using Radzen;
using Workbench.Blazor.Features.Articles;
using Workbench.Blazor.Features.Articles.Engines;
using Workbench.Blazor.Features.Articles.Reading;
using Workbench.Blazor.Features.Claims.Earlier;
using Workbench.Blazor.Features.Claims.Review;
using Workbench.Blazor.Features.History;
using Workbench.Blazor.Features.Reports;
using Workbench.Blazor.Infrastructure;
using Workbench.Blazor.Infrastructure.Data;
using Workbench.Blazor.Infrastructure.Jobs;
using Workbench.Blazor.Shell;

namespace Workbench.Blazor;

/// <summary>The web part: services and pipeline.</summary>
public static class Web
{
    /// <summary>Where it listens unless told otherwise: this machine only.</summary>
    public const string DefaultUrl = "http://localhost:5080";

    /// <summary>Runs until it is stopped.</summary>
    /// <returns>0, or 1 where the desk cannot be opened or served; why is said in one sentence.</returns>
    public static async Task<int> Run(string[] args)
    {
        var builder = WebApplication.CreateBuilder(
            new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory }
        );
        builder.WebHost.UseStaticWebAssets();
        if (builder.Configuration["urls"] is null)
            builder.WebHost.UseUrls(DefaultUrl);
        var options = DeskOptions.From(builder.Configuration, EngineSettings.Told());
        try
        {
            await using var app = Build(builder, options);
            await app.Serve(options);
            return 0;
        }
        catch (Exception failure) when (StartFailure.Sentence(failure, options.Store) is { } why)
        {
            await Console.Error.WriteLineAsync(why);
            return 1;
        }
    }

    private static WebApplication Build(WebApplicationBuilder builder, DeskOptions options)
    {
        builder.Logging.Quiet();
        builder.Services.AddWorkbench(options);
        builder.Services.AddCascadingValue(_ => options);
        builder.Services.AddKeys(options.Store);
        builder.Services.AddOwnAddress(builder.Configuration["urls"] ?? DefaultUrl);
        builder.Services.AddHostedService<ForeignChanges>();
        // A browser that is laying out a very long article says nothing for a while, and must not be taken for gone.
        builder
            .Services.AddRazorComponents()
            .AddInteractiveServerComponents()
            .AddHubOptions(hub => hub.ClientTimeoutInterval = TimeSpan.FromMinutes(2));
        builder.Services.AddRadzenComponents();

        var app = builder.Build();
        app.UseExceptionHandler("/error", createScopeForErrors: true);
        app.UseStatusCodePagesWithReExecute("/not-found");
        app.UseSecurityHeaders();
        app.UseOwnOrigin();
        app.UseAntiforgery();
        app.MapStaticAssets();
        app.MapIntake();
        app.MapReports();
        app.MapRazorComponents<App>().AddInteractiveServerRenderMode();
        return app;
    }

    // The keys that guard forms and circuits live with the desk, so that pages left open survive a restart. The demo keeps none.
    private static void AddKeys(this IServiceCollection services, Store store)
    {
        var keys = services.AddDataProtection().SetApplicationName("Workbench");
        if (store.File is null)
            keys.UseEphemeralDataProtectionProvider();
        else
            keys.PersistKeysToFileSystem(
                Directory.CreateDirectory(Path.Combine(Path.GetDirectoryName(store.File)!, "keys"))
            );
    }

    /// <summary>Everything that the web and the command line share: the store and the one door to it.</summary>
    public static IServiceCollection AddWorkbench(this IServiceCollection services, DeskOptions options)
    {
        services.AddSingleton(options.Store);
        services.AddPooledDbContextFactory<WorkbenchDb>(
            (provider, db) => provider.GetRequiredService<Store>().Configure(db)
        );
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<Ids>();
        services.AddSingleton<Checkpoints>();
        services.AddSingleton<Database>();
        services.AddSingleton<Validators>();
        services.AddSingleton<ChangeFeed>();
        services.AddSingleton<Ledger>();
        services.AddSingleton<Seeds>();
        services.AddSingleton<Audit>();
        services.AddScoped<Workspace>();
        services.AddArticleReading();
        services.AddSingleton<Intakes>();
        services.AddSingleton(provider => new ClaimEngines(
            options.Engine,
            provider.GetRequiredService<TimeProvider>(),
            Features.Articles.Engines.OpenAi.Network.Open
        ));
        services.AddSingleton<ArticleQueries>();
        services.AddSingleton<ArticleViews>();
        services.AddSingleton<EvidenceQueries>();
        services.AddSingleton<EarlierChecks>();
        services.AddSingleton<EarlierHints>();
        services.AddSingleton<ReportQueries>();
        services.AddSingleton<Presence>();
        services.AddScoped<Seat>();
        services.AddScoped<CircuitHandler>(provider => provider.GetRequiredService<Seat>());
        return services;
    }
}

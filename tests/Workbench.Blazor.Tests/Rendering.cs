using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.JSInterop;
using Workbench.Blazor.Features.Articles;
using Workbench.Blazor.Features.Articles.Engines;
using Workbench.Blazor.Features.Claims.Earlier;
using Workbench.Blazor.Features.Claims.Review;
using Workbench.Blazor.Features.History;
using Workbench.Blazor.Features.Reports;
using Workbench.Blazor.Infrastructure;
using Workbench.Blazor.Infrastructure.Data;
using Xunit.Sdk;

namespace Workbench.Blazor.Tests;

/// <summary>Renders a component to a document to look into: as the server renders it first, before anybody has clicked.</summary>
internal static class Rendering
{
    /// <summary>A component that is given everything it shows.</summary>
    public static Task<IDocument> Render<TComponent>(params (string Name, object? Value)[] parameters)
        where TComponent : IComponent => Render<TComponent>(null, "", parameters);

    /// <summary>A page of a desk.</summary>
    public static async Task<IDocument> Render<TComponent>(
        TestDesk? desk,
        string address,
        params (string Name, object? Value)[] parameters
    )
        where TComponent : IComponent
    {
        await using var services = Services(desk, address).BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();
        await using var renderer = new HtmlRenderer(
            scope.ServiceProvider,
            services.GetRequiredService<ILoggerFactory>()
        );
        var values = ParameterView.FromDictionary(parameters.ToDictionary(pair => pair.Name, pair => pair.Value));
        var html = await renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync<TComponent>(values)).ToHtmlString()
        );
        return await new HtmlParser().ParseDocumentAsync(html);
    }

    /// <summary>The one element that a selector names; the failure says what was looked for and what is there.</summary>
    public static IElement The(this IParentNode within, string selector)
    {
        var found = within.QuerySelectorAll(selector);
        return found.Length == 1
            ? found[0]
            : throw new XunitException(
                $"Looked for one element \"{selector}\" and found {found.Length}. Select it more exactly, or see why it is not rendered:\n{Html(within)}"
            );
    }

    /// <summary>The text of an element with every run of white space as one space.</summary>
    public static string Says(this IElement element) =>
        string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Html(IParentNode within) =>
        within is IDocument document ? document.Body!.InnerHtml : ((IElement)within).OuterHtml;

    /// <summary>What the pages of a desk work with.</summary>
    public static ServiceCollection Services(TestDesk? desk, string address)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSupplyValueFromQueryProvider();
        services.AddSingleton<IJSRuntime, NoBrowser>();
        services.AddSingleton<NavigationManager>(new Address("http://desk.test/" + address));
        if (desk is not null)
        {
            services.AddSingleton(desk.Ledger);
            services.AddSingleton(desk.Feed);
            services.AddSingleton(desk.Services.GetRequiredService<IDbContextFactory<WorkbenchDb>>());
            services.AddSingleton(desk.Services.GetRequiredService<TimeProvider>());
            services.AddSingleton(desk.Services.GetRequiredService<Ids>());
            services.AddSingleton(desk.Services.GetRequiredService<Audit>());
            services.AddScoped<Workspace>();
            services.AddSingleton<ReportQueries>();
            services.AddSingleton(desk.Services.GetRequiredService<Intakes>());
            services.AddSingleton(desk.Services.GetRequiredService<ArticleQueries>());
            services.AddSingleton(desk.Services.GetRequiredService<ArticleViews>());
            services.AddSingleton(desk.Services.GetRequiredService<ClaimEngines>());
            services.AddSingleton(desk.Services.GetRequiredService<EarlierChecks>());
        }
        return services;
    }

    private sealed class Address : NavigationManager
    {
        public Address(string uri) => Initialize("http://desk.test/", uri);

        protected override void NavigateToCore(string uri, NavigationOptions options) => Uri = uri;
    }
}

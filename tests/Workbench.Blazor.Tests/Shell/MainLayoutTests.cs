using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.JSInterop;
using Radzen;
using Workbench.Blazor.Shell;

namespace Workbench.Blazor.Tests.Shell;

public sealed class MainLayoutTests
{
    [Fact]
    public async Task The_demo_says_on_every_page_that_nothing_is_kept()
    {
        Assert.Equal(
            "Demo: everything is kept in memory and gone when the program stops.",
            (await Layout(DeskOptions.Demo())).The(".notice[role=status]").Says()
        );
        Assert.Empty((await Layout(DeskOptions.In("data"))).QuerySelectorAll(".notice[role=status]"));
    }

    [Fact]
    public async Task Every_page_has_a_way_past_the_head_a_way_to_every_screen_and_a_search()
    {
        var page = await Layout(DeskOptions.Demo());

        Assert.Equal("#main", page.The(".skip").GetAttribute("href"));
        Assert.Equal("the page", page.The("main#main").Says());
        Assert.Equal(
            ["Articles", "Queue", "Sources", "Reports", "History"],
            page.QuerySelectorAll("nav[aria-label=Desk] a").Select(link => link.Says())
        );
        Assert.Equal("get", page.The("form[role=search][action='/search']").GetAttribute("method"));
        Assert.NotNull(page.The("label[for=find]"));
    }

    [Fact]
    public async Task A_page_that_fails_leaves_the_rest_and_says_that_nothing_saved_is_lost()
    {
        var page = await Layout(DeskOptions.Demo(), builder => throw new InvalidOperationException("broken"));

        Assert.Equal("Something went wrong on our side", page.The("main [role=alert] h1").Says());
        Assert.NotNull(page.QuerySelector("nav"));
    }

    private static async Task<IDocument> Layout(DeskOptions options, RenderFragment? body = null)
    {
        var builder = new ServiceCollection();
        builder.AddLogging();
        builder.AddSingleton<IErrorBoundaryLogger, NoLog>();
        builder.AddSingleton<IJSRuntime, NoBrowser>();
        builder.AddRadzenComponents();
        builder.AddCascadingValue(_ => options);
        builder.AddSingleton<NavigationManager, Home>();
        await using var services = builder.BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();
        await using var renderer = new HtmlRenderer(
            scope.ServiceProvider,
            services.GetRequiredService<ILoggerFactory>()
        );
        var parameters = ParameterView.FromDictionary(
            new Dictionary<string, object?> { ["Body"] = body ?? (page => page.AddContent(0, "the page")) }
        );
        var html = await renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync<MainLayout>(parameters)).ToHtmlString()
        );
        return await new HtmlParser().ParseDocumentAsync(html);
    }

    private sealed class NoLog : IErrorBoundaryLogger
    {
        public ValueTask LogErrorAsync(Exception exception) => default;
    }

    private sealed class Home : NavigationManager
    {
        public Home() => Initialize("http://desk.test/", "http://desk.test/");
    }
}

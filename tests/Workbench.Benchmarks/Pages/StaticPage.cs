using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Workbench.Benchmarks.Pages;

/// <summary>The yardstick: the same text with the same marks as a page of fixed bytes, without a script, from the same kind of server.</summary>
internal sealed class StaticPage : IAsyncDisposable
{
    private const string Style =
        "body{font:17px/1.6 Georgia,serif;max-width:44em;margin:2em auto}"
        + "mark{background:none;border-bottom:2px solid #9aa}";
    private readonly WebApplication app;

    private StaticPage(WebApplication app) => this.app = app;

    public string Url =>
        app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();

    public static async Task<StaticPage> Serve()
    {
        var page = Encoding.UTF8.GetBytes(Html());
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.Run(async context =>
        {
            context.Response.ContentType = "text/html; charset=utf-8";
            context.Response.ContentLength = page.Length;
            await context.Response.Body.WriteAsync(page);
        });
        await app.StartAsync();
        return new StaticPage(app);
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private static string Html()
    {
        var (text, split) = LongArticle.Make();
        var html = new StringBuilder(
            $"<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>{LongArticle.Title}</title><style>{Style}</style></head>"
                + $"<body><h1>{LongArticle.Title}</h1>"
        );
        foreach (var block in split.Blocks)
        {
            html.Append("<p>");
            var at = block.Span.Start;
            foreach (var claim in split.Claims.Where(claim => block.Span.Contains(claim.Span)))
            {
                html.Append(WebUtility.HtmlEncode(text[at..claim.Span.Start]));
                html.Append("<mark>").Append(WebUtility.HtmlEncode(claim.Span.Of(text))).Append("</mark>");
                at = claim.Span.End;
            }
            html.Append(WebUtility.HtmlEncode(text[at..block.Span.End])).Append("</p>");
        }
        return html.Append("</body></html>").ToString();
    }
}

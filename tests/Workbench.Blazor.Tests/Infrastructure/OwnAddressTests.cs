using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Workbench.Blazor.Infrastructure;

namespace Workbench.Blazor.Tests.Infrastructure;

public sealed class OwnAddressTests
{
    [Theory]
    [InlineData("http://localhost:5080", "localhost,127.0.0.1,[::1]")]
    [InlineData("http://desk.example:80;http://127.0.0.1:5080", "desk.example,127.0.0.1,localhost,[::1]")]
    [InlineData("http://0.0.0.0:5080", "*")]
    [InlineData("http://*:5080", "*")]
    [InlineData("http://[::]:5080", "*")]
    public void It_answers_under_the_hosts_it_listens_on_and_those_of_this_machine(string urls, string hosts) =>
        Assert.Equal(hosts.Split(','), OwnAddress.Hosts(urls));

    [Theory]
    [InlineData(null, "127.0.0.1:5080", HttpStatusCode.OK)]
    [InlineData("http://127.0.0.1:5080", "127.0.0.1:5080", HttpStatusCode.OK)]
    [InlineData("https://desk.example", "desk.example", HttpStatusCode.OK)]
    [InlineData("http://evil.example", "127.0.0.1:5080", HttpStatusCode.Forbidden)]
    [InlineData("http://127.0.0.1:8080", "127.0.0.1:5080", HttpStatusCode.Forbidden)]
    [InlineData("null", "127.0.0.1:5080", HttpStatusCode.Forbidden)]
    [InlineData("rubbish", "127.0.0.1:5080", HttpStatusCode.Forbidden)]
    public async Task What_a_page_of_another_origin_sends_is_refused(string? origin, string host, HttpStatusCode answer)
    {
        var app = new ApplicationBuilder(new ServiceCollection().BuildServiceProvider());
        app.UseOwnOrigin();
        app.Run(_ => Task.CompletedTask);
        var context = new DefaultHttpContext();
        context.Request.Host = new HostString(host);
        context.Request.Headers.Origin = origin;

        await app.Build()(context);

        Assert.Equal((int)answer, context.Response.StatusCode);
    }
}

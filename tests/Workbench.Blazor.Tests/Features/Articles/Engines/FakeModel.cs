using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Workbench.Blazor.Features.Articles.Engines;

namespace Workbench.Blazor.Tests.Features.Articles.Engines;

/// <summary>A question as it came to the endpoint.</summary>
internal sealed record Question(string Body, string? Authorization, string Path)
{
    public JsonNode Json { get; } = JsonNode.Parse(Body)!;

    /// <summary>What the article's text was put into.</summary>
    public string Lines => (string)Json["messages"]![1]!["content"]!;
}

/// <summary>
/// An endpoint that speaks as OpenAI's does, on a port of its own of this machine. It behaves as it is told to: well or badly.
/// </summary>
internal sealed class FakeModel : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly Channel<Question> questions = Channel.CreateUnbounded<Question>();

    private FakeModel(WebApplication app) => this.app = app;

    public List<Question> Asked { get; } = [];

    public string Url => app.Urls.Single() + "/v1";

    public static async Task<FakeModel> Start(Func<HttpContext, Question, Task> behave)
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.Zero);
        var model = new FakeModel(builder.Build());
        model.app.Run(async http =>
        {
            using var body = new StreamReader(http.Request.Body, Encoding.UTF8);
            var question = new Question(
                await body.ReadToEndAsync(),
                http.Request.Headers.Authorization,
                http.Request.Path
            );
            lock (model.Asked)
                model.Asked.Add(question);
            await model.questions.Writer.WriteAsync(question);
            await behave(http, question);
        });
        await model.app.StartAsync();
        return model;
    }

    /// <summary>Answers every question with the same content of the model's message.</summary>
    public static Task<FakeModel> Saying(string content, string finish = "stop") =>
        Start((http, _) => Answer(http, content, finish));

    /// <summary>Answers every question with the claims somebody makes up for it.</summary>
    public static Task<FakeModel> Proposing(Func<Question, IEnumerable<object>> claims) =>
        Start((http, question) => Answer(http, JsonSerializer.Serialize(new { claims = claims(question) })));

    /// <summary>The next question, when it is there.</summary>
    public ValueTask<Question> Next() => questions.Reader.ReadAsync();

    /// <summary>Settings that name this endpoint.</summary>
    public EngineSettings Settings(params (string Name, string? Value)[] more) => EngineSettings.From(Told(more));

    /// <summary>The same as a program is told them.</summary>
    public IConfiguration Told(params (string Name, string? Value)[] more) =>
        new ConfigurationBuilder()
            .AddInMemoryCollection(
                new Dictionary<string, string?>
                {
                    ["Engine:Use"] = "openai",
                    ["Engine:Url"] = Url,
                    ["Engine:Model"] = "test-model",
                }
            )
            .AddInMemoryCollection(more.ToDictionary(one => $"Engine:{one.Name}", one => one.Value))
            .Build();

    /// <summary>A response as the endpoint writes it.</summary>
    public static Task Answer(HttpContext http, string content, string finish = "stop") =>
        http.Response.WriteAsJsonAsync(
            new
            {
                id = "a",
                @object = "chat.completion",
                created = 1,
                model = "test-model",
                choices = new[]
                {
                    new
                    {
                        index = 0,
                        finish_reason = finish,
                        message = new { role = "assistant", content },
                    },
                },
                usage = new
                {
                    prompt_tokens = 1,
                    completion_tokens = 1,
                    total_tokens = 2,
                },
            }
        );

    /// <summary>Answers with a status and headers.</summary>
    public static Task Refuse(HttpContext http, int status, params (string Name, string Value)[] headers)
    {
        http.Response.StatusCode = status;
        foreach (var (name, value) in headers)
            http.Response.Headers[name] = value;
        return http.Response.WriteAsync("{\"error\":{\"message\":\"no\"}}");
    }

    /// <summary>Says nothing until the other side has gone.</summary>
    public static async Task Stall(HttpContext http)
    {
        var gone = new TaskCompletionSource();
        await using var registration = http.RequestAborted.Register(gone.SetResult);
        await gone.Task;
    }

    public async ValueTask DisposeAsync() => await app.DisposeAsync();
}

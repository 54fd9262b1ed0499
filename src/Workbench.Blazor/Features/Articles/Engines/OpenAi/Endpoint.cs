using System.ClientModel;
using System.ClientModel.Primitives;
using System.Globalization;
using OpenAI;
using OpenAI.Chat;
using Workbench.Domain.Splitting.Proposing;

namespace Workbench.Blazor.Features.Articles.Engines.OpenAi;

/// <summary>What came of a question: the response’s bytes, or why there are none; and how often it was put.</summary>
internal sealed record Reply(ReadOnlyMemory<byte> Response, Failure? Failure, int Tries);

/// <summary>Puts questions to the endpoint, patiently but not for ever, and never fails: it says why there is no answer.</summary>
internal sealed class Endpoint : IDisposable
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(30);

    private readonly EngineSettings settings;
    private readonly TimeProvider clock;
    private readonly HttpClient http;
    private readonly ChatClient chat;

    public Endpoint(EngineSettings settings, HttpMessageHandler network, TimeProvider clock)
    {
        (this.settings, this.clock) = (settings, clock);
        // The waits are this type’s own, by its clock.
        http = new HttpClient(new Network(network, settings.Key is not null)) { Timeout = Timeout.InfiniteTimeSpan };
        var options = new OpenAIClientOptions
        {
            Endpoint = settings.Url,
            Transport = new HttpClientPipelineTransport(http),
            RetryPolicy = new ClientRetryPolicy(maxRetries: 0),
            NetworkTimeout = Timeout.InfiniteTimeSpan,
            EnableDistributedTracing = false,
            ClientLoggingOptions = new ClientLoggingOptions { EnableLogging = false },
        };
        chat = new ChatClient(settings.Model, new ApiKeyCredential(settings.Key ?? "none"), options);
    }

    /// <summary>Puts a question.</summary>
    /// <exception cref="OperationCanceledException">It was called off.</exception>
    public async Task<Reply> Ask(byte[] question, CancellationToken ct)
    {
        for (var attempt = 1; ; attempt++)
        {
            var (response, failure, wait) = await Once(question, ct);
            if (failure is null)
                return new Reply(response, null, attempt);
            if (wait is null || attempt >= settings.Tries)
                return new Reply(default, failure, attempt);
            var patience = wait > TimeSpan.Zero ? wait.Value : TimeSpan.FromSeconds(1 << (attempt - 1));
            await Task.Delay(patience < LongestWait ? patience : LongestWait, clock, ct);
        }
    }

    public void Dispose() => http.Dispose();

    // The wait: null where asking again is no use, zero where the endpoint did not say how long.
    private async Task<(ReadOnlyMemory<byte>, Failure?, TimeSpan? Wait)> Once(byte[] question, CancellationToken ct)
    {
        using var limit = new CancellationTokenSource(settings.PerRequest, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(ct, limit.Token);
        try
        {
            using var content = BinaryContent.Create(BinaryData.FromBytes(question));
            var result = await chat.CompleteChatAsync(content, new RequestOptions { CancellationToken = either.Token });
            return (result.GetRawResponse().Content.ToMemory(), null, null);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested && limit.IsCancellationRequested)
        {
            return (default, Failure.TooSlow, TimeSpan.Zero);
        }
        catch (ClientResultException refused)
        {
            return Refused(refused);
        }
#pragma warning disable CA1031 // Whatever a stranger’s endpoint brings about, the article is read.
        catch (Exception other) when (other is not OperationCanceledException)
#pragma warning restore CA1031
        {
            return (default, Failure.Unreachable, null);
        }
    }

    private (ReadOnlyMemory<byte>, Failure?, TimeSpan?) Refused(ClientResultException refused) =>
        refused.Status switch
        {
            0
                when refused.InnerException
                    is HttpRequestException { HttpRequestError: HttpRequestError.ConfigurationLimitExceeded } => (
                default,
                Failure.TooLong,
                null
            ),
            0 => (default, Failure.Unreachable, null),
            408 => (default, Failure.TooSlow, RetryAfter(refused)),
            429 => (default, Failure.Busy, RetryAfter(refused)),
            >= 500 => (default, Failure.Broken, RetryAfter(refused)),
            >= 300 and < 400 => (default, Failure.SentElsewhere, null),
            _ => (default, Failure.Refused, null),
        };

    private TimeSpan RetryAfter(ClientResultException refused)
    {
        if (refused.GetRawResponse()?.Headers.TryGetValue("Retry-After", out var said) != true || said is null)
            return TimeSpan.Zero;
        if (int.TryParse(said, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds))
            return TimeSpan.FromSeconds(Math.Min(seconds, LongestWait.TotalSeconds));
        return DateTimeOffset.TryParse(said, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var then)
            ? then - clock.GetUtcNow()
            : TimeSpan.Zero;
    }
}

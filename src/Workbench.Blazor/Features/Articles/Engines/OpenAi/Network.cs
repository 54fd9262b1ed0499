using System.Net;

namespace Workbench.Blazor.Features.Articles.Engines.OpenAi;

/// <summary>The way to the endpoint: no further than its address, no longer an answer than an honest one.</summary>
internal sealed class Network(HttpMessageHandler inner, bool hasKey) : DelegatingHandler(inner)
{
    /// <summary>The most bytes of an answer. A passage’s claims come to some ten thousand.</summary>
    public const int MostBytes = 2_000_000;

    private static readonly TimeSpan ToConnect = TimeSpan.FromSeconds(15);

    /// <summary>Opens it.</summary>
    public static HttpMessageHandler Open(EngineSettings settings) =>
        new SocketsHttpHandler
        {
            // An endpoint that sends a question on would send the article and the key to an address nobody chose.
            AllowAutoRedirect = false,
            UseCookies = false,
            Credentials = null,
            ConnectTimeout = ToConnect,
            UseProxy = !settings.Url!.IsLoopback,
            AutomaticDecompression = DecompressionMethods.None,
        };

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    )
    {
        if (!hasKey)
            request.Headers.Authorization = null;
        var response = await base.SendAsync(request, cancellationToken);
        try
        {
            await response.Content.LoadIntoBufferAsync(MostBytes, cancellationToken);
            return response;
        }
        catch
        {
            response.Dispose();
            throw;
        }
    }
}

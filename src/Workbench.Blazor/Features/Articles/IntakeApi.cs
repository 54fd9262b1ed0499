using Microsoft.AspNetCore.Http.Features;
using Workbench.Blazor.Features.Articles.Reading;
using Workbench.Domain;

namespace Workbench.Blazor.Features.Articles;

/// <summary>Where the browser brings texts and files: <c>POST /intake</c>, the bytes as the body.</summary>
internal static class IntakeApi
{
    // A little more than an article may have, so that one that is too long gets a sentence and not a cut line.
    private const long MostBytes = 6_000_000;

    public static void MapIntake(this IEndpointRouteBuilder routes) =>
        routes.MapPost("/intake", Bring).DisableAntiforgery();

    private static async Task<IResult> Bring(
        HttpContext http,
        ArticleReader reader,
        Intakes intakes,
        CancellationToken ct
    )
    {
        // Another site's page cannot send this header without asking first, and is not answered: no forged uploads.
        if (http.Request.Headers["X-Workbench"] != "intake")
            return Results.BadRequest();
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            limit.MaxRequestBodySize = null;
        try
        {
            var bytes = await ReadBody(http.Request, ct);
            var name = http.Request.Headers["X-File-Name"].ToString() is { Length: > 0 } given
                ? Uri.UnescapeDataString(given)
                : null;
            var type = name is null ? "text/plain; charset=utf-8" : http.Request.ContentType;
            var intake = intakes.Add(await reader.Read(bytes, name, type, ct), name);
            return Results.Ok(new { intake.Id });
        }
        catch (RuleViolation refusal)
        {
            return Results.UnprocessableEntity(new { refusal.Code, refusal.Message });
        }
    }

    private static async Task<byte[]> ReadBody(HttpRequest request, CancellationToken ct)
    {
        using var body = new MemoryStream();
        var buffer = new byte[81_920];
        for (int read; (read = await request.Body.ReadAsync(buffer, ct)) > 0; )
        {
            // What is past the limit is read and dropped, so that the browser gets to hear why.
            if (body.Length <= MostBytes)
                body.Write(buffer, 0, read);
        }
        return body.ToArray();
    }
}

using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Workbench.Blazor;

/// <summary>What the program says when it is ready.</summary>
internal static class Banner
{
    public static string Of(IServiceProvider services, DeskOptions options, int seeded)
    {
        var addresses = services.GetService<IServer>()?.Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        var kept = options.Store.File is { } file
            ? $"Kept in   {Path.GetDirectoryName(file)}"
            : "Demo      nothing is kept: all of it is gone when this stops";
        return $"""

              Workbench is ready.

              Open      {string.Join("\n            ", addresses)}
              {kept}
              Next      {(
                seeded > 0 ? "open a sample article and decide on its first claim" : "open an article, or import one"
            )}
              Stop      Ctrl+C

            """;
    }
}
